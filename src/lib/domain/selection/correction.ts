import type { CalendarDate } from "../calendar-date";
import { firstRefusal, type Refusal, refusal } from "../refusal";
import { type Limit, STAGES, type Stage, type StageResult } from "../vocabulary";
import type { Course } from "./course";
import { barring, type Unmet } from "./eligibility";
import { whyNotPassInspection } from "./inspection";
import { whyNotCorrectDecision, whyNotPassOneMore } from "./meeting";
import { type Scored, whyNotAgainstScore } from "./scored";

/** The stage whose result was entered last; null where none was. Only that one can be corrected. */
export const lastDecided = ({ records }: Pick<Course, "records">): Stage | null =>
  STAGES.findLast((stage) => records.some((one) => one.stage === stage)) ?? null;

/** What rests on a candidate's results beside them: the list locked, and the later stages that have begun for them. */
export type Resting = { isLocked: boolean; begun: readonly Stage[] };

/**
 * S1: why a result cannot be corrected by an entry beside it: only the last one is, never once the list is locked (S2).
 * Where a panel, an inspection or a meeting has begun with the candidate, they stay passed until they are taken out of it.
 * `corrected` null asks before anything is written.
 */
export function whyNotCorrectStage(
  course: Course,
  { isLocked, begun }: Resting,
  { stage, corrected }: { stage: Stage; corrected: { result: StageResult; decidedOn: CalendarDate } | null },
  today: CalendarDate,
): Refusal | null {
  const last = lastDecided(course);
  const rests = begun.find((one) => STAGES.indexOf(one) > STAGES.indexOf(stage));
  const before =
    course.records.filter((one) => STAGES.indexOf(one.stage) < STAGES.indexOf(stage)).at(-1)?.decidedOn ??
    course.agreedOn;
  return firstRefusal(
    () => (isLocked ? refusal("listLocked") : null),
    () => (course.records.some((one) => one.stage === stage) ? null : refusal("stageNotDecided", { stage })),
    () => (last === stage ? null : refusal("stageRestedOn", { stage, later: last ?? stage })),
    () =>
      rests && corrected && corrected.result !== "passed" ? refusal("stageRestedOn", { stage, later: rests }) : null,
    () =>
      corrected && corrected.decidedOn > today
        ? refusal("stageInFuture", { decidedOn: corrected.decidedOn, today })
        : null,
    () =>
      corrected && before !== null && corrected.decidedOn < before
        ? refusal("stageBeforeLast", { decidedOn: corrected.decidedOn, before })
        : null,
  );
}

/** What each stage asks of a result that is entered for it. */
export type ResultGround = {
  unmet: readonly Unmet[];
  waived: readonly Limit[];
  scored: Scored;
  isConcluded: boolean;
  /** S1: how a recorded meeting voted on the candidate; null: none did. */
  vote: { inFavour: number; members: number } | null;
  /** S2: how many others the deciding body has passed. */
  passedElse: number;
  quota: number;
};

/** S1, S2, S5, S6: why a stage's result is not corrected to this one: a correction is no way around what the stage asks. */
export function whyNotCorrectTo(stage: Stage, result: StageResult, ground: ResultGround): Refusal | null {
  const { unmet, waived, scored, isConcluded, vote, passedElse, quota } = ground;
  const bars = stage === "qualification" && result === "passed" ? barring(unmet, waived).length : 0;
  return firstRefusal(
    () => whyNotAgainstScore(stage, result, scored),
    () => (stage === "inspection" ? whyNotPassInspection(result, isConcluded) : null),
    () => (stage === "committee" ? whyNotCorrectDecision(result, scored.name, vote) : null),
    () => (stage === "committee" ? whyNotPassOneMore(result, passedElse, quota) : null),
    () => (bars > 0 ? refusal("limitsUnmet", { unmet: bars }) : null),
  );
}
