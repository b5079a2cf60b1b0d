/** The demo year: made by prisma/seed/run.ts, which says whether there is anything to do. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { withClient } from "./connection.mjs";
import { emptyDatabase } from "./embedded-database.mjs";
import { inRoot, inState, readJson } from "./paths.mjs";
import { migrate } from "./prisma-cli.mjs";
import { startChild, stillGoing } from "./processes.mjs";
import { Explained, say } from "./say.mjs";

const SEED = inRoot("prisma", "seed", "run.ts");
/** The seed's exit status for a demo that is old and that nobody has worked in. */
const STALE = 3;
/** Stands while the demo is being made: one that was interrupted is thrown away at the next start. */
const UNFINISHED = () => inState("demo-unfinished");

export const hasDemo = () => existsSync(SEED);

/** Runs the seed over a database; gives "kept or made", or "stale" when it is to be remade. */
export async function seed(env) {
  const { exited, stop } = startChild(process.execPath, ["--import", "tsx", SEED, "--if-needed"], {
    cwd: inRoot(),
    env,
  });
  const { code } = await exited;
  await stillGoing();
  await stop();
  if (code === STALE) return "stale";
  if (code !== 0) throw new Explained(`演示数据没有载入成功（退出码 ${code}），请看上面的信息`);
  return "kept or made";
}

async function remake(database) {
  await emptyDatabase(database);
  await migrate(database.ownerUrl, database.appUrl);
}

/** Makes the demo in our own database where there is none, and anew where it is stale or half made. */
export async function ensureDemo(database, env) {
  if (existsSync(UNFINISHED())) await remake(database);
  writeFileSync(UNFINISHED(), "");
  if ((await seed(env)) === "stale") {
    say("  演示数据已超过七天且无人改动，重新生成。");
    await remake(database);
    await seed(env);
  }
  rmSync(UNFINISHED(), { force: true });
}

/** Says in the person's language, before the server refuses to start for the same reason, that a moved day is too early. */
export async function checkMovedDay({ ownerUrl }, day) {
  if (!day) return;
  const last = await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query("select app.last_recorded_day()::text as day");
    return rows[0].day;
  });
  if (last && day < last) {
    throw new Explained(
      `GUAZHI_TODAY（${day}）早于库中最后一条记录的日期（${last}）。请改用不早于该日的日期，或先运行 npm run demo:reset。`,
    );
  }
}

const ROLES = {
  departmentStaff: "经办人",
  departmentLeader: "分管部长",
  sendingLiaison: "派出单位联络员",
  hostSecretary: "接收单位秘书",
  hostLeader: "第一责任人",
  mentor: "帮带联系人",
  cadre: "挂职干部",
  scorer: "面试考官",
  auditor: "审计员",
  systemAdministrator: "系统管理员",
};

/** Prints who can sign in to the demo. */
export function sayAccounts() {
  const demo = readJson(inRoot("prisma", "seed", "accounts.json"));
  if (!demo) return;
  say(`  演示账号（密码均为 ${demo.password}）：`);
  for (const { account, role } of demo.accounts) say(`    ${account.padEnd(10)}${ROLES[role] ?? role}`);
}
