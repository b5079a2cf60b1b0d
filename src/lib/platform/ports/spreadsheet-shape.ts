import type { SheetRow } from "@/lib/domain/import/cell";
import type { FileErrorCode } from "@/lib/domain/import/row-error";

/** One sheet: its rows come one by one, blank ones left out, numbered as the spreadsheet numbers them. */
export type Sheet = { name: string; hidden: boolean; rows(): AsyncIterable<SheetRow> };

/** What a file may weigh: bytes as uploaded, bytes unpacked, rows with something in them, parts in its archive, unpacking ratio of a large part. */
export type SpreadsheetLimits = { bytes: number; inflatedBytes: number; rows: number; entries: number; ratio: number };
/** 20,000 rows of data, and room for what stands around them. */
export const LIMITS: SpreadsheetLimits = {
  bytes: 20 * 1024 * 1024,
  inflatedBytes: 300 * 1024 * 1024,
  rows: 21_000,
  entries: 2_000,
  ratio: 250,
};

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
