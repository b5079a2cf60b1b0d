import { addDays, type CalendarDate } from "./calendar-date";
import { unscored } from "./conclusion";
import type { PlacementFacts } from "./placement";
import { whyNotHere } from "./placement-acts";
import { firstRefusal, type Refusal, refusal } from "./refusal";
import { whyNotActOnOwn } from "./self";
import type { BaselineState } from "./vocabulary";
import { nextWorkingDay, type WorkingCalendar } from "./working-days";

/** O4: the baseline is settled within this many days of arrival. */
export const BASELINE_DAYS = 30;

export type BaselineFact = { state: BaselineState };
export type BaselineScores = { scores: Readonly<Record<string, number | null>>; capabilityIds: readonly string[] };

/** O4, E3: the last day for the baseline; null before arrival. Later it is overdue, yet still taken. */
export const baselineDueOn = (
  placement: Pick<PlacementFacts, "arrivedOn">,
  calendar: WorkingCalendar,
): CalendarDate | null => placement.arrivedOn && nextWorkingDay(addDays(placement.arrivedOn, BASELINE_DAYS), calendar);

const whyScores = (given: BaselineScores | null): Refusal | null => {
  const missing = given ? unscored(given.scores, given.capabilityIds) : 0;
  return missing > 0 ? refusal("baselineScoresIncomplete", { missing }) : null;
};

const whyClosed = (placement: PlacementFacts, baseline: BaselineFact | null): Refusal | null => {
  if (baseline?.state === "settled") return refusal("baselineSettled");
  return placement.baselineNotMeasured || baseline?.state === "notMeasured" ? refusal("baselineNotMeasured") : null;
};

/** O4: why the host cannot propose the baseline; `given` null asks before anything is scored. */
export const whyNotProposeBaseline = (
  placement: PlacementFacts,
  baseline: BaselineFact | null,
  given: BaselineScores | null,
  actorId: string,
): Refusal | null =>
  firstRefusal(
    () => whyNotActOnOwn(actorId, placement),
    () => whyNotHere(placement),
    () => whyClosed(placement, baseline),
    () => whyScores(given),
  );

/** O4: why the department cannot settle it: the host proposes first. */
export const whyNotSettleBaseline = (
  placement: PlacementFacts,
  baseline: BaselineFact | null,
  given: BaselineScores | null,
  actorId: string,
): Refusal | null =>
  firstRefusal(
    () => whyNotActOnOwn(actorId, placement),
    () => whyNotHere(placement),
    () => whyClosed(placement, baseline),
    () => (baseline?.state === "proposed" ? null : refusal("baselineNotProposed")),
    () => whyScores(given),
  );

/** O4, T4: why the baseline cannot be marked 未测: only where the placement was taken over, and before it is settled. */
export const whyNotMarkUnmeasured = (
  placement: PlacementFacts,
  baseline: BaselineFact | null,
  actorId: string,
): Refusal | null =>
  firstRefusal(
    () => whyNotActOnOwn(actorId, placement),
    () => whyNotHere(placement),
    () => whyClosed(placement, baseline),
    () => (placement.takeOverOn === null ? refusal("takeOverOnly") : null),
  );
