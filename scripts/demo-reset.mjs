#!/usr/bin/env node
/** `npm run demo:reset`: throws our own demo database away and makes the demo year anew. Never touches an outside database. */
import { ensureNode } from "./lib/ensure-node.mjs";

await ensureNode();
const { main } = await import("./lib/processes.mjs");
const { Explained, say, step } = await import("./lib/say.mjs");
const { databaseKind, readDotEnv, serverEnvironment } = await import("./lib/settings.mjs");
const { takeLauncherPlace } = await import("./lib/launcher-lock.mjs");
const { emptyDatabase, startEmbeddedDatabase } = await import("./lib/embedded-database.mjs");
const { ensureDemo, hasDemo, sayAccounts } = await import("./lib/demo.mjs");
const { generate, isGenerated, migrate } = await import("./lib/prisma-cli.mjs");

await main(async () => {
  readDotEnv();
  if (databaseKind(process.env) !== "ours")
    throw new Explained("设置了 DATABASE_URL：演示数据只存在于内置数据库，没有动您的数据库。");
  takeLauncherPlace("demo:reset");
  if (!isGenerated()) await step("生成数据库访问代码", generate);
  let database;
  await step("启动内置数据库", async () => {
    database = await startEmbeddedDatabase();
  });
  await step("清空演示数据库", () => emptyDatabase(database));
  await step("更新数据库结构", () => migrate(database.ownerUrl, database.appUrl));
  if (hasDemo()) await step("准备演示数据", () => ensureDemo(database, serverEnvironment("ours", database)));
  say();
  sayAccounts();
});
