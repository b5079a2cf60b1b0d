import type { Mapping } from "@/lib/domain/import/mapping";
import type { ImportKind } from "@/lib/domain/vocabulary";
import { checkWorkbook } from "@/lib/platform/ports/spreadsheet-check";
import type { ReadRow, SheetFacts } from "./facts";

/** What a workbook gave: how each sheet was read, and its rows. */
export type Intake = { sheets: SheetFacts[]; rows: ReadRow[] };

/** The longest list of passed-over rows a page shows. */
const SKIPPED_SHOWN = 50;

/**
 * Reads an upload as an import of one kind; a given mapping takes the place of the proposed one.
 * @throws SpreadsheetFailure where the file as a whole cannot be read (too large, too many rows, locked …).
 */
export async function readUpload(
  kind: ImportKind,
  content: Uint8Array,
  { fileName, mappings, today }: { fileName: string; mappings?: readonly Mapping[]; today: string },
): Promise<Intake> {
  const checked = await checkWorkbook(kind, content, { fileName, mappings, today });
  return {
    sheets: checked.sheets.map(({ name, hidden, rows, mapping, header, results, skipped }) => ({
      name,
      hidden,
      rows,
      left: mappings?.some((given) => given.sheet === name && given.headerRows.length === 0) ?? false,
      mapping: mapping && { sheet: mapping.sheet, headerRows: mapping.headerRows, columns: mapping.columns },
      columns: (header?.columns ?? []).map(({ index, title }) => {
        const field = mapping && Object.entries(mapping.columns).find(([, at]) => at === index)?.[0];
        const first = field ? results[0]?.values[field as keyof (typeof results)[0]["values"]] : null;
        // A preview of columns shows no ID number: it proves nothing and would be read by whoever stands behind.
        return { index, title, sample: field === "idNumber" || typeof first !== "string" ? null : first };
      }),
      skipped: skipped.slice(0, SKIPPED_SHOWN),
    })),
    rows: checked.sheets.flatMap(({ name, results }) =>
      results.map(({ row, values, errors }) => ({ sheet: name, row, values, errors })),
    ),
  };
}

/** A column as a spreadsheet names it: 0 is A, 26 is AA. */
export const columnLetter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26);
