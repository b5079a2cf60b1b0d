import { z } from "zod";
import { accept } from "@/lib/domain/decision";
import { correctReview as corrected } from "@/lib/domain/review";
import { loadPlacement, reviewRecordOf } from "@/lib/features/placements/facts";
import { loadCalendar } from "@/lib/platform/calendar";
import { id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { contentFields, contentOf } from "../content-facts";
import { capabilitiesOf, measuresOf, saveSigned } from "../facts";

/** O9: a mistake in a signed review is answered by another that cites it, says why, and has its own three deliveries. */
export const correctReview = command({
  permission: "review.correct",
  input: z.object({ placementId: id, reviewId: id, reason: text(500), ...contentFields, comment: text(2000) }),
  // the placement's, like deciding the outcome that rests on it
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 15_000,
  load: async (tx, { placementId, reviewId }) => {
    const review = await tx.review.findUnique({ where: { id: reviewId, placementId } });
    const placement = review && (await loadPlacement(tx, review.placementId));
    if (!placement) return null;
    const { scope, facts, keys } = placement;
    return {
      scope,
      subject: {
        kind: review.kind,
        facts,
        keys,
        capabilityIds: (await capabilitiesOf(tx, facts.programmeId)).map((one) => one.id),
        measures: await measuresOf(tx, facts),
        record: await reviewRecordOf(tx, facts.id),
        calendar: await loadCalendar(tx, scope.departmentId),
      },
    };
  },
  decide: ({ kind, facts, keys, capabilityIds, measures, record, calendar }, input, { actor }) => {
    const { reviewId: correctsId, reason } = input;
    const review = { kind, draft: contentOf(input), capabilityIds, signerId: actor.personId };
    const decided = corrected(facts, review, correctsId, record.reviews, reason);
    if (!decided.ok) return decided;
    const correction = { correctsId, reason };
    return accept({ ...decided.value, comment: input.comment, correction, keys, measures, calendar });
  },
  save: async (tx, fact, context) => {
    const reviewId = await saveSigned(tx, fact, context);
    const { placementId } = fact.keys;
    return {
      answer: { placementId, kind: fact.kind, reviewId },
      about: { kind: "review", id: reviewId, placementId },
      changes: { review: fact.kind, grade: fact.conclusion.grade, corrects: fact.correction.correctsId },
    };
  },
});
