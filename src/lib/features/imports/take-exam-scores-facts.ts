import type { ExamScoreValues } from "@/lib/domain/import/read-exam-scores";
import { columnsOf } from "@/lib/domain/selection/exam";
import type { Tx } from "@/lib/platform/db";
import { scoreInRow } from "./exam-facts";
import type { KeptRow } from "./facts";
import { importedRow, type Taken, type Taking } from "./taking-facts";

/** An exam entry's score as an import writes it over, and, undoing, writes it back. */
type ScoreRecord = Record<"points" | "noScore" | "enteredById" | "enteredOn" | "importBatchId", string | null>;
type Written = ScoreRecord & { candidateId: string; version?: number };

/** Writes scores; the answer is how many entries still stood at the version given. */
const writeScores = (tx: Tx, items: readonly Written[]): Promise<number> => tx.$executeRaw`
  update exam_entry e set points = x.points, no_score = x."noScore", entered_by_id = x."enteredById",
    entered_on = x."enteredOn", import_batch_id = x."importBatchId", version = e.version + 1
  from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as x("candidateId" uuid, version int, points int,
    "noScore" no_score, "enteredById" uuid, "enteredOn" date, "importBatchId" uuid)
  where e.candidate_id = x."candidateId" and e.version = coalesce(x.version, e.version)`;

const textOf = (value: number | null) => (value === null ? null : String(value));

/** Takes a sheet of exam scores over: each row's score to the candidate of its number. */
export async function takeExamScores(tx: Tx, { batch, options, rows, actor, clock, progress }: Taking): Promise<Taken> {
  const entries = await tx.examEntry.findMany({ where: { programmeId: options.programmeId ?? "" } });
  const byNumber = new Map(entries.map((one) => [one.number, one]));
  const taken: Taken = { results: [], also: [], extra: {} };
  const items = rows.map((row): Written => {
    const entry = byNumber.get((row.values as ExamScoreValues).number ?? "");
    if (!entry) throw new Error(`row ${row.row} was judged good and is not`);
    const { candidateId, version, enteredById, importBatchId } = entry;
    const isNew = entry.points === null && entry.noScore === null;
    const before: ScoreRecord = {
      ...{ points: textOf(entry.points), noScore: entry.noScore, enteredById, importBatchId },
      enteredOn: entry.enteredOn?.toISOString().slice(0, 10) ?? null,
    };
    const did = isNew ? ("created" as const) : ("updated" as const);
    taken.results.push({ ...row, result: did, subjectId: candidateId, before: isNew ? null : before });
    taken.also.push(importedRow("candidate", candidateId, { batch, row, did }));
    const { points, noScore } = columnsOf(scoreInRow(row));
    return {
      ...{ candidateId, version, points: textOf(points), noScore, enteredById: actor.personId },
      ...{ enteredOn: clock.today(), importBatchId: batch.id },
    };
  });
  const written = await writeScores(tx, items);
  if (written < items.length) throw new Error("a score was entered by hand while the sheet was taken over");
  await progress(items.length);
  return taken;
}

/** Takes back the scores an import brought where there were none. */
export const emptyScores = async (tx: Tx, candidateIds: string[]): Promise<void> => {
  const none = { points: null, noScore: null, enteredById: null, enteredOn: null, importBatchId: null };
  await tx.examEntry.updateMany({
    where: { candidateId: { in: candidateIds } },
    data: { ...none, version: { increment: 1 } },
  });
};

/** Writes back the scores an import wrote over. */
export async function writeScoresBack(tx: Tx, rows: readonly KeptRow[]): Promise<void> {
  const before = ({ values }: KeptRow) => (values as unknown as { before: ScoreRecord }).before;
  await writeScores(
    tx,
    rows.map((row) => ({ ...before(row), candidateId: row.subjectId ?? "" })),
  );
}
