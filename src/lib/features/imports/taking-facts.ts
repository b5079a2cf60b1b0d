import type { ImportBatch } from "@/generated/prisma/client";
import type { AuditRow } from "@/lib/platform/audit";
import type { Clock } from "@/lib/platform/clock";
import type { PersonViewer } from "@/lib/platform/viewer";
import type { BatchOptions, BatchReport, KeptRow } from "./facts";
import type { RowResult } from "./row-facts";

/** What taking rows over is given: good rows that are not skipped, and where to tell how far it has come. */
export type Taking = {
  batch: ImportBatch;
  options: BatchOptions;
  rows: readonly KeptRow[];
  actor: PersonViewer;
  clock: Clock;
  progress(done: number): Promise<void>;
};
/** What came of it: each row's result, an audit row for each subject, and what the report must remember for undoing. */
export type Taken = { results: RowResult[]; also: AuditRow[]; extra: Partial<BatchReport> };

/** The audit row of one imported subject (E2): what the row brought is in the batch, so only its place is said. */
export const importedRow = (
  kind: "person" | "unit" | "placement" | "candidate",
  id: string,
  { batch, row, did, changed }: { batch: ImportBatch; row: KeptRow; did: "created" | "updated"; changed?: string[] },
): AuditRow => ({
  event: "import.apply",
  outcome: "done",
  about: { kind, id, placementId: kind === "placement" ? id : null },
  changes: { batchId: batch.id, sheet: row.sheet, row: row.row, did, ...(changed ? { changed } : {}) },
});

/** How many rows go to the database at a time, and between two signs of progress. */
export const PIECE = 1000;
