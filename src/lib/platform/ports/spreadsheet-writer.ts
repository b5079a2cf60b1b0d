import { Workbook } from "@cj-tech-master/excelts";

/** A column of a template: its header, its width in characters, and the answers it offers where they are few. */
export type TemplateColumn = { title: string; width: number; choices?: readonly string[] };
export type TemplateShape = {
  instructions: { name: string; lines: readonly string[] };
  table: { name: string; title: string; columns: readonly TemplateColumn[]; rows?: readonly (readonly string[])[] };
};

/** Rows made ready for typing; beyond them Excel goes on in its own way, so there are enough for most rosters. */
const READY_ROWS = 2_000;
const THIN = { style: "thin", color: { argb: "FFBFBFBF" } } as const;

/**
 * Writes an empty form as .xlsx: a sheet of instructions, then the table under its title, with rows begun where some are given. Every column is text, so that no ID number and
 * no 1990.10 is turned into a number.
 */
export async function writeTemplate({ instructions, table }: TemplateShape): Promise<Uint8Array> {
  const workbook = new Workbook();
  const guide = workbook.addWorksheet(instructions.name);
  guide.getColumn(1).width = 100;
  for (const line of instructions.lines)
    guide.addRow([line]).getCell(1).alignment = { wrapText: true, vertical: "top" };
  const sheet = workbook.addWorksheet(table.name, { views: [{ state: "frozen", ySplit: 2 }] });
  table.columns.forEach(({ width }, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    column.numFmt = "@";
  });
  sheet.addRow([table.title]);
  sheet.mergeCells(1, 1, 1, table.columns.length);
  sheet.getRow(1).font = { bold: true, size: 16 };
  sheet.getRow(1).alignment = { horizontal: "center" };
  const header = sheet.addRow(table.columns.map(({ title }) => title));
  header.font = { bold: true };
  header.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  header.eachCell((cell) => {
    cell.border = { top: THIN, bottom: THIN, left: THIN, right: THIN };
  });
  table.columns.forEach(({ choices }, at) => {
    if (!choices) return;
    for (let row = 3; row < 3 + READY_ROWS; row++) {
      sheet.getCell(row, at + 1).dataValidation = {
        type: "list",
        allowBlank: true,
        formulae: [`"${choices.join(",")}"`],
      };
    }
  });
  for (const row of table.rows ?? []) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
