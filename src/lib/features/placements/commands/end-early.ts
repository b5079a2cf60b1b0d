import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotEndEarly } from "@/lib/domain/placement-acts";
import { firstRefusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { EARLY_END_REASONS } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { date, id, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement } from "../facts";

/** T1: the department leader decides that a term stops before its year is full, and why. */
export const endEarly = command({
  permission: "placement.endEarly",
  input: z.object({ placementId: id, actualEndOn: date, reason: oneOf(EARLY_END_REASONS), note: text(1000) }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    return placement && { scope: placement.scope, version: placement.version, subject: placement.facts };
  },
  decide: (placement, input, { actor, clock }) => {
    const why = firstRefusal(
      () => whyNotActOnOwn(actor.personId, placement),
      () => whyNotEndEarly(placement, input, clock.today()),
    );
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { placementId, actualEndOn, reason, note }) => {
    await tx.placement.update({
      where: { id: placementId },
      data: {
        actualEndOn: columnOf(actualEndOn),
        earlyEndReason: reason,
        earlyEndNote: note,
        version: { increment: 1 },
      },
    });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { actualEndOn, reason, note },
    };
  },
});
