import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotAcknowledge } from "@/lib/domain/deliveries";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { addReceipt, inHandsOf, loadDelivery, whyNotForParty } from "../facts";

/** O5: one person holding that right acknowledges a report for their party, once, after having opened it. */
export const acknowledgeReport = command({
  permission: "report.acknowledge",
  input: z.object({ deliveryId: id }),
  locks: ({ deliveryId }) => [`delivery:${deliveryId}`],
  timeout: 10_000,
  load: async (tx, { deliveryId }, { clock }) => {
    const found = await loadDelivery(tx, deliveryId, "report", clock.today());
    return found && { scope: found.scope, subject: found };
  },
  decide: ({ delivery, keys }, _, { actor }) => {
    const why =
      whyNotForParty(delivery.party, actor.role, "report.acknowledge") ??
      whyNotActOnOwn(actor.personId, keys) ??
      whyNotAcknowledge(inHandsOf(delivery, actor.personId), { by: "holder" });
    return why ? refuse(why) : accept({ delivery, keys });
  },
  save: async (tx, { delivery, keys }, context) => {
    const receiptId = await addReceipt(tx, keys, delivery, { kind: "acknowledged" }, context);
    return {
      answer: { deliveryId: delivery.id, receiptId },
      about: { kind: "delivery", id: delivery.id, placementId: keys.placementId },
      changes: { party: delivery.party },
    };
  },
});
