/** Which steps of `npm test` a person asked for. */
import { Explained } from "./say.mjs";

export const STEPS = ["lint", "types", "unit", "browser", "full"];

/**
 * Reads the command line: `--only=a,b` picks steps, `--full` adds what takes longer, the rest are file filters for
 * the steps picked. Gives { steps, filters }.
 */
export function testPlan(args) {
  const filters = args.filter((arg) => !arg.startsWith("--"));
  const only = args
    .find((arg) => arg.startsWith("--only="))
    ?.slice("--only=".length)
    .split(",");
  const unknown = only?.find((name) => !STEPS.includes(name));
  const strange = args.find((arg) => arg.startsWith("--") && arg !== "--full" && !arg.startsWith("--only="));
  if (unknown ?? strange)
    throw new Explained(`不认识「${unknown ?? strange}」。可以写 --only=${STEPS.join(",")} 或 --full。`);
  if (filters.length > 0 && !only)
    throw new Explained("指定测试文件时须同时指定步骤，例如：npm test -- --only=unit tests/domain");
  return { steps: only ?? STEPS.filter((name) => name !== "full" || args.includes("--full")), filters };
}

/** A test file that could not even be read holds no test, and is a failure all the same. */
const brokenFiles = (report) =>
  (report.testResults ?? []).filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;

/**
 * Passed and failed tests of the two runners' reports (undefined: not asked for). Null when a report that was asked for
 * is missing, or none was, so that no number is a guess.
 */
export function countTests({ vitest, playwright }) {
  if (vitest === null || playwright === null || (!vitest && !playwright)) return null;
  const browser = playwright?.stats ?? { expected: 0, unexpected: 0, flaky: 0 };
  return {
    passed: (vitest?.numPassedTests ?? 0) + browser.expected,
    failed: (vitest ? vitest.numFailedTests + brokenFiles(vitest) : 0) + browser.unexpected + browser.flaky,
  };
}
