import { addDays, type CalendarDate } from "./calendar-date";
import type { PlacementFacts } from "./placement";
import { type ReviewRecord, standingReview } from "./review";
import { isReviewOverdue, isReviewOwed, reviewWindow } from "./review-window";
import type { ReviewKind } from "./vocabulary";
import type { WorkingCalendar } from "./working-days";

/** How a review stands on a day; worded by `statuses.reviewStates`. */
export const REVIEW_STATES = [
  "overdue",
  "dueSoon",
  "open",
  "notOpen",
  "signed",
  "corrected",
  "missed",
  "offline",
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** From this many days before it is due a review shows as due soon. */
const SOON_DAYS = 7;

/** O3: how a review stands on a day; null where the placement does not owe it. */
export function reviewState(
  placement: PlacementFacts,
  kind: ReviewKind,
  record: ReviewRecord,
  today: CalendarDate,
  calendar: WorkingCalendar,
): ReviewState | null {
  const signed = standingReview(kind, record.reviews);
  if (signed) return signed.correctsId ? "corrected" : "signed";
  if (kind === "halfYear" && record.missed.includes(kind)) return "missed";
  if (kind === "halfYear" && placement.halfYearOffline) return "offline";
  if (!isReviewOwed(placement, kind)) return null;
  const { opensOn, dueOn } = reviewWindow(placement, kind, calendar);
  if (isReviewOverdue(placement, kind, calendar, today)) return "overdue";
  if (today < opensOn) return "notOpen";
  return today >= addDays(dueOn, -SOON_DAYS) ? "dueSoon" : "open";
}
