import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { addReceipt, loadDelivery, whyNotForParty } from "../facts";

/** O9: nothing is opened by a GET; this opens a report for one person of the party, once, and leaves the receipt. */
export const openReport = command({
  permission: "report.open",
  input: z.object({ deliveryId: id }),
  locks: ({ deliveryId }) => [`delivery:${deliveryId}`],
  timeout: 10_000,
  load: async (tx, { deliveryId }, { clock }) => {
    const found = await loadDelivery(tx, deliveryId, "report", clock.today());
    return found && { scope: found.scope, subject: found };
  },
  decide: ({ delivery, keys }, _, { actor }) => {
    const why = whyNotForParty(delivery.party, actor.role, "report.open");
    return why ? refuse(why) : accept({ delivery, keys });
  },
  save: async (tx, { delivery, keys }, context) => {
    const before = delivery.receipts.some((one) => one.kind === "opened" && one.personId === context.actor.personId);
    if (!before) await addReceipt(tx, keys, delivery, { kind: "opened" }, context);
    return {
      answer: { deliveryId: delivery.id },
      about: { kind: "delivery", id: delivery.id, placementId: keys.placementId },
      changes: { party: delivery.party, again: before },
    };
  },
});
