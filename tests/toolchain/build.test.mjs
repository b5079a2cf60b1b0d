import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countTests, testPlan } from "../../scripts/lib/test-plan.mjs";
import { buildHash } from "../../scripts/lib/web-build.mjs";

let root;
const put = (path, text) => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "guazhi-build-"));
  put("src/app/page.tsx", "one");
  put("next.config.ts", "config");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("the build stamp", () => {
  it.each([
    "src/app/page.tsx",
    "src/lib/wording/zh-CN.ts",
    "next.config.ts",
    "package-lock.json",
    "prisma/schema/base.prisma",
  ])("changes with %s", (path) => {
    const before = buildHash({ root });
    put(path, "another text");
    expect(buildHash({ root })).not.toBe(before);
  });

  it("changes when a file is renamed, and comes back when it is named back", () => {
    const before = buildHash({ root });
    rmSync(join(root, "src/app/page.tsx"));
    put("src/app/other.tsx", "one");
    expect(buildHash({ root })).not.toBe(before);
    rmSync(join(root, "src/app/other.tsx"));
    put("src/app/page.tsx", "one");
    expect(buildHash({ root })).toBe(before);
  });

  it("does not change with tests, seeds or what is generated", () => {
    const before = buildHash({ root });
    for (const path of ["tests/a.test.ts", "prisma/seed/run.ts", "src/generated/prisma/client.ts"]) put(path, "x");
    expect(buildHash({ root })).toBe(before);
  });
});

describe("npm test", () => {
  it("does all but what takes longer, unless asked", () => {
    expect(testPlan([]).steps).toEqual(["lint", "types", "unit", "browser"]);
    expect(testPlan(["--full"]).steps).toContain("full");
    expect(testPlan(["--only=unit", "tests/domain"])).toEqual({ steps: ["unit"], filters: ["tests/domain"] });
    expect(() => testPlan(["--only=units"])).toThrow("units");
    expect(() => testPlan(["tests/domain"])).toThrow("--only");
  });

  it("counts from the reports, a flaky test as failed, and gives no number without a report", () => {
    const vitest = { numPassedTests: 10, numFailedTests: 1 };
    const playwright = { stats: { expected: 4, unexpected: 1, flaky: 1 } };
    expect(countTests({ vitest, playwright })).toEqual({ passed: 14, failed: 3 });
    expect(countTests({ vitest, playwright: undefined })).toEqual({ passed: 10, failed: 1 });
    const broken = { ...vitest, testResults: [{ status: "failed", assertionResults: [] }] };
    expect(countTests({ vitest: broken, playwright: undefined })).toEqual({ passed: 10, failed: 2 });
    expect(countTests({ vitest: null, playwright })).toBeNull();
    expect(countTests({ vitest: undefined, playwright: undefined })).toBeNull();
  });
});
