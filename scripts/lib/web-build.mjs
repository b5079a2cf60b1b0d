/** `next build`, only when what it is made from has changed. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hashOf } from "./content-hash.mjs";
import { inRoot } from "./paths.mjs";
import { runNode } from "./processes.mjs";

export const NEXT = inRoot("node_modules", "next", "dist", "bin", "next");
const STAMP = inRoot(".next", "guazhi-build-stamp");

/** Everything a build is made from; message files stand in src/. The generated client follows from prisma/schema. */
export const BUILT_FROM = [
  "src",
  "public",
  "prisma/schema",
  // The sign-in page of the demo names its accounts.
  "prisma/seed/accounts.json",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

export const buildHash = (options) => hashOf(BUILT_FROM, { ...options, skip: ["src/generated/"] });

/** Is the build in .next/ made from what stands in the checkout now? */
export const isBuilt = () =>
  existsSync(inRoot(".next", "BUILD_ID")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === buildHash();

/** Builds. The stamp is written last, so that an interrupted build is never taken for a whole one. */
export async function build() {
  const hash = buildHash();
  rmSync(STAMP, { force: true });
  await runNode([NEXT, "build"], {
    cwd: inRoot(),
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", GUAZHI_BUILD: hash.slice(0, 16) },
    quiet: true,
    failure: "网页构建没有成功，请看上面的信息",
  });
  writeFileSync(STAMP, hash);
}
