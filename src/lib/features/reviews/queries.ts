import type { CapabilityLine } from "@/components/review/capability-change";
import type { GradeScale } from "@/lib/domain/conclusion";
import { isLevel } from "@/lib/domain/conclusion";
import { whyNotAcknowledge } from "@/lib/domain/deliveries";
import type { Refusal } from "@/lib/domain/refusal";
import { standingReview } from "@/lib/domain/review";
import type { ReviewKind } from "@/lib/domain/vocabulary";
import { loadPlacement, reviewRecordOf } from "@/lib/features/placements/facts";
import { inHandsOf, loadDelivery, partyOf } from "@/lib/features/reporting/facts";
import { clock } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { can, within } from "@/lib/policy/policy";
import { capabilitiesOf, gradeScalesOf, measuresOf } from "./facts";
import { feedbackReceipts, mayReadNow, type SignedSheet, signedSheet } from "./signed-facts";

/** What a party sees of the feedback delivered to it. `sheet` is null until it has opened the delivery. */
export type FeedbackContent = {
  placementId: string;
  kind: ReviewKind;
  scale: GradeScale;
  sheet: SignedSheet | null;
  /** Whether this delivery is the viewer's own party's, to open and to acknowledge. */
  isOwn: boolean;
  whyNotAcknowledge: Refusal | null;
};

/** One feedback on its way, for the viewer; null when it is not there or out of reach. */
export const feedbackContent = (viewer: PersonViewer, deliveryId: string): Promise<FeedbackContent | null> =>
  reading(viewer, async (tx) => {
    if (!isId(deliveryId)) return null;
    const found = await loadDelivery(tx, deliveryId, "feedback", clock.today());
    if (!found?.delivery.reviewId || !can(viewer, "feedback.read", found.scope)) return null;
    const { delivery } = found;
    const all = await feedbackReceipts(tx, [found.delivery.reviewId], clock.today());
    const isReadable = mayReadNow(
      viewer,
      all.map((one) => one.delivery),
    );
    const review = await tx.review.findUnique({ where: { id: found.delivery.reviewId }, select: { kind: true } });
    if (!review) return null;
    return {
      placementId: delivery.placementId,
      kind: review.kind,
      scale: (await gradeScalesOf(tx, [found.facts]))(found.facts),
      sheet: isReadable ? await signedSheet(tx, found.delivery.reviewId) : null,
      isOwn: partyOf(viewer.role) === delivery.party && can(viewer, "feedback.acknowledge", found.scope),
      whyNotAcknowledge: whyNotAcknowledge(inHandsOf(delivery, viewer.personId), { by: "holder" }),
    };
  });

/** O4: how the capabilities stand: by the last review the viewer may read now, else start and need alone. */
export const capabilityChange = (
  viewer: PersonViewer,
  placementId: string,
): Promise<{ kind: ReviewKind | null; lines: CapabilityLine[] } | null> =>
  reading(viewer, async (tx) => {
    if (!isId(placementId)) return null;
    const reachable = await tx.placement.findFirst({
      where: { id: placementId, ...within(viewer, "review.read") },
      select: { id: true },
    });
    const placement = reachable && (await loadPlacement(tx, placementId));
    if (!placement) return null;
    const record = await reviewRecordOf(tx, placementId);
    for (const kind of ["endOfTerm", "halfYear"] as const) {
      const standing = standingReview(kind, record.reviews);
      if (!standing) continue;
      const receipts = await feedbackReceipts(tx, [standing.id], clock.today());
      const isReadable = mayReadNow(
        viewer,
        receipts.map((one) => one.delivery),
      );
      const sheet = isReadable ? await signedSheet(tx, standing.id) : null;
      if (sheet) return { kind, lines: sheet.lines };
    }
    const measures = await measuresOf(tx, placement.facts);
    const levelOf = (value: number | undefined) => (isLevel(value) ? value : null);
    const lines = (await capabilitiesOf(tx, placement.facts.programmeId)).map(({ id, name }) => ({
      id,
      name,
      start: levelOf(measures.baseline[id]),
      now: null,
      need: levelOf(measures.need[id]),
    }));
    return { kind: null, lines };
  });
