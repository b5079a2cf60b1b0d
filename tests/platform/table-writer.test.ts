import { Workbook } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";
import { writeCsv, writeWorkbook } from "@/lib/platform/ports/table-writer";

const table = {
  name: "挂职",
  heads: ["姓名", "名额"],
  rows: [
    ["陆文婧", 3],
    ["=HYPERLINK(1)", -2],
    ['他说"好",\n就这样', null],
    ["@cmd", 0],
  ],
};

test("a CSV opens in office programs as it was shown, and nothing in it is a formula", () => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv(table));
  expect(text).toBe('\ufeff姓名,名额\r\n陆文婧,3\r\n\'=HYPERLINK(1),-2\r\n"他说""好"",\n就这样",\r\n\'@cmd,0\r\n');
});

test("a workbook holds the head, the rows as text and number, and no formula", async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(await writeWorkbook(table)) as never);
  const sheet = workbook.worksheets[0];
  expect(sheet?.name).toBe("挂职");
  const values = [1, 2, 3, 4, 5].map((row) => [1, 2].map((column) => sheet?.getCell(row, column).value ?? null));
  expect(values).toEqual([table.heads, ...table.rows]);
});
