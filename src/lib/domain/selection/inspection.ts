import type { CalendarDate } from "../calendar-date";
import { firstRefusal, type Refusal, refusal } from "../refusal";
import type { StageResult } from "../vocabulary";
import { type Course, courseOf, isIn, whyNotDecideStage } from "./course";

/**
 * S1: why an inspection cannot be entered: its candidate waits at that stage, and what was entered is revised until the
 * stage is decided. `days` null asks before anything is written.
 */
export const whyNotRecordInspection = (
  course: Course,
  days: { from: CalendarDate; to: CalendarDate } | null,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => whyNotDecideStage(course, "inspection", null, today),
    () =>
      days && (days.to < days.from || days.to > today)
        ? refusal("inspectionDaysWrong", { from: days.from, to: days.to, today })
        : null,
  );

/** S1: why a material cannot be added: only of one who waits at the inspection or has passed it, and is in the running. */
export function whyNotAddMaterial(course: Course, heldOn: CalendarDate | null, today: CalendarDate): Refusal | null {
  const now = courseOf(course);
  const hasPassed = course.records.some((one) => one.stage === "inspection" && one.result === "passed");
  return firstRefusal(
    () => (course.stages.includes("inspection") ? null : refusal("stageNotAsked", { stage: "inspection" })),
    () => (isIn(now) ? null : refusal("candidateOut", { stage: now.at ?? "committee" })),
    () => (hasPassed || now.at === "inspection" ? null : refusal("inspectionNotReached")),
    () => (heldOn && heldOn > today ? refusal("stageInFuture", { decidedOn: heldOn, today }) : null),
  );
}

/** S1: nobody passes the inspection before somebody inspected and concluded. */
export const whyNotPassInspection = (result: StageResult, isConcluded: boolean): Refusal | null =>
  result === "passed" && !isConcluded ? refusal("inspectionMissing") : null;
