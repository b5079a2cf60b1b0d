import type { SheetRow } from "@/lib/domain/import/cell";
import type { FileErrorCode } from "@/lib/domain/import/row-error";

/** One sheet: its rows come one by one, blank ones left out, numbered as the spreadsheet numbers them. */
export type Sheet = { name: string; hidden: boolean; rows(): AsyncIterable<SheetRow> };

/**
 * What a file may weigh, all its sheets together: bytes as uploaded, bytes its parts declare, bytes really unpacked (a
 * sheet is read twice), rows with something in them, rows with nothing, sheets, parts in its archive, unpacking ratio of
 * a large part.
 */
export type SpreadsheetLimits = {
  bytes: number;
  inflatedBytes: number;
  unpackedBytes: number;
  rows: number;
  blankRows: number;
  sheets: number;
  entries: number;
  ratio: number;
};
/** 20,000 rows of data, and room for what stands around them: a sheet formatted down to its last row has a million. */
export const LIMITS: SpreadsheetLimits = {
  bytes: 20 * 1024 * 1024,
  inflatedBytes: 150 * 1024 * 1024,
  unpackedBytes: 300 * 1024 * 1024,
  rows: 21_000,
  blankRows: 1_100_000,
  sheets: 50,
  entries: 2_000,
  ratio: 250,
};

/** The longest text of a cell, and the most columns of a row that are read; no roster has them. */
export const CELL_TEXT = 32_767;
export const COLUMNS = 300;

/** Why a file cannot be read at all; `params` for its sentence. */
export class SpreadsheetFailure extends Error {
  constructor(
    readonly code: FileErrorCode,
    readonly params: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = "SpreadsheetFailure";
  }
}

/** Counts the rows of one workbook, over all its sheets. @throws SpreadsheetFailure beyond either limit. */
export function rowCounter({ rows, blankRows }: SpreadsheetLimits): { full(): void; blank(): void } {
  let [full, blank] = [0, 0];
  return {
    full() {
      if (++full > rows) throw new SpreadsheetFailure("tooManyRows", { limit: 20_000 });
    },
    blank() {
      if (++blank > blankRows) throw new SpreadsheetFailure("tooManyBlankRows", { limit: blankRows });
    },
  };
}
