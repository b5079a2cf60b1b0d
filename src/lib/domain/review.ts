import type { CalendarDate } from "./calendar-date";
import { type Conclusion, type ConclusionDraft, completed, whyNotComplete } from "./conclusion";
import { accept, type Decided, refuse } from "./decision";
import { type FeedbackAddressees, feedbackAddressees, whyNotRouted } from "./deliveries";
import { hasStoppedEarly, isBeforeTakeOver, lastDay, type PlacementFacts } from "./placement";
import { whyNotHere } from "./placement-acts";
import { firstRefusal, type Refusal, refusal } from "./refusal";
import { isReviewOwed, reviewWindow } from "./review-window";
import { whyNotActOnOwn } from "./self";
import { hasRunFor } from "./term";
import { FEEDBACK_PARTIES, type Grade, type ReviewKind } from "./vocabulary";
import type { WorkingCalendar } from "./working-days";

/** A signed review; `correctsId` where it corrects an earlier one (O9). */
export type SignedReview = {
  id: string;
  kind: ReviewKind;
  correctsId: string | null;
  signedOn: CalendarDate;
  grade: Grade;
};

/** What is already settled about a placement's reviews. */
export type ReviewRecord = {
  reviews: readonly SignedReview[];
  /** O3: kinds closed by the department leader's signed statement of why they were missed. */
  missed: readonly ReviewKind[];
};

/** O9: the review that is read: the one of its kind that no other corrects. */
export const standingReview = (kind: ReviewKind, reviews: readonly SignedReview[]): SignedReview | null =>
  reviews.find((one) => one.kind === kind && !reviews.some((other) => other.correctsId === one.id)) ?? null;

/** O3, T4: whether the half-year review is done with: signed, stated as missed, marked 线下, or not owed. */
export const isHalfYearSettled = (placement: PlacementFacts, record: ReviewRecord): boolean =>
  standingReview("halfYear", record.reviews) !== null ||
  record.missed.includes("halfYear") ||
  placement.halfYearOffline ||
  !isReviewOwed(placement, "halfYear");

/** O3: an owed review; or the half-year one of a term whose stop is decided but still ahead, after six months. */
const isReviewOpenTo = (placement: PlacementFacts, kind: ReviewKind, today: CalendarDate): boolean =>
  isReviewOwed(placement, kind) || (kind === "halfYear" && hasRunFor(placement, 6) && today <= lastDay(placement));

/** O3: why a review of this kind cannot be signed today, whatever it says; asked by the button. E4: nobody signs their own. */
export const whyNotSignToday = (
  placement: PlacementFacts,
  kind: ReviewKind,
  record: ReviewRecord,
  signerId: string,
  today: CalendarDate,
  calendar: WorkingCalendar,
): Refusal | null =>
  firstRefusal(
    () => whyNotActOnOwn(signerId, placement),
    () => whyNotHere(placement),
    () => (isReviewOpenTo(placement, kind, today) ? null : refusal("reviewNotOwed", { lastDay: lastDay(placement) })),
    () => {
      const signed = standingReview(kind, record.reviews);
      return signed ? refusal("reviewAlreadySigned", { signedOn: signed.signedOn }) : null;
    },
    () => {
      const { opensOn } = reviewWindow(placement, kind, calendar);
      return today < opensOn ? refusal("reviewNotOpen", { opensOn }) : null;
    },
    () => {
      const last = lastDay(placement);
      return kind === "endOfTerm" && today < last ? refusal("endReviewBeforeLastDay", { lastDay: last }) : null;
    },
    () => (kind === "halfYear" && record.missed.includes("halfYear") ? refusal("halfYearClosed") : null),
    () => (kind === "halfYear" && standingReview("endOfTerm", record.reviews) ? refusal("halfYearClosed") : null),
    () => (kind === "endOfTerm" && !isHalfYearSettled(placement, record) ? refusal("halfYearComesFirst") : null),
  );

/** What is to be signed. */
export type ReviewToSign = {
  kind: ReviewKind;
  draft: ConclusionDraft;
  capabilityIds: readonly string[];
  signerId: string;
};

/** A signed review to save, with the three parties it is fed back to in the same transaction (O5). */
export type ReviewSigned = { kind: ReviewKind; conclusion: Conclusion; addressees: FeedbackAddressees };

