import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotCancel } from "@/lib/domain/placement-acts";
import { firstRefusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement } from "../facts";

/** T1: cancels a placement before arrival, with a reason. */
export const cancelPlacement = command({
  permission: "placement.cancel",
  input: z.object({ placementId: id, reason: text(500) }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    return placement && { scope: placement.scope, version: placement.version, subject: placement.facts };
  },
  decide: (placement, input, { actor }) => {
    const why = firstRefusal(
      () => whyNotActOnOwn(actor.personId, placement),
      () => whyNotCancel(placement, input.reason),
    );
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { placementId, reason }) => {
    await tx.placement.update({
      where: { id: placementId },
      data: { state: "cancelled", cancelReason: reason, version: { increment: 1 } },
    });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { state: "cancelled", reason },
    };
  },
});
