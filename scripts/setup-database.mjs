#!/usr/bin/env node
/**
 * `npm run setup:database`: makes both roles and the database that DATABASE_URL and DATABASE_OWNER_URL name, connecting as
 * ADMIN_DATABASE_URL (a role that may make roles and databases). With `--print`, prints the SQL for somebody else to run.
 */
import { speakOnStandardError } from "./lib/say.mjs";

const printing = process.argv.includes("--print");
if (printing) speakOnStandardError();
const { ensureNode } = await import("./lib/ensure-node.mjs");
await ensureNode();
const { main } = await import("./lib/processes.mjs");
const { Explained, step, say } = await import("./lib/say.mjs");
const { readDotEnv } = await import("./lib/settings.mjs");
const { setupPlan, setupScript } = await import("./lib/setup-sql.mjs");
const { ensureDatabase, ensureRoles, EXTENSION_SQL } = await import("./lib/database-roles.mjs");
const { inDatabase, withClient } = await import("./lib/connection.mjs");

async function explained(work) {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Explained ? error : new Explained(`数据库没有准备好：${error.message}`);
  }
}

await main(async () => {
  readDotEnv();
  const plan = setupPlan(process.env);
  if (printing) {
    process.stdout.write(`${setupScript(plan)}\n`);
    return;
  }
  const admin = process.env.ADMIN_DATABASE_URL;
  if (!admin)
    throw new Explained(
      "请设置 ADMIN_DATABASE_URL（能建账号和数据库的管理员），或用 npm run -s setup:database -- --print 打印 SQL 交管理员执行。",
    );
  const names = { database: plan.database, owner: plan.owner.user, app: plan.app.user };
  await step(`建立账号 ${names.owner}、${names.app}`, () =>
    explained(() => withClient(admin, (client) => ensureRoles(client, [plan.owner, plan.app]))),
  );
  await step(`建立数据库 ${names.database}`, () =>
    explained(async () => {
      const made = await withClient(admin, (client) => ensureDatabase(client, names));
      await withClient(inDatabase(admin, names.database), async (client) => {
        for (const sql of EXTENSION_SQL) await client.query(sql);
      });
      return made ? "已新建" : "已存在，只更新了账号和权限";
    }),
  );
  say("\n下一步：npm start，然后 npm run setup:first-admin 建立第一个管理员账号。");
});
