import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotWritePart } from "@/lib/domain/review-part";
import { REVIEW_KINDS } from "@/lib/domain/vocabulary";
import { id, oneOf } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { contentFields, contentOf } from "../content-facts";
import { loadOwnPart } from "../part-facts";

/** O3: a side saves its own part of a review; until it is released nobody else sees it. */
export const draftReviewPart = command({
  permission: "reviewPart.draft",
  input: z.object({ placementId: id, kind: oneOf(REVIEW_KINDS), ...contentFields }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: (tx, { placementId, kind }, { actor }) => loadOwnPart(tx, placementId, kind, actor),
  decide: ({ matter, side, part, keys, calendar }, input, { actor, clock }) => {
    const why = whyNotWritePart(matter, side, part, actor.personId, clock.today(), calendar);
    return why ? refuse(why) : accept({ side, part, keys, kind: matter.kind, content: contentOf(input) });
  },
  save: async (tx, { side, part, keys, kind, content }, { actor }) => {
    const reviewPartId = part?.id ?? randomUUID();
    if (part) {
      await tx.reviewPart.update({
        where: { id: part.id },
        data: { content, writtenById: actor.personId, version: { increment: 1 } },
      });
    } else {
      await tx.reviewPart.create({
        data: { id: reviewPartId, ...keys, kind, side, content, writtenById: actor.personId },
      });
    }
    return {
      answer: { placementId: keys.placementId, kind, reviewPartId },
      about: { kind: "reviewPart", id: reviewPartId, placementId: keys.placementId },
      changes: { review: kind, side },
    };
  },
});
