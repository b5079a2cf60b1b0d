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

/** Passed and failed tests of the two runners' reports; null when a report is missing, so that no number is a guess. */
export function countTests({ vitest, playwright }) {
  if (vitest === null || playwright === null) return null;
  const unit = vitest ?? { numPassedTests: 0, numFailedTests: 0 };
  const browser = playwright?.stats ?? { expected: 0, unexpected: 0, flaky: 0 };
  return {
    passed: unit.numPassedTests + browser.expected,
    failed: unit.numFailedTests + browser.unexpected + browser.flaky,
  };
}
