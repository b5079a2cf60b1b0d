import { addDays, addMonths, type CalendarDate } from "./calendar-date";
import { hasStoppedEarly, isBeforeTakeOver, lastDay, type PlacementFacts } from "./placement";
import { hasRunFor } from "./term";
import type { ReviewKind } from "./vocabulary";
import { nextWorkingDay, type WorkingCalendar } from "./working-days";

/** O3: each review opens this many days before it is due. */
export const REVIEW_OPENS_DAYS_BEFORE = 30;
/** O3: an end-of-term review is overdue this many days after it is due. */
export const END_REVIEW_GRACE_DAYS = 30;

type Term = Pick<PlacementFacts, "startsOn" | "endsOn" | "actualEndOn">;

/** O3: when a review opens, is due, and from which day it is overdue. */
export type ReviewWindow = {
  kind: ReviewKind;
  opensOn: CalendarDate;
  dueOn: CalendarDate;
  overdueFrom: CalendarDate;
};

/** The day the rule names, before a rest day moves it: six months after the start, or the last day. */
const namedDay = (term: Term, kind: ReviewKind): CalendarDate =>
  kind === "halfYear" ? addMonths(term.startsOn, 6) : lastDay(term);

/** O3, E3: the due day moves off a rest day; the opening does not, so that nobody loses a day. */
export function reviewWindow(term: Term, kind: ReviewKind, calendar: WorkingCalendar): ReviewWindow {
  const named = namedDay(term, kind);
  const dueOn = nextWorkingDay(named, calendar);
  return {
    kind,
    opensOn: addDays(named, -REVIEW_OPENS_DAYS_BEFORE),
    dueOn,
    overdueFrom: addDays(dueOn, kind === "halfYear" ? 1 : END_REVIEW_GRACE_DAYS),
  };
}

/**
 * O3: whether the placement owes this review. A full term owes both. One stopped after six months or more owes the review
 * at the stop, an earlier one none; neither still owes its half-year review.
 */
export const isReviewOwed = (term: Term, kind: ReviewKind): boolean =>
  hasStoppedEarly(term) ? kind === "endOfTerm" && hasRunFor(term, 6) : true;

/** O3, T4: whether an owed and unsigned review is overdue on a day. */
export function isReviewOverdue(
  placement: Term & Pick<PlacementFacts, "takeOverOn">,
  kind: ReviewKind,
  calendar: WorkingCalendar,
  today: CalendarDate,
): boolean {
  const window = reviewWindow(placement, kind, calendar);
  return isReviewOwed(placement, kind) && !isBeforeTakeOver(placement, window.dueOn) && today >= window.overdueFrom;
}
