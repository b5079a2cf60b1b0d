import type { ImportBatch } from "@/generated/prisma/client";
import type { KnownChoice, StagedError } from "@/lib/domain/import/against-records";
import type { Mapping } from "@/lib/domain/import/mapping";
import type { SkipReason } from "@/lib/domain/import/row-error";
import type { ImportKind, PartyStatus, Standing } from "@/lib/domain/vocabulary";
import type { Tx } from "@/lib/platform/db";
import type { ImportValues } from "@/lib/platform/ports/spreadsheet-judge";

/** How one sheet was read: what the page shows of it, so that the mapping can be changed. */
export type SheetFacts = {
  name: string;
  hidden: boolean;
  rows: number;
  mapping: Mapping | null;
  /** A person left this sheet out. */
  left: boolean;
  columns: { index: number; title: string; sample: string | null }[];
  skipped: { row: number; reason: SkipReason }[];
};
/** What a person settles for a whole batch. `standing` and `partyStatus` stand in where a row leaves them empty. */
export type BatchOptions = { programmeId: string | null; standing: Standing | null; partyStatus: PartyStatus | null };
/** What the column `mapping` of a batch holds. */
export type BatchMapping = { sheets: SheetFacts[]; options: BatchOptions };

/** A row as the workbook gives it. */
export type ReadRow = { sheet: string; row: number; values: ImportValues; errors: StagedError[] };
/** A row held against the records: all its faults, whom it is about when known, and what is done then. */
export type StagedRow = ReadRow & { decision: KnownChoice | null; subjectId: string | null };
/** A row as staged, with what a person decided about it. */
export type KeptRow = StagedRow & { overruledReason: string | null; result: string | null };

/** What the column `report` of a batch holds when it is done. */
export type BatchReport = {
  created: number;
  updated: number;
  skipped: number;
  refused: number;
  /** Positions, regions, leaders and designations made along the way; undone with the batch. */
  positions?: string[];
  leaderIds?: string[];
  /** The version of each record as the import left it: one that has moved on since is not undone over someone's edit. */
  versions?: Record<string, number>;
  failure?: "notAllGood" | "postGone";
};

export const mappingOf = (batch: Pick<ImportBatch, "mapping">): BatchMapping =>
  batch.mapping as unknown as BatchMapping;
export const reportOf = (batch: Pick<ImportBatch, "report">): BatchReport | null =>
  batch.report as unknown as BatchReport | null;

/** A batch the viewer reaches, and what a permission on it is judged on. */
export async function loadBatch(tx: Tx, batchId: string) {
  const batch = await tx.importBatch.findUnique({ where: { id: batchId } });
  return (
    batch && {
      scope: { scope: "department" as const, id: batch.departmentId },
      subject: batch,
      version: batch.version,
    }
  );
}

type StoredRow = {
  sheet: string;
  row: number;
  values: ImportValues;
  errors: StagedError[];
  decision: KnownChoice | null;
  subject_id: string | null;
  overruled_reason: string | null;
  result: string | null;
};

/** All rows of a batch, in the workbook's order. */
export async function rowsOf(tx: Tx, batchId: string): Promise<KeptRow[]> {
  const rows = await tx.$queryRaw<StoredRow[]>`
    select sheet, "row", values, errors, decision, subject_id::text, overruled_reason, result
    from import_row where batch_id = ${batchId}::uuid order by sheet, "row"`;
  return rows.map(({ subject_id, overruled_reason, ...row }) => ({
    ...row,
    subjectId: subject_id,
    overruledReason: overruled_reason,
  }));
}

/** Who confirmed, as a job carries it; the post is read again before anything is done with it. */
/** Kinds whose known rows are skipped or updated; placements are always new. */
export const hasKnown = (kind: ImportKind): boolean => kind !== "placements";

/** The versions of the records an import made or changed, as they stand now. */
export async function versionsOf(tx: Tx, kind: ImportKind, ids: readonly string[]): Promise<Record<string, number>> {
  const asked = { where: { id: { in: [...ids] } }, select: { id: true, version: true } };
  if (kind === "examScores") {
    const entries = await tx.examEntry.findMany({ where: { candidateId: { in: [...ids] } } });
    return Object.fromEntries(entries.map((row) => [row.candidateId, row.version]));
  }
  const rows =
    kind === "roster"
      ? await tx.person.findMany(asked)
      : kind === "units"
        ? await tx.unit.findMany(asked)
        : await tx.placement.findMany(asked);
  return Object.fromEntries(rows.map((row) => [row.id, row.version]));
}
