import { Workbook } from "@cj-tech-master/excelts";

/** A list as a file: a head, then rows; text stays text, a number a number. */
export type TableFile = {
  name: string;
  heads: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
};

/** What a spreadsheet would take for a formula when it opens a CSV; an apostrophe keeps it the text it is. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const spoken = (value: string | number | null): string =>
  value === null ? "" : typeof value === "number" ? String(value) : quoted(harmless(value));

/** As .csv, in UTF-8 with the mark by which office programs know it. */
export const writeCsv = ({ heads, rows }: TableFile): Uint8Array =>
  new TextEncoder().encode(`\ufeff${[heads, ...rows].map((row) => `${row.map(spoken).join(",")}\r\n`).join("")}`);

/** How wide a text stands: a Han character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (c > "\u2e7f" ? 2 : 1), 0);
const WIDEST = 60;

/** As .xlsx: one sheet, its head fixed and bold; every text cell is text, so no cell is ever a formula. */
export async function writeWorkbook({ name, heads, rows }: TableFile): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31), {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  sheet.addRow([...heads]).font = { bold: true };
  for (const row of rows) sheet.addRow([...row]);
  heads.forEach((head, at) => {
    const column = sheet.getColumn(at + 1);
    const widths = rows.map((row) => widthOf(String(row[at] ?? "")));
    column.width = Math.min(WIDEST, Math.max(widthOf(head), ...widths) + 2);
    column.numFmt = rows.some((row) => typeof row[at] === "number") ? "General" : "@";
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
