import type { CalendarDate } from "../calendar-date";
import { firstRefusal, type Refusal, refusal } from "../refusal";
import { STAGES, type Stage, type StageResult } from "../vocabulary";

/** S1: what was decided of a candidate at one stage: by whom, when, with what result and why. */
export type StageRecord = {
  stage: Stage;
  result: StageResult;
  decider: string;
  decidedOn: CalendarDate;
  reason: string;
};

/** A candidate's way so far. `agreedOn` null: a cadre registered, and the sending unit has not agreed yet. */
export type Course = {
  stages: readonly Stage[];
  agreedOn: CalendarDate | null;
  withdrawnOn: CalendarDate | null;
  records: readonly StageRecord[];
};

/** `at`: the stage that waits or at which it ended; null once the last is passed. */
export type CourseState =
  | { state: "awaitingAgreement"; at: "registration" }
  | { state: "waiting"; at: Stage }
  | { state: "withdrawn" | Exclude<StageResult, "passed">; at: Stage }
  | { state: "decided"; at: null };

const inOrder = (stages: readonly Stage[]): Stage[] => STAGES.filter((stage) => stages.includes(stage));

/** S1: where a candidate stands. Registration is passed by registering with the unit's agreement. */
export function courseOf({ stages, agreedOn, withdrawnOn, records }: Course): CourseState {
  const ahead = inOrder(stages).filter((stage) => stage !== "registration");
  for (const stage of ahead) {
    const record = records.find((one) => one.stage === stage);
    if (record && record.result !== "passed") return { state: record.result, at: stage };
    if (record) continue;
    if (withdrawnOn !== null) return { state: "withdrawn", at: agreedOn === null ? "registration" : stage };
    return agreedOn === null ? { state: "awaitingAgreement", at: "registration" } : { state: "waiting", at: stage };
  }
  return withdrawnOn === null ? { state: "decided", at: null } : { state: "withdrawn", at: "committee" };
}

/** S1: does a candidate wait for the result of this very stage? */
export const waitsAt = ({ state, at }: CourseState, stage: Stage): boolean => state === "waiting" && at === stage;

/** Is the candidate still in the running, or already through? */
export const isIn = (state: CourseState): boolean =>
  state.state === "awaitingAgreement" || state.state === "waiting" || state.state === "decided";

/**
 * S1: why a stage's result cannot be entered: each in its turn, none skipped, none for one who is out, never before the
 * stage that went before and never after today. `decidedOn` null asks before anything is written.
 */
export function whyNotDecideStage(
  course: Course,
  stage: Stage,
  decidedOn: CalendarDate | null,
  today: CalendarDate,
): Refusal | null {
  const now = courseOf(course);
  const before = course.records.at(-1)?.decidedOn ?? course.agreedOn;
  return firstRefusal(
    () => (course.stages.includes(stage) && stage !== "registration" ? null : refusal("stageNotAsked", { stage })),
    () => (isIn(now) ? null : refusal("candidateOut", { stage: now.at ?? stage })),
    () => (course.records.some((one) => one.stage === stage) ? refusal("stageDecided", { stage }) : null),
    () => (now.state === "awaitingAgreement" ? refusal("unitNotAgreed") : null),
    () => (now.at === stage ? null : refusal("stageSkipped", { stage, at: now.at ?? stage })),
    () => (decidedOn !== null && decidedOn > today ? refusal("stageInFuture", { decidedOn, today }) : null),
    () =>
      decidedOn !== null && before !== null && decidedOn < before
        ? refusal("stageBeforeLast", { decidedOn, before })
        : null,
  );
}

/**
 * S1: why a candidate cannot withdraw: only once, and not from a year that is arranged; that is called off or ended
 * early. How far they came is not asked: before the decision is announced the answer would tell it to a cadre or a unit
 * that may not know; nobody is placed before it is.
 */
export const whyNotWithdraw = ({
  withdrawnOn,
  isPlaced,
}: Pick<Course, "withdrawnOn"> & { isPlaced: boolean }): Refusal | null =>
  firstRefusal(
    () => (withdrawnOn === null ? null : refusal("alreadyWithdrawn")),
    () => (isPlaced ? refusal("withdrawsPlaced") : null),
  );
