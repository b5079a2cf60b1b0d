import { type Course, courseOf, waitsAt } from "@/lib/domain/selection/course";
import { scoreOf } from "@/lib/domain/selection/exam";
import type { Score } from "@/lib/domain/selection/ranking";
import type { Scored } from "@/lib/domain/selection/scored";
import type { Tx } from "@/lib/platform/db";
import { coursesOf, type LoadedSelection, loadSelection } from "./facts";
import { namesOf } from "./names-facts";

/** A candidate with their way so far and what they scored; only the department is answered truly. */
export type ExamCandidate = {
  id: string;
  cadreId: string;
  sendingUnitId: string;
  course: Course;
  /** Null: no 准考证号 yet. */
  number: string | null;
  exam: Score;
  interview: Score;
  /** What a form must have seen of the entry; 0 where there is none. */
  version: number;
};

/** A programme's selection with all its candidates and their scores; null where the viewer's area has none such. */
export async function loadScores(
  tx: Tx,
  programmeId: string,
): Promise<{ selection: LoadedSelection; candidates: ExamCandidate[] } | null> {
  const selection = await loadSelection(tx, programmeId);
  if (!selection) return null;
  const rows = await tx.candidate.findMany({ where: { programmeId }, orderBy: { id: "asc" } });
  const courses = await coursesOf(tx, selection.plan?.stages ?? [], rows);
  const entries = new Map(
    (await tx.examEntry.findMany({ where: { programmeId } })).map((row) => [row.candidateId, row]),
  );
  const spoken = new Map(
    (await tx.interviewScore.findMany({ where: { programmeId } })).map((row) => [row.candidateId, scoreOf(row)]),
  );
  const candidates = rows.flatMap(({ id, cadreId, sendingUnitId }): ExamCandidate[] => {
    const [entry, course] = [entries.get(id), courses.get(id)];
    if (!course) return [];
    return [
      {
        ...{ id, cadreId, sendingUnitId, course, interview: spoken.get(id) ?? null },
        ...{ number: entry?.number ?? null, exam: scoreOf(entry), version: entry?.version ?? 0 },
      },
    ];
  });
  return { selection, candidates };
}

/** Who waits at the written exam. */
export const waitsAtExam = ({ course }: Pick<ExamCandidate, "course">): boolean =>
  waitsAt(courseOf(course), "writtenExam");

/** S5: what results of these candidates are held against. */
export async function scoredOf(
  tx: Tx,
  candidates: readonly { id: string; cadreId: string }[],
): Promise<(candidate: { id: string; cadreId: string }) => Scored> {
  const where = { candidateId: { in: candidates.map((one) => one.id) } };
  const exams = new Map((await tx.examEntry.findMany({ where })).map((row) => [row.candidateId, row]));
  const spoken = new Map((await tx.interviewScore.findMany({ where })).map((row) => [row.candidateId, row]));
  const heard = await tx.panelCandidate.findMany({
    where: { ...where, panel: { closedOn: null } },
    include: { panel: { select: { name: true } } },
  });
  const open = new Map(heard.map((row) => [row.candidateId, row.panel.name]));
  const people = candidates.map((one) => one.cadreId);
  const names = await namesOf(tx, people, []);
  return ({ id, cadreId }) => ({
    ...{ name: names.person(cadreId).name, openPanel: open.get(id) ?? null },
    ...{ exam: scoreOf(exams.get(id)), interview: scoreOf(spoken.get(id)) },
  });
}
