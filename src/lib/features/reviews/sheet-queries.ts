import type { CalendarDate } from "@/lib/domain/calendar-date";
import { acknowledgementDueOn } from "@/lib/domain/deliveries";
import type { Refusal } from "@/lib/domain/refusal";
import { standingReview, whyNotCorrectReview, whyNotSignToday, whyNotStateMissed } from "@/lib/domain/review";
import { reviewSideOf, whyNotWritePart } from "@/lib/domain/review-part";
import { reviewState } from "@/lib/domain/review-state";
import { reviewWindow } from "@/lib/domain/review-window";
import type { PartState, ReviewKind, ReviewSide } from "@/lib/domain/vocabulary";
import { loadPlacement, reviewRecordOf } from "@/lib/features/placements/facts";
import { partyOf } from "@/lib/features/reporting/facts";
import { loadCalendar } from "@/lib/platform/calendar";
import { clock } from "@/lib/platform/clock";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within, withinReviewPart } from "@/lib/policy/policy";
import { namesOf } from "../people/name-facts";
import { paperSignersOf } from "../reporting/signer-facts";
import { type ReviewContent, readContent } from "./content-facts";
import { capabilitiesOf, measuresOf } from "./facts";
import { headOf, recipientsOf } from "./head-facts";
import { materialOf } from "./material-facts";
import { feedbackReceipts, mayReadNow, signedSheet } from "./signed-facts";

/** One side's part as the viewer may see it. */
export type PartSheet = {
  id: string;
  side: ReviewSide;
  state: PartState;
  version: number;
  content: ReviewContent;
  writtenBy: string;
  releasedBy: string | null;
  releasedOn: CalendarDate | null;
  returnReason: string | null;
};

async function partsOf(tx: Tx, viewer: PersonViewer, placementId: string, kind: ReviewKind): Promise<PartSheet[]> {
  const rows = await tx.reviewPart.findMany({ where: { AND: [{ placementId, kind }, withinReviewPart(viewer)] } });
  const names = await namesOf(
    tx,
    rows.flatMap((row) => [row.writtenById, row.releasedById ?? row.writtenById]),
  );
  return rows.map((row) => ({
    id: row.id,
    side: row.side,
    state: row.state,
    version: row.version,
    content: readContent(row.content),
    writtenBy: names(row.writtenById).name,
    releasedBy: row.releasedById && names(row.releasedById).name,
    releasedOn: dayOrNull(row.releasedOn),
    returnReason: row.returnReason,
  }));
}

/** Everything the page of one review shows to this viewer; null when the placement is out of reach. */
export const reviewSheet = (viewer: PersonViewer, placementId: string, kind: ReviewKind) =>
  reading(viewer, async (tx) => {
    if (!isId(placementId)) return null;
    const where = { id: placementId, ...within(viewer, "review.read") };
    const reachable = await tx.placement.findFirst({ where, select: { id: true } });
    const placement = reachable && (await loadPlacement(tx, placementId));
    if (!placement) return null;
    const { facts, scope } = placement;
    const today = clock.today();
    const calendar = await loadCalendar(tx, scope.departmentId);
    const record = await reviewRecordOf(tx, placementId);
    const side = reviewSideOf(viewer.role);
    const parts = await partsOf(tx, viewer, placementId, kind);
    const own = parts.find((part) => part.side === side) ?? null;
    const standing = standingReview(kind, record.reviews);
    const versions = record.reviews.filter((one) => one.kind === kind);
    const receipts = await feedbackReceipts(
      tx,
      versions.map((one) => one.id),
      today,
    );
    const ofStanding = receipts.filter((one) => one.reviewId === standing?.id);
    const isReadable = mayReadNow(
      viewer,
      ofStanding.map((one) => one.delivery),
    );
    const missed = await tx.missedReview.findFirst({ where: { placementId, kind } });
    const missedBy = missed && (await namesOf(tx, [missed.signedById]))(missed.signedById).name;
    const whyNotWrite: Refusal | null =
      side && whyNotWritePart({ placement: facts, kind, record }, side, own, viewer.personId, today, calendar);
    return {
      today,
      kind,
      side,
      own,
      parts,
      head: await headOf(tx, facts),
      window: reviewWindow(facts, kind, calendar),
      state: reviewState(facts, kind, record, today, calendar),
      material: await materialOf(tx, viewer, placementId),
      capabilities: await capabilitiesOf(tx, facts.programmeId),
      measures: await measuresOf(tx, facts),
      signed: standing && isReadable ? await signedSheet(tx, standing.id) : null,
      signedOn: standing?.signedOn ?? null,
      /** The viewer's own delivery, still to be opened. */
      unopenedId:
        standing && !isReadable
          ? (ofStanding.find((one) => one.delivery.party === partyOf(viewer.role))?.delivery.id ?? null)
          : null,
      receipts: ofStanding.map((one) => one.shown),
      earlier: versions
        .filter((one) => one.id !== standing?.id)
        .map((one) => ({
          id: one.id,
          signedOn: one.signedOn,
          receipts: receipts.filter((receipt) => receipt.reviewId === one.id).map((receipt) => receipt.shown),
        })),
      missed: missed && { reason: missed.reason, signedOn: dayOf(missed.signedOn), signedBy: missedBy ?? "" },
      recipients: await recipientsOf(tx, facts, today),
      /** For recording a paper receipt; the department alone asks. */
      paperSigners: standing && mayEver(viewer, "feedback.recordPaper") ? await paperSignersOf(tx, facts) : null,
      acknowledgeBy: acknowledgementDueOn(today, calendar),
      whyNotWrite,
      whyNotCorrect: standing && whyNotCorrectReview(facts, standing.id, record.reviews, null, viewer.personId),
      whyNotSign: whyNotSignToday(facts, kind, record, viewer.personId, today, calendar),
      whyNotStateMissed: whyNotStateMissed(facts, record, null, viewer.personId, today, calendar),
    };
  });
export type ReviewSheet = NonNullable<Awaited<ReturnType<typeof reviewSheet>>>;
