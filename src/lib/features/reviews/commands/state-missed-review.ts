import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotStateMissed } from "@/lib/domain/review";
import { loadPlacement, reviewRecordOf } from "@/lib/features/placements/facts";
import { loadCalendar } from "@/lib/platform/calendar";
import { columnOf } from "@/lib/platform/days";
import { id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";

/** O3: the department leader's signed statement of why the half-year review was missed. */
export const stateMissedReview = command({
  permission: "review.stateMissed",
  input: z.object({ placementId: id, reason: text(1000) }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const { scope, facts, keys } = placement;
    const record = await reviewRecordOf(tx, placementId);
    return { scope, subject: { facts, keys, record, calendar: await loadCalendar(tx, scope.departmentId) } };
  },
  decide: ({ facts, keys, record, calendar }, { reason }, { actor, clock }) => {
    const why = whyNotStateMissed(facts, record, reason, actor.personId, clock.today(), calendar);
    return why ? refuse(why) : accept({ keys, reason });
  },
  save: async (tx, { keys, reason }, { actor, clock }) => {
    const missedReviewId = randomUUID();
    const signedOn = columnOf(clock.today());
    await tx.missedReview.createMany({
      data: [{ id: missedReviewId, ...keys, kind: "halfYear", reason, signedById: actor.personId, signedOn }],
    });
    const { placementId } = keys;
    return {
      answer: { placementId, missedReviewId },
      about: { kind: "missedReview", id: missedReviewId, placementId },
      changes: { review: "halfYear", reason },
    };
  },
});
