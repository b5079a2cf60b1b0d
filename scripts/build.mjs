#!/usr/bin/env node
/** Builds the site when it is stale, with the stamp by which `npm start` knows that it need not build again. */
import { ensureNode } from "./lib/ensure-node.mjs";

await ensureNode();
const { main } = await import("./lib/processes.mjs");
const { say, step } = await import("./lib/say.mjs");
const { generate, isGenerated } = await import("./lib/prisma-cli.mjs");
const { build, isBuilt } = await import("./lib/web-build.mjs");
await main(async () => {
  if (!isGenerated()) await step("生成数据库访问代码", generate);
  if (isBuilt()) say("网页已是最新，无须构建。");
  else await step("构建网页", build);
});
