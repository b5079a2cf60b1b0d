/** A database of this file's own, with the application pointed at it as its run-time role and the owner at hand. */

import { ownerClient } from "@seed/owner";
import { afterAll } from "vitest";
import type { PrismaClient } from "@/generated/prisma/client";
import { disconnect } from "@/lib/platform/db";
import { testDatabase } from "./database";

/** Call in `beforeAll`. The owner's client sees every row; `perform` and `reading` go through the two walls. */
export async function theWorld(): Promise<{ owner: PrismaClient }> {
  const { ownerUrl, appUrl } = await testDatabase();
  process.env.DATABASE_URL = appUrl;
  const owner = ownerClient(ownerUrl);
  closers.push(() => owner.$disconnect(), disconnect);
  return { owner };
}

const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers.splice(0)) await close();
});
