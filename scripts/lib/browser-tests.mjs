/** The browser tests: a built site over a demo of its own, and Playwright against it. */
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasDemo, seed } from "./demo.mjs";
import { inRoot, inState } from "./paths.mjs";
import { freePort } from "./postgres-server.mjs";
import { onEnd, runNode } from "./processes.mjs";
import { step } from "./say.mjs";
import { serverEnvironment } from "./settings.mjs";
import { cloneDatabase } from "./test-database.mjs";
import { build, isBuilt } from "./web-build.mjs";
import { startWeb } from "./web-server.mjs";

const SEEDED = "guazhi_test_demo_seeded";
const SERVED = "guazhi_test_demo";

/** Are there browser tests at all? */
export const hasBrowserTests = () =>
  existsSync(inRoot("e2e")) &&
  readdirSync(inRoot("e2e"), { recursive: true }).some((name) => /\.(spec|test)\.ts$/.test(String(name)));

/** The server's settings over a test database: as in a demo, with nothing of what the person set for their own. */
function settingsOver(urls, files) {
  const {
    DATABASE_URL,
    DATABASE_OWNER_URL,
    NEXTAUTH_SECRET,
    APP_ORIGIN,
    GUAZHI_TODAY,
    GUAZHI_FILES,
    HOST,
    PORT,
    ...env
  } = process.env;
  const moved = env.E2E_TODAY ? { GUAZHI_TODAY: env.E2E_TODAY } : {};
  return serverEnvironment("ours", urls, { ...env, ...moved, GUAZHI_FILES: files });
}

/**
 * Builds if stale, makes the demo, serves it and runs Playwright. `testEnvironment` names the test server.
 * Tests find in their environment E2E_BASE_URL, the server's own settings (so that they can start another server on
 * another day with startWeb) and E2E_TEMPLATE, a seeded database nobody uses, to copy from. With `full`, those marked
 * @full run as well.
 */
export async function browserTests({ testEnvironment, chromium, report, filters, full }) {
  if (!isBuilt()) await step("构建网页", build);
  const files = mkdtempSync(join(tmpdir(), "guazhi-test-files-"));
  onEnd(() => rmSync(files, { recursive: true, force: true }));
  const seeded = await cloneDatabase(testEnvironment, SEEDED);
  if (hasDemo()) await step("准备浏览器测试的演示数据", () => seed(settingsOver(seeded, files)));
  const env = settingsOver(await cloneDatabase(testEnvironment, SERVED, SEEDED), files);
  const log = inState("browser-tests-server.log");
  rmSync(log, { force: true });
  const output = openSync(log, "a", 0o600);
  let web;
  await step("启动测试用网页服务", async () => {
    try {
      web = await startWeb({ port: await freePort(), env, stdio: ["ignore", output, output] });
    } catch (error) {
      process.stderr.write(readFileSync(log, "utf8").split("\n").slice(-30).join("\n"));
      throw error;
    }
  });
  await step("浏览器测试", () =>
    runNode([inRoot("node_modules", "@playwright", "test", "cli.js"), "test", ...filters], {
      cwd: inRoot(),
      env: {
        ...env,
        ...testEnvironment,
        E2E_BASE_URL: web.address,
        E2E_TEMPLATE: SEEDED,
        E2E_SERVER_LOG: log,
        E2E_REPORT: report,
        CHROMIUM_PATH: chromium.file,
        CHROMIUM_SANDBOX: chromium.sandbox ? "on" : "off",
        ...(full ? { E2E_FULL: "1" } : {}),
      },
      failure: `有浏览器测试没有通过（服务器输出在 ${log}）`,
    }),
  );
  await web.stop();
}
