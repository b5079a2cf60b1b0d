import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { addReceipt, loadDelivery, whyNotForParty } from "../facts";

/** O1: a party answers a report in words; the cadre reads it beside the receipt. Whoever answers has opened it. */
export const commentReport = command({
  permission: "report.comment",
  input: z.object({ deliveryId: id, comment: text(2000) }),
  locks: ({ deliveryId }) => [`delivery:${deliveryId}`],
  timeout: 10_000,
  load: async (tx, { deliveryId }, { clock }) => {
    const found = await loadDelivery(tx, deliveryId, "report", clock.today());
    return found && { scope: found.scope, subject: found };
  },
  decide: ({ delivery, keys }, { comment }, { actor }) => {
    const why =
      whyNotForParty(delivery.party, actor.role, "report.comment") ??
      whyNotActOnOwn(actor.personId, keys) ??
      (delivery.receipts.some((one) => one.kind === "opened" && one.personId === actor.personId)
        ? null
        : refusal("notOpenedYet"));
    return why ? refuse(why) : accept({ delivery, keys, comment });
  },
  save: async (tx, { delivery, keys, comment }, context) => {
    const receiptId = await addReceipt(tx, keys, delivery, { kind: "answered", text: comment }, context);
    return {
      answer: { deliveryId: delivery.id, receiptId },
      about: { kind: "delivery", id: delivery.id, placementId: keys.placementId },
      changes: { party: delivery.party },
    };
  },
});
