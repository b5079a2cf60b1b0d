/** What `npm test` does, in order. It never reads DATABASE_URL. */
import { rmSync } from "node:fs";
import { browserTests, hasBrowserTests } from "./browser-tests.mjs";
import { ensureChromium } from "./chromium.mjs";
import { inRoot, inState, readJson } from "./paths.mjs";
import { generate, isGenerated } from "./prisma-cli.mjs";
import { run, runNode } from "./processes.mjs";
import { Explained, say, sayFailure, step, stepsTaken } from "./say.mjs";
import { startTestDatabase } from "./test-database.mjs";
import { countTests, testPlan } from "./test-plan.mjs";
import { NEXT } from "./web-build.mjs";

const tool = (...parts) => inRoot("node_modules", ...parts);
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

const lint = () =>
  runNode([tool("@biomejs", "biome", "bin", "biome"), "check", "."], { cwd: inRoot(), failure: "代码检查没有通过" });

async function types() {
  await runNode([NEXT, "typegen"], { cwd: inRoot(), env, quiet: true, failure: "next typegen 没有成功" });
  await runNode([tool("typescript-7", "bin", "tsc"), "--noEmit"], { cwd: inRoot(), failure: "类型检查没有通过" });
}

const unit = (testEnvironment, report, filters) =>
  runNode(
    [
      tool("vitest", "vitest.mjs"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...filters,
    ],
    {
      cwd: inRoot(),
      env: { ...env, ...testEnvironment },
      failure: "有测试没有通过",
    },
  );

/** What `npm run test:full` adds: the container steps in a script, and what is measured. */
async function full(testEnvironment) {
  await step("按 docker-compose.yml 的步骤走一遍", () =>
    runNode([inRoot("scripts", "check-compose.mjs")], { cwd: inRoot(), failure: "容器步骤没有走通" }),
  );
  await step("测量", () =>
    run("npm", ["run", "-s", "bench"], { cwd: inRoot(), env: { ...env, ...testEnvironment }, failure: "测量没有成功" }),
  );
}

function summary(reports) {
  say("\n小结");
  for (const { name, seconds, ok } of stepsTaken) say(`  ${ok ? "✓" : "✗"} ${name}（${seconds} 秒）`);
  const counted = countTests(reports);
  if (counted) say(`\n${counted.passed} passed, ${counted.failed} failed`);
}

/** Runs the steps asked for; gives the exit code. The first step that fails ends it. */
export async function testAll(args) {
  const { steps, filters } = testPlan(args);
  const wants = (name) => steps.includes(name);
  const reports = { vitest: inState("vitest-report.json"), playwright: inState("playwright-report.json") };
  for (const file of Object.values(reports)) rmSync(file, { force: true });
  const asksBrowser = wants("browser") && hasBrowserTests();
  const ran = () => ({
    vitest: wants("unit") ? readJson(reports.vitest) : undefined,
    playwright: asksBrowser ? readJson(reports.playwright) : undefined,
  });
  try {
    if (!isGenerated()) await step("生成数据库访问代码", generate);
    let chromium;
    if (asksBrowser) {
      await step("准备 Chromium", async () => {
        chromium = await ensureChromium();
        return chromium.how;
      });
    }
    if (wants("lint")) await step("代码检查", lint);
    if (wants("types")) await step("类型检查", types);
    let database;
    if (wants("unit") || asksBrowser || wants("full")) {
      await step("启动测试数据库", async () => {
        database = await startTestDatabase();
      });
    }
    if (wants("unit")) await step("单元与集成测试", () => unit(database.environment, reports.vitest, filters));
    if (asksBrowser)
      await browserTests({
        testEnvironment: database.environment,
        chromium,
        report: reports.playwright,
        filters,
        full: args.includes("--full"),
      });
    if (wants("full")) await full(database.environment);
  } catch (error) {
    if (!(error instanceof Explained)) throw error;
    sayFailure(error);
    summary(ran());
    return 1;
  }
  summary(ran());
  return 0;
}
