import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Cell } from "@/lib/domain/import/cell";
import { openWorkbook, SpreadsheetFailure, type SpreadsheetLimits } from "@/lib/platform/ports/spreadsheet";
import { encryptedWorkbook, gb18030, LOST_DIGITS, oldWorkbook, rawXlsx, xlsx, zip } from "./ugly-workbooks";

type Read = { name: string; hidden: boolean; rows: { number: number; cells: (Cell | null)[] }[] };

async function read(
  input: Uint8Array | string,
  options: { fileName?: string; limits?: Partial<SpreadsheetLimits> } = {},
): Promise<Read[]> {
  const sheets: Read[] = [];
  for await (const sheet of openWorkbook(input, options)) {
    const rows: Read["rows"] = [];
    for await (const row of sheet.rows()) rows.push({ number: row.number, cells: [...row.cells] });
    sheets.push({ name: sheet.name, hidden: sheet.hidden, rows });
  }
  return sheets;
}

const codeOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => "read",
    (error: unknown) => (error instanceof SpreadsheetFailure ? error.code : `unexpected: ${error}`),
  );
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("files that cannot be read", () => {
  it("says what each is", async () => {
    const good = await xlsx({ name: "a", rows: [["姓名"]] });
    const broken = good.slice();
    broken.fill(0xff, 60, 400);
    expect(await codeOf(read(encryptedWorkbook()))).toBe("encrypted");
    expect(await codeOf(read(oldWorkbook()))).toBe("oldXls");
    expect(await codeOf(read(good.slice(0, good.length / 2)))).toBe("damaged");
    expect(await codeOf(read(broken))).toBe("damaged");
    expect(await codeOf(read(zip([{ name: "word/document.xml", data: "<w/>" }])))).toBe("notAWorkbook");
    expect(await codeOf(read(zip([{ name: "xl/workbook.xml", data: "<workbook/>", flags: 1 }])))).toBe("encrypted");
    expect(await codeOf(read(utf8("姓名,性别"), { fileName: "a.xlsx" }))).toBe("notAWorkbook");
    expect(await codeOf(read(utf8("<html><table></table></html>"), { fileName: "a.csv" }))).toBe("notAWorkbook");
    expect(await codeOf(read(utf8("%PDF-1.7"), { fileName: "a.csv" }))).toBe("notAWorkbook");
    expect(await codeOf(read(new Uint8Array([0, 1, 2, 3, 255]), { fileName: "a.csv" }))).toBe("notAWorkbook");
    expect(await codeOf(read("/nowhere/at/all.xlsx"))).toBe("fileNotFound");
    expect(await codeOf(read(tmpdir()))).toBe("fileNotFound");
    expect(await codeOf(read(rawXlsx("<sheetData><row><c></row>")))).toBe("damaged");
  });

  it("refuses a zip bomb by what it declares and by what comes out", async () => {
    const nothing = new Uint8Array(40_000_000);
    expect(await codeOf(read(zip([{ name: "xl/workbook.xml", data: nothing }])))).toBe("zipBomb");
    // Declared small: caught while unpacking, at the first byte too many.
    expect(await codeOf(read(rawXlsx(`<sheetData>${" ".repeat(40_000_000)}</sheetData>`, { size: 1_000 })))).toBe(
      "zipBomb",
    );
    expect(await codeOf(read(zip([{ name: "xl/workbook.xml", data: "", declaredSize: 0xfffffff0 }])))).toBe("zipBomb");
    const many = Array.from({ length: 2_001 }, (_, i) => ({ name: `p${i}`, data: "" }));
    expect(await codeOf(read(zip(many)))).toBe("zipBomb");
  });

  it("refuses too large a file before reading it, and too many rows", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sheets-"));
    try {
      const path = join(folder, "big.csv");
      writeFileSync(path, "a,b\n".repeat(300));
      expect(await codeOf(read(path, { limits: { bytes: 1_000 } }))).toBe("tooLarge");
      expect(await codeOf(read(path, { limits: { rows: 100 } }))).toBe("tooManyRows");
      expect((await read(path))[0]?.name).toBe("big");
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(await codeOf(read(new Uint8Array(20 * 1024 * 1024 + 1)))).toBe("tooLarge");
    const sheet = await xlsx({ name: "a", rows: Array.from({ length: 101 }, (_, i) => [i]) });
    expect(await codeOf(read(sheet, { limits: { rows: 100 } }))).toBe("tooManyRows");
  });
});

