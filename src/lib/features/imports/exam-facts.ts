import type { ImportBatch } from "@/generated/prisma/client";
import { recordError, type StagedError } from "@/lib/domain/import/against-records";
import { compact } from "@/lib/domain/import/cell";
import type { ExamScoreValues } from "@/lib/domain/import/read-exam-scores";
import { firstRefusal, type Refusal, refusal } from "@/lib/domain/refusal";
import { pointsWritten, scoreIn, whyNotEnterScore } from "@/lib/domain/selection/exam";
import type { Score } from "@/lib/domain/selection/ranking";
import { whyNotSelectAmongOwn } from "@/lib/domain/self";
import { standsIn } from "@/lib/platform/candidature";
import type { Tx } from "@/lib/platform/db";
import { loadScores, waitsAtExam } from "../selection/exam-facts";
import { type BatchOptions, mappingOf, type ReadRow, type StagedRow } from "./facts";

/** A score as a row has it. */
export const scoreInRow = ({ values }: Pick<ReadRow, "values">): Score =>
  scoreIn((values as ExamScoreValues).score ?? "") ?? null;
const written = (score: Score): string | null => (typeof score === "string" ? score : pointsWritten(score));

/** Whether the programme named is the one whose scores a sheet brings; sheets of other kinds name none. */
export const isOfProgramme = (batch: Pick<ImportBatch, "kind" | "mapping">, programmeId: string | undefined): boolean =>
  (batch.kind === "examScores" ? mappingOf(batch).options.programmeId : undefined) === programmeId;

/** S2, E4: why a sheet of scores is neither taken over nor back: its programme is under way, by who does not stand in it. */
export async function whyNotTouchScores(
  tx: Tx,
  batch: Pick<ImportBatch, "kind" | "mapping">,
  personId: string,
): Promise<Refusal | null> {
  const { programmeId } = mappingOf(batch).options;
  if (batch.kind !== "examScores" || programmeId === null) return null;
  const programme = await tx.programme.findUnique({ where: { id: programmeId } });
  const stands = await standsIn(tx, programmeId, personId);
  return firstRefusal(
    () => (programme?.status === "open" ? null : refusal("programmeNotOpen")),
    () => whyNotSelectAmongOwn(stands),
  );
}

/** What is held of these candidates' scores, as a row would have it. */
export async function scoresHeld(
  tx: Tx,
  programmeId: string,
  candidateIds: readonly string[],
): Promise<Map<string, string | null>> {
  const loaded = await loadScores(tx, programmeId);
  const asked = loaded?.candidates.filter((one) => candidateIds.includes(one.id)) ?? [];
  return new Map(asked.map((one) => [one.id, written(one.exam)]));
}

/** S5 by rows: numbers that were given, of people of that name who wait at the exam. Who has a score already is known. */
export async function judgeExamScores(
  tx: Tx,
  rows: readonly ReadRow[],
  { programmeId }: BatchOptions,
): Promise<StagedRow[]> {
  const candidates = (await loadScores(tx, programmeId ?? ""))?.candidates ?? [];
  const byNumber = new Map(candidates.map((one) => [one.number, one]));
  const people = { in: candidates.map((one) => one.cadreId) };
  const entries = await tx.directoryEntry.findMany({ where: { personId: people } });
  const names = new Map(entries.map((one) => [one.personId, one.name]));
  return rows.map((row) => {
    const { number, name } = row.values as ExamScoreValues;
    const errors: StagedError[] = [...row.errors];
    const fail = (column: string, code: Parameters<typeof recordError>[2], params: Record<string, string | number>) =>
      errors.push(recordError(row.row, column, code, params));
    const candidate = number === null ? undefined : byNumber.get(number);
    if (number !== null && !candidate) fail("准考证号", "examNumberUnknown", { value: number });
    if (candidate && name && compact(names.get(candidate.cadreId) ?? "") !== name)
      fail("姓名", "examineeDiffers", { value: name });
    const why = candidate && whyNotEnterScore(candidate.course);
    if (why) fail("准考证号", "ruleRefuses", { ...why.facts, refusal: why.code, rule: why.rule });
    const isKnown = errors.length === 0 && candidate !== undefined && candidate.exam !== null;
    return { ...row, errors, subjectId: isKnown ? candidate.id : null, decision: isKnown ? "skip" : null };
  });
}

/** Who waits at the exam without a score and has no row in the sheet, by exam number. */
export async function missingFrom(
  tx: Tx,
  batch: Pick<ImportBatch, "kind" | "mapping">,
  rows: readonly Pick<ReadRow, "values">[],
): Promise<{ number: string; name: string }[]> {
  if (batch.kind !== "examScores") return [];
  const loaded = await loadScores(tx, mappingOf(batch).options.programmeId ?? "");
  const there = new Set(rows.map(({ values }) => (values as ExamScoreValues).number));
  const missing = (loaded?.candidates ?? []).flatMap((one) =>
    one.number !== null && one.exam === null && waitsAtExam(one) && !there.has(one.number)
      ? [{ number: one.number, cadreId: one.cadreId }]
      : [],
  );
  const entries = await tx.directoryEntry.findMany({ where: { personId: { in: missing.map((one) => one.cadreId) } } });
  return missing
    .map(({ number, cadreId }) => ({ number, name: entries.find((one) => one.personId === cadreId)?.name ?? "" }))
    .toSorted((a, b) => (a.number < b.number ? -1 : 1));
}
