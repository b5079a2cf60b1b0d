import { courseOf, waitsAt } from "@/lib/domain/selection/course";
import { whyNotAssignNumbers } from "@/lib/domain/selection/exam";
import { reading, type Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";
import { type ExamCandidate, loadScores, waitsAtExam } from "./exam-facts";
import { namesOf } from "./names-facts";
import { programmeIn } from "./programme-facts";

/** A programme in reach with its candidates and scores; the results are the department's alone (E1). */
export async function scoresIn(tx: Tx, viewer: PersonViewer, programmeId: string) {
  if (!mayEver(viewer, "candidateResult.read")) return null;
  const programme = await programmeIn(tx, viewer, programmeId);
  const loaded = programme && (await loadScores(tx, programmeId));
  return programme && loaded?.selection.plan ? { programme, ...loaded, plan: loaded.selection.plan } : null;
}

/** Names and sending units of candidates. */
export async function namedCandidates(tx: Tx, candidates: readonly ExamCandidate[]) {
  const names = await namesOf(
    tx,
    candidates.map((one) => one.cadreId),
    candidates.map((one) => one.sendingUnitId),
  );
  return ({ cadreId, sendingUnitId }: Pick<ExamCandidate, "cadreId" | "sendingUnitId">) => ({
    ...{ name: names.person(cadreId).name, unit: names.unit(sendingUnitId) },
  });
}

const byNumber = (a: { number: string }, b: { number: string }) =>
  a.number.length - b.number.length || (a.number < b.number ? -1 : 1);

/** S5: the written exam of a programme: who waits with which number and score, and who came to it before. */
export const examPage = (viewer: PersonViewer, programmeId: string) =>
  reading(viewer, async (tx) => {
    const found = mayEver(viewer, "examScore.enter") ? await scoresIn(tx, viewer, programmeId) : null;
    if (!found) return null;
    const { programme, candidates, plan } = found;
    const named = await namedCandidates(tx, candidates);
    const waiting = candidates.filter(waitsAtExam);
    const decided = candidates.filter((one) => one.course.records.some(({ stage }) => stage === "writtenExam"));
    const hasExam = plan.stages.includes("writtenExam");
    const waitingWithout = waiting.filter((one) => one.number === null).length;
    return {
      ...{ id: programmeId, name: programme.name, isOpen: programme.status === "open", hasExam, waitingWithout },
      whyNotAssign: whyNotAssignNumbers({ status: programme.status, hasExam, waitingWithout }),
      ahead: candidates.filter(({ course }) => waitsAt(courseOf(course), "qualification")).length,
      rows: waiting
        .flatMap((one) =>
          one.number === null
            ? []
            : [{ id: one.id, number: one.number, ...named(one), score: one.exam, version: one.version }],
        )
        .toSorted(byNumber),
      decided: decided
        .flatMap((one) =>
          one.number === null ? [] : [{ id: one.id, number: one.number, ...named(one), score: one.exam }],
        )
        .toSorted(byNumber),
    };
  });

/** Who waits at the exam, by exam number: for the sheet their scores are written on. Empty where the viewer reaches none. */
export const examSheet = (viewer: PersonViewer, programmeId: string | null) =>
  reading(viewer, async (tx) => {
    if (programmeId === null || !mayEver(viewer, "examScore.enter")) return [];
    const found = await scoresIn(tx, viewer, programmeId);
    if (!found) return [];
    const named = await namedCandidates(tx, found.candidates);
    return found.candidates
      .filter(waitsAtExam)
      .flatMap((one) => (one.number === null ? [] : [{ number: one.number, name: named(one).name }]))
      .toSorted(byNumber);
  });
