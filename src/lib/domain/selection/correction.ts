import type { CalendarDate } from "../calendar-date";
import { firstRefusal, type Refusal, refusal } from "../refusal";
import { STAGES, type Stage, type StageResult } from "../vocabulary";
import type { Course } from "./course";
import { whyNotCorrectDecision, whyNotPassOneMore } from "./meeting";
import { type ResultGround, whyNotResult } from "./stage-result";

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

/** What a correction is held against: what an entry is, and what the deciding body has done. */
export type CorrectionGround = ResultGround & {
  /** S1: how a recorded meeting voted on the candidate; null: none did. */
  vote: { inFavour: number; members: number } | null;
  /** S2: how many others the deciding body has passed. */
  passedElse: number;
  quota: number;
};

/** S1, S2, S5, S6: why a stage's result is not corrected to this one: a correction is no way around what the stage asks. */
export function whyNotCorrectTo(stage: Stage, result: StageResult, ground: CorrectionGround): Refusal | null {
  const { scored, vote, passedElse, quota } = ground;
  return firstRefusal(
    () => whyNotResult(stage, result, ground),
    () => (stage === "committee" ? whyNotCorrectDecision(result, scored.name, vote) : null),
    () => (stage === "committee" ? whyNotPassOneMore(result, passedElse, quota) : null),
  );
}
