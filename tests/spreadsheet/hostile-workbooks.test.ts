import { describe, expect, it } from "vitest";
import type { SheetRow } from "@/lib/domain/import/cell";
import { openWorkbook, SpreadsheetFailure, type SpreadsheetLimits } from "@/lib/platform/ports/spreadsheet";
import { checkWorkbook } from "@/lib/platform/ports/spreadsheet-check";
import { rawWorkbook, rawXlsx } from "./ugly-workbooks";

type Options = { fileName?: string; limits?: Partial<SpreadsheetLimits> };

async function rowsOf(input: Uint8Array, options: Options = {}): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const sheet of openWorkbook(input, options)) for await (const row of sheet.rows()) rows.push(row);
  return rows;
}
const faultOf = (input: Uint8Array, options: Options = {}): Promise<unknown> =>
  rowsOf(input, options).then(
    () => "read",
    (error: unknown) => (error instanceof SpreadsheetFailure ? [error.code, error.params] : error),
  );
const row = (r: string, text = "探针") => `<row r="${r}"><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
const sheetOf = (...rows: string[]) => rawXlsx(`<sheetData>${rows.join("")}</sheetData>`);
const csv = (text: string) => new TextEncoder().encode(text);
const textsOf = (rows: SheetRow[]) => rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null));

describe("a workbook that is made to keep the server busy", () => {
  it("is refused with more than fifty sheets, and with two on one part", async () => {
    const many = (count: number) =>
      rawWorkbook(Array.from({ length: count }, (_, at) => ({ name: `表${at}`, part: `sheet${at}`, xml: "" })));
    expect(await faultOf(many(50))).toBe("read");
    expect(await faultOf(many(51))).toEqual(["tooManySheets", { limit: 50 }]);
    const [one, two] = [
      { name: "甲", part: "sheet1", xml: "" },
      { name: "乙", part: "SHEET1", xml: "" },
    ];
    expect(await faultOf(rawWorkbook([one, two]))).toEqual(["damaged", {}]);
  });

  it("is refused by its empty rows too, over all its sheets", async () => {
    const empty = (part: string, count: number) => ({
      ...{ name: part, part },
      xml: `<sheetData>${"<row/>".repeat(count)}</sheetData>`,
    });
    const limits = { blankRows: 100 };
    expect(await faultOf(rawWorkbook([empty("a", 50), empty("b", 50)]), { limits })).toBe("read");
    const over = ["tooManyBlankRows", { limit: 100 }];
    expect(await faultOf(rawWorkbook([empty("a", 50), empty("b", 51)]), { limits })).toEqual(over);
    expect(await faultOf(csv(`姓名\n${"\n".repeat(102)}`), { fileName: "a.csv", limits })).toEqual(over);
  });

  it("is refused when all that was unpacked of it passes the bound, whatever was declared", async () => {
    const sheets = ["a", "b"].map((part) => ({ name: part, part, xml: `<sheetData>${row("1")}</sheetData>` }));
    expect(await faultOf(rawWorkbook(sheets), { limits: { inflatedBytes: 4_000 } })).toBe("read");
    expect(await faultOf(rawWorkbook(sheets), { limits: { unpackedBytes: 800 } })).toEqual(["zipBomb", {}]);
  });

  it("is read in one go where it names merged cells without end", async () => {
    // Each of these began a search to the end of the chunk: minutes, where this is a moment.
    const xml = `<sheetData>${row("1")}</sheetData><mergeCells>${"mergeCell ".repeat(900_000)}</mergeCells>`;
    expect(textsOf(await rowsOf(rawXlsx(xml)))).toEqual([["探针"]]);
  });

  it("carries one cell down a column at a time, however the merges overlap", async () => {
    const merges = `<mergeCell ref="A1:A9"/><mergeCell ref="A2:A9"/>`;
    const rows = [row("1", "甲"), row("2", "乙"), '<row r="3"><c r="B3"><v>1</v></c></row>'];
    const found = await rowsOf(rawXlsx(`<sheetData>${rows.join("")}</sheetData><mergeCells>${merges}</mergeCells>`));
    expect(textsOf(found)).toEqual([["甲"], ["乙"], ["乙", "1"]]);
  });

  it("gives no more of a row, a cell or a number's format than Excel has", async () => {
    const [wide] = await rowsOf(csv("甲,".repeat(10_000)), { fileName: "a.csv" });
    expect(wide?.cells).toHaveLength(300);
    const long = await rowsOf(csv(`姓名,${"长".repeat(40_000)}`), { fileName: "a.csv" });
    expect(long[0]?.cells[1]?.text).toHaveLength(32_767);
    const number = '<sheetData><row r="1"><c s="0"><v>1.5</v></c></row></sheetData>';
    const format = `0.${"0".repeat(200)}`;
    expect(await faultOf(rawXlsx(number, { formatIds: [164], formatCode: format }))).toBe("read");
  });
});

describe("what no database could keep", () => {
  it("is dropped from the text of a cell, from a shared string and from CSV", async () => {
    const cells = ["探针_x0000_单位", "探针_xD800_单位", "_xD83D__xDE00_"];
    expect(textsOf(await rowsOf(sheetOf(...cells.map((text, at) => row(String(at + 1), text)))))).toEqual([
      ["探针单位"],
      ["探针单位"],
      ["😀"],
    ]);
    const shared = '<sheetData><row r="1"><c t="s"><v>0</v></c></row></sheetData>';
    expect(textsOf(await rowsOf(rawXlsx(shared, { strings: "<si><t>甲_x0000_</t></si>" })))).toEqual([["甲"]]);
    const late = csv(`姓名\n${"甲\n".repeat(60_000)}乙\0`);
    expect(textsOf(await rowsOf(late, { fileName: "a.csv", limits: { rows: 70_000 } })).at(-1)).toEqual(["乙"]);
  });

  it("is a damaged file where rows or sheets cannot be told apart", async () => {
    for (const bad of ["abc", "99999999999", "0", "-1", "1.5", "1048577", ""]) {
      expect(await faultOf(sheetOf(row(bad))), bad).toEqual(bad === "" ? "read" : ["damaged", {}]);
    }
    expect(await faultOf(sheetOf(row("2"), row("2")))).toEqual(["damaged", {}]);
    expect(await faultOf(sheetOf(row("2"), row("1")))).toEqual(["damaged", {}]);
    const named = (...names: string[]) => rawWorkbook(names.map((name, at) => ({ name, part: `sheet${at}`, xml: "" })));
    expect(await faultOf(named("花名册", "花名册"))).toEqual(["damaged", {}]);
    expect(await faultOf(named("Sheet1", "sheet1"))).toEqual(["damaged", {}]);
  });

  it("comes to the check as readable text", async () => {
    const header = (cells: string[]) => cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
    const xml = `<sheetData><row>${header(["单位名称", "单位性质"])}</row><row>${header(["探针_x0000_单位", "机关"])}</row></sheetData>`;
    const { sheets } = await checkWorkbook("units", rawXlsx(xml));
    expect(JSON.stringify(sheets)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
    expect(sheets[0]?.rows).toBe(1);
  });
});
