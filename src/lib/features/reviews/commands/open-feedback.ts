import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { isOpened } from "@/lib/domain/deliveries";
import { whyNotTakeFor } from "@/lib/domain/review-part";
import { addReceipt, inHandsOf, loadDelivery, whyNotForParty } from "@/lib/features/reporting/facts";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";

/** O5, O9: someone of a party opens its feedback; a receipt, once a person. */
export const openFeedback = command({
  permission: "feedback.open",
  input: z.object({ deliveryId: id }),
  locks: ({ deliveryId }) => [`delivery:${deliveryId}`],
  timeout: 10_000,
  load: async (tx, { deliveryId }, { clock }) => {
    const found = await loadDelivery(tx, deliveryId, "feedback", clock.today());
    return found && { scope: found.scope, subject: found };
  },
  decide: ({ delivery, facts, keys }, _, { actor }) => {
    const why =
      whyNotForParty(delivery.party, actor.role, "feedback.open") ??
      whyNotTakeFor(delivery.party, actor.personId, facts);
    return why ? refuse(why) : accept({ delivery, keys, seen: isOpened(inHandsOf(delivery, actor.personId)) });
  },
  save: async (tx, { delivery, keys, seen }, context) => {
    if (!seen) await addReceipt(tx, keys, delivery, { kind: "opened" }, context);
    const { placementId } = keys;
    return {
      answer: { deliveryId: delivery.id },
      about: { kind: "delivery", id: delivery.id, placementId },
      changes: { party: delivery.party },
    };
  },
});
