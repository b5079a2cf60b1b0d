/**
 * `npm run setup:first-admin -- --department 栖云市委组织部 --area 栖云市 --name 祁远 --account qiyuan`: the first account of an
 * outside database, as its owner. What is not given is asked for. Prints the one-time secret once.
 */
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { ownerClient } from "@seed/owner";
import { type FirstAdministrator, makeFirstAdministrator, whyNotAsked } from "./lib/first-administrator";
import { Explained, say, sayFailure } from "./lib/say.mjs";
import { readDotEnv } from "./lib/settings.mjs";

const QUESTIONS: Record<keyof FirstAdministrator, string> = {
  department: "组织部门全称（如 栖云市委组织部）：",
  area: "管辖地区（如 栖云市）：",
  name: "系统管理员姓名：",
  account: "系统管理员账号：",
};

async function asked(): Promise<FirstAdministrator> {
  const option = { type: "string" } as const;
  const { values } = parseArgs({
    options: { department: option, area: option, name: option, account: option },
    strict: true,
  });
  const answers: FirstAdministrator = { department: "", area: "", name: "", account: "" };
  const lines = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  try {
    for (const key of Object.keys(QUESTIONS) as (keyof FirstAdministrator)[]) {
      const given = values[key] ?? (lines ? await lines.question(QUESTIONS[key]) : "");
      if (!given.trim()) throw new Explained(`还缺 --${key}。例：npm run setup:first-admin -- --${key} …`);
      answers[key] = given.trim();
    }
  } finally {
    lines?.close();
  }
  return answers;
}

async function run(): Promise<void> {
  readDotEnv();
  const url = process.env.DATABASE_OWNER_URL;
  if (!url) throw new Explained("请设置 DATABASE_OWNER_URL。演示库不用这一步，演示账号在登录页上。");
  const administrator = await asked();
  const why = whyNotAsked(administrator);
  if (why) throw new Explained(why);
  const owner = ownerClient(url);
  try {
    const secret = await makeFirstAdministrator(owner, administrator);
    if (!secret) throw new Explained("这个数据库里已经有账号，没有改动。请用已有的系统管理员登录后开通账号。");
    say(`系统管理员账号：${administrator.account}`);
    say(`一次性密码：${secret}`);
    say("只显示这一次，首次登录后须修改。");
  } finally {
    await owner.$disconnect();
  }
}

try {
  await run();
} catch (error) {
  sayFailure(error);
  process.exitCode = 1;
}
