import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotMarkHalfYearOffline } from "@/lib/domain/review";
import { loadPlacement, reviewRecordOf } from "@/lib/features/placements/facts";
import { loadCalendar } from "@/lib/platform/calendar";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";

/** T4: the half-year review of a placement taken over after it was due, held on paper then, is marked 线下. */
export const markHalfYearOffline = command({
  permission: "review.markOffline",
  input: z.object({ placementId: id }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const { scope, facts } = placement;
    const record = await reviewRecordOf(tx, placementId);
    return { scope, subject: { facts, record, calendar: await loadCalendar(tx, scope.departmentId) } };
  },
  decide: ({ facts, record, calendar }, { placementId }, { actor }) => {
    const why = whyNotMarkHalfYearOffline(facts, record, actor.personId, calendar);
    return why ? refuse(why) : accept({ placementId });
  },
  save: async (tx, { placementId }) => {
    const data = { halfYearOffline: true, version: { increment: 1 } };
    await tx.placement.update({ where: { id: placementId }, data });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { review: "halfYear" },
    };
  },
});