const concluded = (placement: PlacementFacts, review: ReviewToSign): Decided<ReviewSigned> => {
  const addressees = feedbackAddressees(placement);
  const why = whyNotComplete(review.draft, review.capabilityIds) ?? whyNotRouted(addressees, FEEDBACK_PARTIES);
  const conclusion = completed(review.draft, review.capabilityIds);
  if (why || !conclusion) return refuse(why ?? refusal("gradeMissing"));
  return accept({ kind: review.kind, conclusion, addressees });
};

/** O3, O5: signs a review; refuses as `whyNotSignToday`, then where it is not complete or not routed to three. */
export function signReview(
  placement: PlacementFacts,
  review: ReviewToSign,
  record: ReviewRecord,
  today: CalendarDate,
  calendar: WorkingCalendar,
): Decided<ReviewSigned> {
  const why = whyNotSignToday(placement, review.kind, record, review.signerId, today, calendar);
  return why ? refuse(why) : concluded(placement, review);
}

/** O9: why a signed review cannot be corrected: only the one that stands, with a reason (null asks before one is given). */
export const whyNotCorrectReview = (
  placement: PlacementFacts,
  citedId: string,
  reviews: readonly SignedReview[],
  reason: string | null,
  signerId: string,
): Refusal | null =>
  firstRefusal(
    () => whyNotActOnOwn(signerId, placement),
    () => {
      const cited = reviews.find((one) => one.id === citedId);
      return cited && standingReview(cited.kind, reviews)?.id === citedId ? null : refusal("correctionOfNothing");
    },
    () => (reason?.trim() === "" ? refusal("correctionWithoutReason") : null),
  );

/** O9: a correcting review cites the one that stands and has its own three deliveries. */
export function correctReview(
  placement: PlacementFacts,
  review: ReviewToSign,
  citedId: string,
  reviews: readonly SignedReview[],
  reason: string,
): Decided<ReviewSigned> {
  const why = whyNotCorrectReview(placement, citedId, reviews, reason, review.signerId);
  return why ? refuse(why) : concluded(placement, review);
}

/** O3: why the department leader cannot state that the half-year review was missed: only once it is overdue, with a reason. */
export const whyNotStateMissed = (
  placement: PlacementFacts,
  record: ReviewRecord,
  reason: string | null,
  signerId: string,
  today: CalendarDate,
  calendar: WorkingCalendar,
): Refusal | null =>
  firstRefusal(
    () => whyNotActOnOwn(signerId, placement),
    () => whyNotHere(placement),
    () => (isHalfYearSettled(placement, record) ? refusal("halfYearClosed") : null),
    () => {
      const { overdueFrom, dueOn } = reviewWindow(placement, "halfYear", calendar);
      // T4: one due before the take-over day is never overdue, but may be stated at once.
      return today < overdueFrom && !isBeforeTakeOver(placement, dueOn)
        ? refusal("missedStatementTooEarly", { from: overdueFrom })
        : null;
    },
    () => (reason?.trim() === "" ? refusal("missedStatementWithoutReason") : null),
  );

/** T4: why a half-year review cannot have been held on paper before: only a placement taken over after it was due. */
export const whyNotHeldBefore = (
  placement: Pick<PlacementFacts, "startsOn" | "endsOn" | "actualEndOn" | "takeOverOn">,
  calendar: WorkingCalendar,
): Refusal | null => {
  const { takeOverOn } = placement;
  const { dueOn } = reviewWindow(placement, "halfYear", calendar);
  if (takeOverOn === null) return refusal("takeOverOnly");
  return isBeforeTakeOver(placement, dueOn) ? null : refusal("halfYearDueAfterTakeOver", { dueOn, takeOverOn });
};

/** O3, T4: why the half-year review cannot be marked 线下. */
export const whyNotMarkHalfYearOffline = (
  placement: PlacementFacts,
  record: ReviewRecord,
  actorId: string,
  calendar: WorkingCalendar,
): Refusal | null =>
  firstRefusal(
    () => whyNotActOnOwn(actorId, placement),
    () => whyNotHere(placement),
    () => whyNotHeldBefore(placement, calendar),
    () =>
      isHalfYearSettled(placement, record) || standingReview("endOfTerm", record.reviews)
        ? refusal("halfYearClosed")
        : null,
  );

/** O3: why the placement cannot close as far as its reviews go: an owed end-of-term review and a settled half-year. */
export const whyReviewsOpen = (placement: PlacementFacts, record: ReviewRecord): Refusal | null => {
  if (!isReviewOwed(placement, "endOfTerm")) return null;
  if (!hasStoppedEarly(placement) && !isHalfYearSettled(placement, record)) return refusal("halfYearComesFirst");
  return standingReview("endOfTerm", record.reviews) ? null : refusal("endReviewMissing");
};
