import type { CalendarDate } from "./calendar-date";
import { unscored } from "./conclusion";

import { lastDay, type PlacementFacts } from "./placement";
import { whyNotHere } from "./placement-acts";
import { firstRefusal, type Refusal, refusal } from "./refusal";
import { isHalfYearSettled, type ReviewRecord, standingReview } from "./review";
import { isReviewOwed, reviewWindow } from "./review-window";
import { whyNotActOnOwn } from "./self";
import type { PartState, Party, ReviewKind, ReviewSide, Role } from "./vocabulary";
import type { WorkingCalendar } from "./working-days";

const SIDE: Partial<Record<Role, ReviewSide>> = {
  departmentStaff: "department",
  departmentLeader: "department",
  sendingLiaison: "sendingUnit",
  hostSecretary: "hostUnit",
  hostLeader: "hostUnit",
  mentor: "hostUnit",
  cadre: "cadre",
};

/** Whose part of a review a post writes; null for a post that writes none. */
export const reviewSideOf = (role: Role): ReviewSide | null => SIDE[role] ?? null;

/** One side's part as it stands. */
export type PartFact = { side: ReviewSide; state: PartState };

/** The matter a part belongs to. */
export type PartMatter = { placement: PlacementFacts; kind: ReviewKind; record: ReviewRecord };

/**
 * O3: why a side cannot write its part on a day: not here, not owed, signed already, not open yet, or released before.
 * E4: the cadre writes the cadre's own part and no other.
 */
export const whyNotWritePart = (
  { placement, kind, record }: PartMatter,
  side: ReviewSide,
  part: PartFact | null,
  actorId: string,
  today: CalendarDate,
  calendar: WorkingCalendar,
): Refusal | null =>
  firstRefusal(
    () => (side === "cadre" ? null : whyNotActOnOwn(actorId, placement)),
    () => whyNotHere(placement),
    () => (isReviewOwed(placement, kind) ? null : refusal("reviewNotOwed", { lastDay: lastDay(placement) })),
    () => whySigned(kind, record),
    () => (kind === "halfYear" && isHalfYearSettled(placement, record) ? refusal("halfYearClosed") : null),
    () => {
      const { opensOn } = reviewWindow(placement, kind, calendar);
      return today < opensOn ? refusal("reviewNotOpen", { opensOn }) : null;
    },
    () => (part?.state === "released" ? refusal("changedMeanwhile") : null),
  );

const whySigned = (kind: ReviewKind, record: ReviewRecord): Refusal | null => {
  const signed = standingReview(kind, record.reviews);
  return signed ? refusal("reviewAlreadySigned", { signedOn: signed.signedOn }) : null;
};

/** O3, O4: why a part cannot be released: cadre and host score every capability; the sending unit, which did not see the work, need not. */
export const whyPartIncomplete = (
  side: ReviewSide,
  scores: Readonly<Record<string, number | null>>,
  capabilityIds: readonly string[],
): Refusal | null => {
  const missing = side === "sendingUnit" ? 0 : unscored(scores, capabilityIds);
  return missing > 0 ? refusal("scoresIncomplete", { missing }) : null;
};

/** O3: why the department cannot send a part back for completion: only a released one, before the review is signed. */
export const whyNotReturnPart = (
  { placement, kind, record }: PartMatter,
  part: PartFact,
  actorId: string,
): Refusal | null =>
  firstRefusal(
    () => whyNotActOnOwn(actorId, placement),
    () => whyNotHere(placement),
    () => whySigned(kind, record),
    () => (part.state === "released" && part.side !== "department" ? null : refusal("changedMeanwhile")),
  );

/** E4: the cadre takes the cadre's own feedback, and no unit's. */
export const whyNotTakeFor = (
  party: Party,
  personId: string,
  placement: Pick<PlacementFacts, "cadreId">,
): Refusal | null => (party === "cadre" ? null : whyNotActOnOwn(personId, placement));

/** O5: why paper cannot have been signed on that day: not before it was delivered, not after today. */
export const whyNotSignedOn = (
  signedOn: CalendarDate,
  deliveredOn: CalendarDate,
  today: CalendarDate,
): Refusal | null =>
  signedOn < deliveredOn || signedOn > today ? refusal("paperDayWrong", { signedOn, deliveredOn, today }) : null;
