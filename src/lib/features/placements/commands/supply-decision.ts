import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotSupplyDecision } from "@/lib/domain/placement-acts";
import { columnOf } from "@/lib/platform/days";
import { date, id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement } from "../facts";

/** S2, T4: supplies the decision that was marked 待补 when the placement was taken over. */
export const supplyDecision = command({
  permission: "placement.supplyDecision",
  input: z.object({ placementId: id, body: text(60), decidedOn: date, documentNumber: text(60) }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    return placement && { scope: placement.scope, version: placement.version, subject: placement.facts };
  },
  decide: (placement, input, { clock }) => {
    const why = whyNotSupplyDecision(placement, { status: "given", ...input }, clock.today());
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { placementId, body, decidedOn, documentNumber }) => {
    await tx.placement.update({
      where: { id: placementId },
      data: {
        decisionStatus: "given",
        decisionBody: body,
        decidedOn: columnOf(decidedOn),
        decisionNumber: documentNumber,
        version: { increment: 1 },
      },
    });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { body, decidedOn, documentNumber },
    };
  },
});
