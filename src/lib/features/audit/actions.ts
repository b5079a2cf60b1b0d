"use server";

import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/ui/action-state";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { viewerOf } from "@/lib/platform/signed-in";
import { chainCheck } from "./queries";

/** Reads, and changes nothing: a form, so that no link, crawler or reload goes through the whole log by itself. */
export async function checkChainAction(_: ActionState): Promise<ActionState> {
  if (!isSameOrigin(await headers())) return { status: "notFound" };
  const found = await chainCheck(await viewerOf("/audit"));
  if (!found) return { status: "notFound" };
  const t = await getTranslations("audit.chain");
  const { checked, brokenAt } = found;
  return { status: "done", message: brokenAt === null ? t("whole", { checked }) : t("broken", { brokenAt, checked }) };
}
