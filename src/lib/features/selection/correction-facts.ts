import type { CorrectionGround, Resting } from "@/lib/domain/selection/correction";
import type { Course } from "@/lib/domain/selection/course";
import type { Unmet } from "@/lib/domain/selection/eligibility";
import type { Stage, StageResult } from "@/lib/domain/vocabulary";
import { dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { scoredOf } from "./exam-facts";
import { coursesOf, type LoadedSelection, loadSelection, loadUnmet } from "./facts";
import { concludedAmong } from "./inspection-facts";
import { passedSoFar, voteOn } from "./meeting-facts";

/** One entry of a candidate's results; `entry` counts from 1 at each stage, the last one counts. */
export type ResultEntry = {
  stage: Stage;
  entry: number;
  result: StageResult;
  decider: string;
  decidedOn: ReturnType<typeof dayOf>;
  reason: string;
};

/** S1: every entry of a candidate's results, corrected ones too, in the order of the stages. The department's alone. */
export async function entriesOf(tx: Tx, candidateId: string): Promise<ResultEntry[]> {
  const rows = await tx.candidateResult.findMany({
    where: { candidateId },
    orderBy: [{ stage: "asc" }, { entry: "asc" }],
  });
  return rows.map(({ stage, entry, result, decider, decidedOn, reason }) => ({
    ...{ stage, entry, result, decider, reason, decidedOn: dayOf(decidedOn) },
  }));
}

/** What rests on a candidate's results: the locked list, the panel that hears them, their inspection, a meeting's list. */
export async function restingOn(tx: Tx, programmeId: string, candidateId: string): Promise<Resting> {
  const of = { where: { candidateId } };
  const begun: Stage[] = [];
  if ((await tx.panelCandidate.count(of)) + (await tx.interviewScore.count(of)) > 0) begun.push("interview");
  if ((await tx.inspection.count(of)) + (await tx.inspectionMaterial.count(of)) > 0) begun.push("inspection");
  if ((await tx.meetingItem.count(of)) > 0) begun.push("committee");
  return { isLocked: (await tx.decidedList.findUnique({ where: { programmeId } })) !== null, begun };
}

export type LoadedCorrection = {
  selection: LoadedSelection;
  course: Course;
  entries: ResultEntry[];
  resting: Resting;
  unmet: Unmet[];
  ground: CorrectionGround;
};

/** A candidate of a programme with all that a correction is judged on; null where the viewer reaches none such. */
export async function loadCorrection(
  tx: Tx,
  programmeId: string,
  candidateId: string,
): Promise<LoadedCorrection | null> {
  const selection = await loadSelection(tx, programmeId);
  const found = await loadUnmet(tx, candidateId);
  if (!selection?.plan || found?.row.programmeId !== programmeId) return null;
  const course = (await coursesOf(tx, selection.plan.stages, [found.row])).get(candidateId);
  const waivers = await tx.limitWaiver.findMany({ where: { candidateId, granted: true } });
  if (!course) return null;
  const ground: CorrectionGround = {
    ...{
      unmet: found.unmet,
      waived: waivers.map((one) => one.limit),
      scored: (await scoredOf(tx, [found.row]))(found.row),
    },
    isConcluded: (await concludedAmong(tx, [candidateId])).has(candidateId),
    vote: await voteOn(tx, candidateId),
    ...{ passedElse: await passedSoFar(tx, programmeId, candidateId), quota: selection.programme.quota },
  };
  return {
    ...{ selection, course, unmet: found.unmet, ground },
    ...{ entries: await entriesOf(tx, candidateId), resting: await restingOn(tx, programmeId, candidateId) },
  };
}
