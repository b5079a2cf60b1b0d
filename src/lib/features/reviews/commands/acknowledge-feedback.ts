import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotAcknowledge } from "@/lib/domain/deliveries";
import { whyNotTakeFor } from "@/lib/domain/review-part";
import { addReceipt, inHandsOf, loadDelivery, whyNotForParty } from "@/lib/features/reporting/facts";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";

/** O5: one person holding that right acknowledges for a party, after having opened what they acknowledge. */
export const acknowledgeFeedback = command({
  permission: "feedback.acknowledge",
  input: z.object({ deliveryId: id }),
  locks: ({ deliveryId }) => [`delivery:${deliveryId}`],
  timeout: 10_000,
  load: async (tx, { deliveryId }, { clock }) => {
    const found = await loadDelivery(tx, deliveryId, "feedback", clock.today());
    return found && { scope: found.scope, subject: found };
  },
  decide: ({ delivery, facts, keys }, _, { actor }) => {
    const why =
      whyNotForParty(delivery.party, actor.role, "feedback.acknowledge") ??
      whyNotTakeFor(delivery.party, actor.personId, facts) ??
      whyNotAcknowledge(inHandsOf(delivery, actor.personId), { by: "holder" });
    return why ? refuse(why) : accept({ delivery, keys });
  },
  save: async (tx, { delivery, keys }, context) => {
    await addReceipt(tx, keys, delivery, { kind: "acknowledged" }, context);
    const { placementId } = keys;
    return {
      answer: { deliveryId: delivery.id },
      about: { kind: "delivery", id: delivery.id, placementId },
      changes: { party: delivery.party },
    };
  },
});
