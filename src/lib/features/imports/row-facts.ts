import type { CalendarDate } from "@/lib/domain/calendar-date";
import { isGood, ofTheSheet } from "@/lib/domain/import/against-records";
import { compact } from "@/lib/domain/import/cell";
import type { ImportKind } from "@/lib/domain/vocabulary";
import type { Tx } from "@/lib/platform/db";
import { judgeExamScores } from "./exam-facts";
import type { BatchOptions, KeptRow, ReadRow, StagedRow } from "./facts";
import { judgePlacements } from "./placement-facts";
import { judgeRoster } from "./roster-facts";
import { judgeUnits } from "./unit-facts";

/** Holds rows of one kind against the department's records, all at once. */
export async function heldAgainstRecords(
  tx: Tx,
  kind: ImportKind,
  departmentId: string,
  rows: readonly ReadRow[],
  { options, today }: { options: BatchOptions; today: CalendarDate },
): Promise<StagedRow[]> {
  const own = rows.map((row) => ({ ...row, errors: ofTheSheet(row.errors) }));
  if (kind === "units") return judgeUnits(tx, departmentId, own);
  if (kind === "roster") return judgeRoster(tx, departmentId, own, options);
  if (kind === "examScores") return judgeExamScores(tx, own, options);
  return judgePlacements(tx, departmentId, own, options, today);
}

/** Staged rows judged anew, with what people decided about them kept. */
export async function judgedAnew(
  tx: Tx,
  kind: ImportKind,
  departmentId: string,
  rows: readonly KeptRow[],
  ground: { options: BatchOptions; today: CalendarDate },
): Promise<KeptRow[]> {
  const judged = await heldAgainstRecords(tx, kind, departmentId, rows, ground);
  return judged.map((row, i) => {
    const { overruledReason = null, decision = null, result = null } = rows[i] ?? {};
    return { ...row, overruledReason, result, decision: row.subjectId ? (decision ?? row.decision) : null };
  });
}

export const isRowGood = (row: Pick<KeptRow, "errors" | "overruledReason">): boolean =>
  isGood(row.errors, row.overruledReason);

/** Units of the department by every name they go by. */
export async function unitsByName(tx: Tx, departmentId: string): Promise<Map<string, { id: string; name: string }>> {
  const units = await tx.unit.findMany({ where: { departmentId }, select: { id: true, name: true, shortName: true } });
  const found = new Map<string, { id: string; name: string }>();
  // Full names last: they win over another unit's short name.
  for (const unit of units) if (unit.shortName) found.set(compact(unit.shortName), unit);
  for (const unit of units) found.set(compact(unit.name), unit);
  return found;
}

/** In pieces of at most `size`. */
export function* pieces<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** Writes staged rows: one parameter a thousand rows, for the client's own way takes one a cell. */
export async function saveRows(
  tx: Tx,
  batchId: string,
  departmentId: string,
  rows: readonly StagedRow[],
): Promise<void> {
  for (const some of pieces(rows, 1000)) {
    await tx.$executeRaw`
      insert into import_row (batch_id, department_id, sheet, "row", values, errors, decision, subject_id)
      select ${batchId}::uuid, ${departmentId}::uuid, x.sheet, x."row", x.values, x.errors, x.decision, x."subjectId"
      from jsonb_to_recordset(${JSON.stringify(some)}::jsonb)
        as x(sheet text, "row" int, values jsonb, errors jsonb, decision text, "subjectId" uuid)`;
  }
}

export type RowResult = StagedRow & {
  overruledReason: string | null;
  result: "created" | "updated" | "skipped" | "refused";
  /** What stood there before an update, for undoing it. */
  before: Readonly<Record<string, string | null>> | null;
};

/** Writes what became of all the rows of a batch, anew: updating them in place would look each one up. */
export async function saveResults(
  tx: Tx,
  batchId: string,
  departmentId: string,
  results: readonly RowResult[],
): Promise<void> {
  await tx.importRow.deleteMany({ where: { batchId } });
  for (const some of pieces(results, 1000)) {
    const rows = some.map(({ before, ...row }) => (before ? { ...row, values: { ...row.values, before } } : row));
    await tx.$executeRaw`
      insert into import_row (batch_id, department_id, sheet, "row", values, errors, decision, subject_id, overruled_reason, result)
      select ${batchId}::uuid, ${departmentId}::uuid, x.sheet, x."row", x.values, x.errors, x.decision, x."subjectId", x."overruledReason", x.result
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as x(sheet text, "row" int, values jsonb, errors jsonb, decision text, "subjectId" uuid, "overruledReason" text, result text)`;
  }
}
