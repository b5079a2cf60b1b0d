import type { CalendarDate } from "./calendar-date";
import { lastDay, type PlacementFacts } from "./placement";
import { whyNotHere } from "./placement-acts";
import { firstRefusal, type Refusal, refusal } from "./refusal";
import { type ReviewRecord, standingReview, whyReviewsOpen } from "./review";
import { isReviewOwed } from "./review-window";
import { whyNotActOnOwn } from "./self";
import type { OutcomeKind } from "./vocabulary";

/** O8: the outcome one wants to decide. Performance and need are two statements, each to be written. */
export type OutcomeDraft = {
  kind: OutcomeKind;
  performance: string;
  need: string;
  /** Why a cadre with grade 2 is promoted. */
  levelTwoReason: string | null;
};

export type OutcomeGround = {
  record: ReviewRecord;
  /** Whether a breach of discipline is entered on the placement. */
  hasBreach: boolean;
  isDecided: boolean;
};

/** O8: a breach bars promotion; so does an early end for discipline. */
const isBarred = (placement: PlacementFacts, ground: OutcomeGround) =>
  ground.hasBreach || placement.earlyEndReason === "discipline";

/** O8, O3: why no outcome can be decided now, whichever it be; asked by the button. E4: nobody decides on themselves. */
export const whyNotDecideOutcomeNow = (
  placement: PlacementFacts,
  ground: OutcomeGround,
  deciderId: string,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => whyNotActOnOwn(deciderId, placement),
    () => (ground.isDecided ? refusal("outcomeAlreadyDecided") : null),
    () => whyNotHere(placement),
    () => (today < lastDay(placement) ? refusal("termNotOver", { lastDay: lastDay(placement) }) : null),
    () => whyReviewsOpen(placement, ground.record),
  );

/** O8: the lowest grade that carries a promotion. */
const PROMOTES = 2;

/** O8, O9: whether a promotion was decided on a grade that a correction has since taken below what carries it. */
export const isUnsupported = (outcome: OutcomeKind | null, record: ReviewRecord): boolean =>
  outcome === "promoted" && (standingReview("endOfTerm", record.reviews)?.grade ?? 4) > PROMOTES;

const whyNotPromote = (placement: PlacementFacts, draft: OutcomeDraft, ground: OutcomeGround): Refusal | null => {
  if (isBarred(placement, ground)) return refusal("breachBarsPromotion");
  const grade = standingReview("endOfTerm", ground.record.reviews)?.grade ?? null;
  if (grade === null) return refusal("endReviewMissing");
  if (grade > PROMOTES) return refusal("promotionGradeTooLow", { grade });
  return grade === 2 && !draft.levelTwoReason?.trim() ? refusal("promotionLevelTwoUnexplained") : null;
};

/** O8: why this outcome cannot be decided. A stop before six months returns the cadre, whatever else is wished (O3). */
export const whyNotDecideOutcome = (
  placement: PlacementFacts,
  draft: OutcomeDraft,
  ground: OutcomeGround,
  deciderId: string,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => whyNotDecideOutcomeNow(placement, ground, deciderId, today),
    () =>
      draft.kind !== "returned" && !isReviewOwed(placement, "endOfTerm")
        ? refusal("earlyStopReturns", { lastDay: lastDay(placement) })
        : null,
    () => (draft.kind === "promoted" ? whyNotPromote(placement, draft, ground) : null),
    () => (draft.performance.trim() === "" || draft.need.trim() === "" ? refusal("outcomeReasonIncomplete") : null),
  );
