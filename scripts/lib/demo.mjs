/** The demo year: made by prisma/seed/run.ts, which decides itself whether there is anything to do. */
import { existsSync } from "node:fs";
import { inRoot, readJson } from "./paths.mjs";
import { runNode } from "./processes.mjs";
import { say } from "./say.mjs";

const SEED = inRoot("prisma", "seed", "run.ts");

export const hasDemo = () => existsSync(SEED);

/** Loads the demo: `--if-needed` leaves a recent or changed one alone, `--reset` makes it anew. */
export const loadDemo = (env, flag) =>
  runNode(["--import", "tsx", SEED, flag], { cwd: inRoot(), env, failure: "演示数据没有载入成功，请看上面的信息" });

/** The demo accounts with their common password: { password, accounts: [{ account, role }] }, or null. */
export const demoAccounts = () => readJson(inRoot("prisma", "seed", "accounts.json"));

/** Prints who can sign in to the demo. */
export function sayAccounts() {
  const demo = demoAccounts();
  if (!demo) return;
  say(`  演示账号（密码均为 ${demo.password}）：`);
  for (const { account, role } of demo.accounts) say(`    ${account.padEnd(10)}${role}`);
}
