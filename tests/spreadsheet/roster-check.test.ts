import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { encryptedWorkbook, idNumber, LOST_DIGITS, xlsx, zip } from "./ugly-workbooks";

const folder = mkdtempSync(join(tmpdir(), "roster-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command as a person gives it, with no setting and no database in reach. */
function run(bytes: Uint8Array | null, name: string, ...flags: string[]) {
  const path = join(folder, name);
  if (bytes) writeFileSync(path, bytes);
  const { DATABASE_URL: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/roster-check.ts", path, ...flags],
    { encoding: "utf8", env },
  );
  return { status, stdout, stderr };
}

const rows = [
  ["姓名", "身份证号"],
  ["张三", idNumber("19900512", 1)],
];

describe("npm run roster:check", { timeout: 60_000 }, () => {
  it("exits 0 where every row is good", async () => {
    const { status, stdout } = run(
      await xlsx({ name: "说明", rows: [["请看下一页"]] }, { name: "花名册", rows }),
      "good.xlsx",
      "--json",
    );
    expect(JSON.parse(stdout)).toEqual({
      sheets: [
        { name: "说明", rows: 0, accepted: 0, errors: [] },
        { name: "花名册", rows: 1, accepted: 1, errors: [] },
      ],
    });
    expect(status).toBe(0);
  });

  it("exits 1 with the errors, by row and column, each with what to do", async () => {
    const bytes = await xlsx({ name: "花名册", rows: [...rows, ["李四", LOST_DIGITS]] });
    const { status, stdout } = run(bytes, "bad.xlsx", "--json");
    expect(JSON.parse(stdout)).toEqual({
      sheets: [
        {
          name: "花名册",
          rows: 2,
          accepted: 1,
          errors: [
            {
              row: 3,
              column: "身份证号",
              code: "idRuined",
              message: expect.stringContaining("先把这一列的单元格格式设为“文本”"),
            },
          ],
        },
      ],
    });
    expect(status).toBe(1);
    const readable = run(null, "bad.xlsx");
    expect(readable.stdout).toContain("第 3 行 身份证号：");
    expect(readable.stdout).toContain("共 2 行，合格 1 行");
    expect(readable.status).toBe(1);
  });

  it.each([
    ["encrypted", encryptedWorkbook(), "a.xlsx"],
    ["zipBomb", zip([{ name: "xl/workbook.xml", data: new Uint8Array(40_000_000) }]), "b.xlsx"],
    ["notAWorkbook", new TextEncoder().encode("hello"), "c.xlsx"],
    ["fileNotFound", null, "d.xlsx"],
  ])("exits 2 with %s", (code, bytes, name) => {
    const { status, stdout } = run(bytes, name, "--json");
    expect(JSON.parse(stdout)).toEqual({ error: { code, message: expect.stringMatching(/。$/) } });
    expect(status).toBe(2);
  });

  it("exits 2 with its usage where it is asked nothing it knows", () => {
    expect(run(null, "good.xlsx", "--kind", "people")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("用法"),
    });
    expect(JSON.parse(run(null, "good.xlsx", "--json", "--what").stdout)).toMatchObject({ error: { code: "usage" } });
  });
});
