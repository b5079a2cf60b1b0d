import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { scriptsWithBars } from "../../scripts/lib/bars.mjs";
import { inRoot, readJson } from "../../scripts/lib/paths.mjs";

it("finds the scripts that fail when their bar is missed, and no others", () => {
  const folder = mkdtempSync(join(tmpdir(), "guazhi-bars-"));
  try {
    writeFileSync(join(folder, "held.ts"), "if (missed) process.exitCode = 1;");
    writeFileSync(join(folder, "told.ts"), "console.log(figures);");
    writeFileSync(join(folder, "figures.json"), '"process.exitCode"');
    expect(scriptsWithBars(folder)).toEqual(["held.ts"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("has the bars of the walls and of the import among them, and `npm run test:full` measures them", () => {
  expect(scriptsWithBars(inRoot("bench"))).toEqual(
    expect.arrayContaining(["import-check.ts", "import-confirm.ts", "talks-count.ts"]),
  );
  expect(readJson(inRoot("package.json")).scripts.bench).toBe("node scripts/bench.mjs");
});
