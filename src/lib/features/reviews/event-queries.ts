import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { GradeScale } from "@/lib/domain/conclusion";
import type { BaselineState, Grade, ReviewKind } from "@/lib/domain/vocabulary";
import { clock } from "@/lib/platform/clock";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";
import { namesOf } from "../people/name-facts";
import type { DeliveryShown } from "../reporting/shown-facts";
import { gradeScalesOf, signedReview } from "./facts";
import { feedbackReceipts, mayReadNow } from "./signed-facts";

/** What happened to a placement in the matter of baseline and reviews. */
export type ReviewEvent =
  | {
      what: "signed";
      id: string;
      day: CalendarDate;
      kind: ReviewKind;
      isCorrection: boolean;
      who: string;
      scale: GradeScale;
      /** Null until the viewer's party has opened what was delivered to it. */
      grade: Grade | null;
      receipts: DeliveryShown[];
    }
  | { what: "missed"; id: string; day: CalendarDate; who: string; reason: string }
  | { what: "baseline"; id: string; day: CalendarDate; state: BaselineState; who: string };

/** Baseline and reviews of a placement, latest first, as far as the viewer may know of them. */
export const reviewEvents = (viewer: PersonViewer, placementId: string): Promise<ReviewEvent[]> =>
  reading(viewer, async (tx) => {
    if (!isId(placementId)) return [];
    const placement = await tx.placement.findFirst({
      where: { id: placementId, ...within(viewer, "review.read") },
      select: { standing: true, programmeId: true },
    });
    if (!placement) return [];
    const reviews = await tx.review.findMany({ where: { placementId }, orderBy: { signedAt: "desc" } });
    const missed = await tx.missedReview.findMany({ where: { placementId } });
    const baseline = mayEver(viewer, "baseline.read") ? await tx.baseline.findUnique({ where: { placementId } }) : null;
    const receipts = await feedbackReceipts(
      tx,
      reviews.map((one) => one.id),
      clock.today(),
    );
    const names = await namesOf(tx, [
      ...[...reviews, ...missed].map((one) => one.signedById),
      baseline?.settledById ?? null,
      baseline?.proposedById ?? null,
    ]);
    const scale = (await gradeScalesOf(tx, [placement]))(placement);
    const signed = reviews.map((row): ReviewEvent => {
      const own = receipts.filter((one) => one.reviewId === row.id);
      const isReadable = mayReadNow(
        viewer,
        own.map((one) => one.delivery),
      );
      const { id, kind, correctsId, signedOn, grade } = signedReview(row);
      return {
        what: "signed",
        id,
        day: signedOn,
        kind,
        isCorrection: correctsId !== null,
        who: names(row.signedById).name,
        scale,
        grade: isReadable ? grade : null,
        receipts: own.map((one) => one.shown),
      };
    });
    const stated = missed.map(
      (row): ReviewEvent => ({
        what: "missed",
        id: row.id,
        day: dayOf(row.signedOn),
        who: names(row.signedById).name,
        reason: row.reason,
      }),
    );
    const day = dayOrNull(baseline?.settledOn ?? baseline?.proposedOn ?? null);
    const start: ReviewEvent[] =
      baseline && day
        ? [
            {
              what: "baseline",
              id: baseline.id,
              day,
              state: baseline.state,
              who: names(baseline.settledById ?? baseline.proposedById).name,
            },
          ]
        : [];
    return [...signed, ...stated, ...start].sort((a, b) => b.day.localeCompare(a.day));
  });
