import type { SheetRow } from "@/lib/domain/import/cell";
import { natureOf, type RowNature } from "@/lib/domain/import/data-rows";
import { findHeader, HEADER_WINDOW, type Header, headerAt, isAboutTheSheets } from "@/lib/domain/import/header";
import { type Mapping, type ProposedMapping, proposeMapping } from "@/lib/domain/import/mapping";
import type { RowError, SkipReason } from "@/lib/domain/import/row-error";
import type { ImportKind } from "@/lib/domain/vocabulary";
import { openWorkbook, type Sheet, SpreadsheetFailure, type SpreadsheetLimits } from "./spreadsheet";
import { type CheckedRow, type Judge, judgeOf } from "./spreadsheet-judge";

/** How many rows of data one import takes. */
export const MAX_DATA_ROWS = 20_000;

/** One sheet as read. `rows` = `accepted` + rows with errors; a sheet without a header has none. `skipped` are rows not taken for data. */
export type CheckedSheet<K extends ImportKind = ImportKind> = {
  name: string;
  hidden: boolean;
  header: Header | null;
  mapping: ProposedMapping<K> | null;
  rows: number;
  accepted: number;
  results: CheckedRow<K>[];
  skipped: { row: number; reason: SkipReason }[];
};

const hiddenError = (sheet: string, row: number): RowError => ({
  ...{ row, column: sheet, code: "hiddenSheet", params: { column: sheet }, overrulable: false },
});

async function checkSheet<K extends ImportKind>(
  kind: K,
  sheet: Sheet,
  given: Mapping<K> | undefined,
  judge: Judge<K>,
  room: () => void,
): Promise<CheckedSheet<K>> {
  const checked: CheckedSheet<K> = {
    name: sheet.name,
    hidden: sheet.hidden,
    header: null,
    mapping: null,
    rows: 0,
    accepted: 0,
    results: [],
    skipped: [],
  };
  const take = (row: SheetRow) => {
    const { header, mapping } = checked;
    if (!header || !mapping || row.number <= header.rows.at(-1)!) return;
    const nature: RowNature = natureOf(kind, mapping, header, row);
    if (nature === "empty") return;
    if (nature !== "data") {
      checked.skipped.push({ row: row.number, reason: nature });
      return;
    }
    room();
    const result = judge(mapping, header, row, { sheet: sheet.name, row: row.number });
    // S5: nobody is scored by what whoever opens the sheet does not see
    if (kind === "examScores" && sheet.hidden) result.errors.push(hiddenError(sheet.name, row.number));
    checked.results.push(result);
    checked.rows++;
    if (result.errors.length === 0) checked.accepted++;
  };
  const begin = (rows: readonly SheetRow[]) => {
    checked.header = given
      ? headerAt(rows, given.headerRows)
      : isAboutTheSheets(sheet.name)
        ? null
        : findHeader(kind, rows);
    if (checked.header)
      checked.mapping = given ? { ...given, confidence: {} } : proposeMapping(kind, sheet.name, checked.header);
    for (const row of rows) take(row);
  };
  let top: SheetRow[] | null = [];
  for await (const row of sheet.rows()) {
    if (top === null) take(row);
    else if (top.push(row) === HEADER_WINDOW) {
      begin(top);
      top = null;
    }
  }
  if (top) begin(top);
  return checked;
}

/**
 * Reads a workbook as an import of one kind and says, sheet by sheet and row by row, what it holds and what is wrong. Touches no database.
 * A mapping given for a sheet takes the place of the proposed one; `headerRows: []` leaves that sheet out. `today` (YYYY-MM-DD) refuses days
 * after it. Throws SpreadsheetFailure where the file as a whole cannot be read.
 */
export async function checkWorkbook<K extends ImportKind>(
  kind: K,
  input: Uint8Array | string,
  options: {
    fileName?: string;
    mappings?: readonly Mapping<K>[];
    today?: string;
    limits?: Partial<SpreadsheetLimits>;
  } = {},
): Promise<{ kind: K; sheets: CheckedSheet<K>[]; rows: number; accepted: number }> {
  const judge = judgeOf(kind, options.today) as unknown as Judge<K>;
  const sheets: CheckedSheet<K>[] = [];
  let rows = 0;
  const room = () => {
    if (++rows > MAX_DATA_ROWS) throw new SpreadsheetFailure("tooManyRows", { limit: MAX_DATA_ROWS });
  };
  for await (const sheet of openWorkbook(input, options)) {
    const given = options.mappings?.find((mapping) => mapping.sheet === sheet.name);
    sheets.push(await checkSheet(kind, sheet, given, judge, room));
  }
  return { kind, sheets, rows, accepted: sheets.reduce((sum, sheet) => sum + sheet.accepted, 0) };
}
