import { type CalendarDate, calendarDate, earliest } from "./calendar-date";
import { accept, type Decided, refuse } from "./decision";
import { lastDay, type PlacementFacts } from "./placement";
import { whyNotHere } from "./placement-acts";
import { firstRefusal, type Refusal, refusal } from "./refusal";
import { type ReviewRecord, whyReviewsOpen } from "./review";
import { whyNotActOnOwn } from "./self";

/** O3, O8: why a placement cannot be closed: its term over, its owed reviews signed, its outcome decided. */
export const whyNotClosePlacement = (
  placement: PlacementFacts,
  record: ReviewRecord,
  isOutcomeDecided: boolean,
  actorId: string,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => whyNotActOnOwn(actorId, placement),
    () => whyNotHere(placement),
    () => (today < lastDay(placement) ? refusal("termNotOver", { lastDay: lastDay(placement) }) : null),
    () => whyReviewsOpen(placement, record),
    () => (isOutcomeDecided ? null : refusal("outcomeMissing")),
  );

/** T1: closes it; its actual end is the last day of its term. */
export function closePlacement(
  placement: PlacementFacts,
  record: ReviewRecord,
  isOutcomeDecided: boolean,
  actorId: string,
  today: CalendarDate,
): Decided<{ actualEndOn: CalendarDate }> {
  const why = whyNotClosePlacement(placement, record, isOutcomeDecided, actorId, today);
  return why ? refuse(why) : accept({ actualEndOn: lastDay(placement) });
}

/** O8: why a breach cannot be entered: it happened while the cadre was there, not after today. Null asks before a day is given. */
export const whyNotRecordBreach = (
  placement: PlacementFacts,
  happenedOn: CalendarDate | null,
  actorId: string,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => whyNotActOnOwn(actorId, placement),
    () => (placement.arrivedOn === null ? whyNotHere(placement) : null),
    () => {
      const [from, to] = [placement.startsOn, earliest(today, lastDay(placement))];
      return happenedOn !== null && (happenedOn < from || happenedOn > to)
        ? refusal("breachDateWrong", { happenedOn: calendarDate(happenedOn), from, to })
        : null;
    },
  );
