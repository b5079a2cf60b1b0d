/** What `npm start` does, in order. */

import { checkMovedDay, ensureDemo, hasDemo, sayAccounts } from "./demo.mjs";
import { startEmbeddedDatabase } from "./embedded-database.mjs";
import { endLeftOverWeb, rememberWeb, takeLauncherPlace } from "./launcher-lock.mjs";
import { checkOutsideDatabase } from "./outside-database.mjs";
import { generate, isGenerated, migrate } from "./prisma-cli.mjs";
import { Explained, say, step } from "./say.mjs";
import { databaseKind, portOf, readDotEnv, serverEnvironment } from "./settings.mjs";
import { build, isBuilt } from "./web-build.mjs";
import { refuseTakenPort, startWeb } from "./web-server.mjs";

async function ours() {
  let urls;
  await step("启动内置数据库", async () => {
    urls = await startEmbeddedDatabase();
    const place = urls.moved ? "，程序与数据放在临时文件夹" : "";
    return `${urls.reused ? "沿用仍在运行的数据库" : "已启动"}，端口 ${urls.port}${place}`;
  });
  return urls;
}

async function outside() {
  const urls = { ownerUrl: process.env.DATABASE_OWNER_URL, appUrl: process.env.DATABASE_URL };
  await step(`检查数据库 ${new URL(urls.appUrl).host}`, () => checkOutsideDatabase(urls));
  return urls;
}

/** Runs until the web server ends. `development` serves with `next dev` and builds nothing. */
export async function startAll({ development }) {
  const began = performance.now();
  readDotEnv();
  const kind = databaseKind(process.env);
  const port = portOf(process.env);
  takeLauncherPlace(`http://localhost:${port}`);
  await endLeftOverWeb();
  await refuseTakenPort(port);

  if (!isGenerated()) await step("生成数据库访问代码", generate);
  const urls = await (kind === "ours" ? ours() : outside());
  await step("更新数据库结构", () => migrate(urls.ownerUrl, urls.appUrl));
  const env = serverEnvironment(kind, urls);
  if (kind === "ours" && hasDemo()) {
    await step("准备演示数据", () => ensureDemo(urls, env));
    await checkMovedDay(urls, env.GUAZHI_TODAY);
  }
  if (!development && !isBuilt()) await step("构建网页（首次约一分钟）", build);

  let web;
  await step("启动网页服务", async () => {
    web = await startWeb({ port, env, development });
    rememberWeb(web.pid);
  });
  say();
  say(
    `挂职通已就绪（共 ${Math.round((performance.now() - began) / 1000)} 秒）：${kind === "outside" ? process.env.APP_ORIGIN : web.address}`,
  );
  if (kind === "ours") sayAccounts();
  say("  按 Ctrl-C 结束。");
  say();
  const { code } = await web.exited;
  throw new Explained(`网页服务已退出（退出码 ${code}）。`);
}
