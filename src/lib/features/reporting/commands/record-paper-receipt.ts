import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotAcknowledge } from "@/lib/domain/deliveries";
import { refusal } from "@/lib/domain/refusal";
import { whyNotSignedOn } from "@/lib/domain/review-part";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { columnOf } from "@/lib/platform/days";
import { date, id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadDelivery } from "../facts";
import { paperSignersOf } from "../signer-facts";

const scan = z.object({
  key: z.uuid(),
  name: z.string().min(1).max(200),
  mediaType: z.enum(["application/pdf", "image/jpeg", "image/png"]),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** O5: a party signed for a report or a feedback on paper; the department records who and when, with the scan, marked 代录. */
export const recordPaperReceipt = command({
  permission: "feedback.recordPaper",
  input: z.object({ deliveryId: id, signedById: id, signedOn: date, scan: scan.optional() }),
  locks: ({ deliveryId }) => [`delivery:${deliveryId}`],
  timeout: 10_000,
  load: async (tx, { deliveryId }, { clock }) => {
    const found = await loadDelivery(tx, deliveryId, null, clock.today());
    if (!found) return null;
    const signers = (await paperSignersOf(tx, found.facts))[found.delivery.party];
    return { scope: found.scope, subject: { ...found, signers } };
  },
  decide: ({ delivery, facts, keys, signers }, { signedById, signedOn, scan: given }, { actor, clock }) => {
    const why =
      whyNotActOnOwn(actor.personId, facts) ??
      whyNotAcknowledge(delivery, { by: "onPaper", hasScan: given !== undefined }) ??
      whyNotSignedOn(signedOn, delivery.deliveredOn, clock.today()) ??
      (signers.some((one) => one.id === signedById) ? null : refusal("paperSignerWrong"));
    if (why || !given) return refuse(why ?? refusal("paperWithoutScan"));
    return accept({ delivery, keys, signedById, signedOn, scan: given });
  },
  save: async (tx, { delivery, keys, signedById, signedOn, scan: given }, { actor, clock }) => {
    const paperScanId = randomUUID();
    const { departmentId, placementId } = keys;
    const created = { createdById: actor.personId, createdAt: clock.now() };
    await tx.storedFile.createMany({ data: [{ id: paperScanId, departmentId, placementId, ...given, ...created }] });
    await tx.receipt.createMany({
      data: [
        {
          ...keys,
          deliveryId: delivery.id,
          party: delivery.party,
          kind: "acknowledged",
          personId: signedById,
          onDay: columnOf(signedOn),
          at: clock.now(),
          paperScanId,
          recordedById: actor.personId,
        },
      ],
    });
    return {
      answer: { placementId, deliveryId: delivery.id, party: delivery.party },
      about: { kind: "delivery", id: delivery.id, placementId },
      changes: { party: delivery.party, signedBy: signedById, signedOn, scan: given.sha256 },
    };
  },
});
