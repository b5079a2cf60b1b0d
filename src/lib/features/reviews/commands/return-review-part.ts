import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotReturnPart } from "@/lib/domain/review-part";
import { loadPlacement, reviewRecordOf } from "@/lib/features/placements/facts";
import { id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";

/** O3: the department sends a released part back for completion, with what is wanting; it is the side's own again. */
export const returnReviewPart = command({
  permission: "reviewPart.return",
  input: z.object({ placementId: id, reviewPartId: id, reason: text(500) }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId, reviewPartId }) => {
    const placement = await loadPlacement(tx, placementId);
    const part = await tx.reviewPart.findUnique({ where: { id: reviewPartId } });
    if (!placement || part?.placementId !== placementId) return null;
    const record = await reviewRecordOf(tx, placementId);
    return {
      scope: placement.scope,
      version: part.version,
      subject: { matter: { placement: placement.facts, kind: part.kind, record }, part },
    };
  },
  decide: ({ matter, part }, { reason }, { actor }) => {
    const why = whyNotReturnPart(matter, part, actor.personId);
    return why ? refuse(why) : accept({ part, reason });
  },
  save: async (tx, { part, reason }) => {
    const [row] = await tx.$queryRaw<{ returned: boolean }[]>`
      select app.return_review_part(${part.id}::uuid, ${reason}) as returned`;
    if (!row?.returned) throw new Error("a part that may be returned was not");
    return {
      answer: { placementId: part.placementId, kind: part.kind },
      about: { kind: "reviewPart", id: part.id, placementId: part.placementId },
      changes: { review: part.kind, side: part.side, reason },
    };
  },
});