describe("what stands in the cells", () => {
  it("numbers rows as Excel does and leaves blank ones out", async () => {
    const [a, b] = await read(
      await xlsx({ name: "一", rows: [["x"], [], [null, " "], ["y"]] }, { name: "二", rows: [], hidden: true }),
    );
    expect(a).toMatchObject({ name: "一", hidden: false });
    expect(a?.rows.map(({ number }) => number)).toEqual([1, 4]);
    expect(b).toEqual({ name: "二", hidden: true, rows: [] });
  });

  it("reads dates by their formats, to the day or to the month", async () => {
    const day = new Date(Date.UTC(1990, 4, 12));
    const [sheet] = await read(
      await xlsx({
        name: "a",
        rows: [[day, day, 32_994, 1990.1, 1990.1, LOST_DIGITS]],
        formats: { A1: "yyyy-mm-dd", B1: 'yyyy"年"m"月"', D1: "0.00" },
      }),
    );
    expect(sheet?.rows[0]?.cells).toEqual([
      { text: "1990-05-12", number: 33_005, day: "1990-05-12" },
      { text: "1990-05", number: 33_005, day: "1990-05" },
      { text: "32994", number: 32_994, serial: "1990-05-01" },
      { text: "1990.10", number: 1990.1 },
      { text: "1990.1", number: 1990.1 },
      { text: "1.10101E+17", number: 110_101_199_003_077_000 },
    ]);
  });

  it("knows the formats of Chinese Excel, the 1904 system, absolute targets and cells without references", async () => {
    const row =
      '<sheetData><row><c s="1"><v>31532</v></c><c s="2"><v>31532</v></c><c t="s"><v>0</v></c><c t="inlineStr"><is><t>&#x20089;</t></is></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>甲_x0041_</v></c></row></sheetData>';
    const strings = "<si><r><t>张</t></r><r><t>三</t></r><rPh><t>zhang</t></rPh></si>";
    const [sheet] = await read(rawXlsx(row, { is1904: true, formatIds: [0, 57, 31], strings }));
    expect(sheet).toEqual({
      name: "花名册",
      hidden: false,
      rows: [
        {
          number: 1,
          cells: [
            { text: "1990-05", number: 31_532, day: "1990-05" },
            { text: "1990-05-01", number: 31_532, day: "1990-05-01" },
            { text: "张三" },
            { text: "𠂉" },
            { text: "#REF!", fault: true },
            { text: "甲A" },
          ],
        },
      ],
    });
  });

  it("reads names with a namespace prefix", async () => {
    const [sheet] = await read(
      rawXlsx(
        '<x:sheetData><x:row r="5"><x:c r="B5" t="inlineStr"><x:is><x:t>姓名</x:t></x:is></x:c></x:row></x:sheetData>',
        { prefix: "x" },
      ),
    );
    expect(sheet?.rows).toEqual([{ number: 5, cells: [null, { text: "姓名" }] }]);
  });

  it("lets a cell merged downwards speak for the rows beside it", async () => {
    const [sheet] = await read(
      await xlsx({
        name: "a",
        rows: [
          ["市发改局", "甲"],
          [null, "乙"],
          [null, "丙"],
        ],
        merges: ["A1:A2"],
      }),
    );
    expect(sheet?.rows.map(({ cells }) => cells[0])).toEqual([
      { text: "市发改局" },
      { text: "市发改局", carried: true },
      null,
    ]);
  });
});

describe("CSV", () => {
  const text = '姓名,出生年月,备注\r\n张三,1990.05,"两行\n备注"\r\n\r\n李四,1990.1,="0123"\r\n';
  const rows = [
    { number: 1, cells: [{ text: "姓名" }, { text: "出生年月" }, { text: "备注" }] },
    { number: 2, cells: [{ text: "张三" }, { text: "1990.05" }, { text: "两行\n备注" }] },
    { number: 4, cells: [{ text: "李四" }, { text: "1990.1", number: 1990.1 }, { text: "0123" }] },
  ];
  it.each([
    ["UTF-8", utf8(text)],
    ["UTF-8 with a byte order mark", utf8(`\uFEFF${text}`)],
    ["GB18030", gb18030(text)],
    ["UTF-16 with tabs", new Uint8Array(Buffer.from(`\uFEFF${text.replaceAll(",", "\t")}`, "utf16le"))],
  ])("reads %s", async (_, bytes) => {
    expect(await read(bytes, { fileName: "名册.csv" })).toEqual([{ name: "名册", hidden: false, rows }]);
  });

  it("reads four-byte characters of GB18030", async () => {
    const rare = [0x95, 0x32, 0x82, 0x36];
    const expected = new TextDecoder("gb18030").decode(new Uint8Array(rare));
    const [sheet] = await read(new Uint8Array([...gb18030("姓名,"), ...rare]), { fileName: "a.csv" });
    expect(expected).toBe("𠀀");
    expect(sheet?.rows[0]?.cells[1]).toEqual({ text: expected });
  });
});
