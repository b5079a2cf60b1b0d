import { z } from "zod";
import { accept } from "@/lib/domain/decision";
import { signReview as signed } from "@/lib/domain/review";
import { REVIEW_KINDS } from "@/lib/domain/vocabulary";
import { loadPlacement, reviewRecordOf } from "@/lib/features/placements/facts";
import { loadCalendar } from "@/lib/platform/calendar";
import { id, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { contentFields, contentOf } from "../content-facts";
import { capabilitiesOf, measuresOf, saveSigned } from "../facts";

/** O3, O5: the department leader signs a review; it goes to cadre, sending unit and host in the same transaction. */
export const signReview = command({
  permission: "review.sign",
  input: z.object({ placementId: id, kind: oneOf(REVIEW_KINDS), ...contentFields, comment: text(2000) }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 15_000,
  load: async (tx, { placementId, kind }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const { scope, facts, keys } = placement;
    const draft = await tx.reviewPart.findUnique({
      where: { placementId_kind_side: { placementId, kind, side: "department" } },
    });
    return {
      scope,
      // the leader signs what staff drafted: a draft saved meanwhile is to be seen first
      version: draft?.version ?? 0,
      subject: {
        facts,
        keys,
        capabilityIds: (await capabilitiesOf(tx, facts.programmeId)).map((one) => one.id),
        measures: await measuresOf(tx, facts),
        record: await reviewRecordOf(tx, placementId),
        calendar: await loadCalendar(tx, scope.departmentId),
      },
    };
  },
  decide: ({ facts, keys, capabilityIds, measures, record, calendar }, input, { actor, clock }) => {
    const review = { kind: input.kind, draft: contentOf(input), capabilityIds, signerId: actor.personId };
    const decided = signed(facts, review, record, clock.today(), calendar);
    if (!decided.ok) return decided;
    return accept({ ...decided.value, comment: input.comment, correction: null, keys, measures, calendar });
  },
  save: async (tx, fact, context) => {
    const reviewId = await saveSigned(tx, fact, context);
    const { placementId } = fact.keys;
    return {
      answer: { placementId, kind: fact.kind, reviewId },
      about: { kind: "review", id: reviewId, placementId },
      changes: { review: fact.kind, grade: fact.conclusion.grade, scores: fact.conclusion.scores },
    };
  },
});
