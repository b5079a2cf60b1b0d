import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotWritePart, whyPartIncomplete } from "@/lib/domain/review-part";
import { REVIEW_KINDS } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { id, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { contentFields, contentOf } from "../content-facts";
import { capabilitiesOf } from "../facts";
import { loadOwnPart } from "../part-facts";

/** O3: a side hands its part to the department, as it stands in the form; the host's is signed by its leader. */
export const releaseReviewPart = command({
  permission: "reviewPart.release",
  input: z.object({ placementId: id, kind: oneOf(REVIEW_KINDS), ...contentFields, comment: text(2000) }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId, kind }, { actor }) => {
    const own = await loadOwnPart(tx, placementId, kind, actor);
    if (!own) return null;
    const capabilities = await capabilitiesOf(tx, own.subject.matter.placement.programmeId);
    return { ...own, subject: { ...own.subject, capabilityIds: capabilities.map((one) => one.id) } };
  },
  decide: ({ matter, side, part, keys, calendar, capabilityIds }, input, { actor, clock }) => {
    const content = contentOf(input);
    const why =
      whyNotWritePart(matter, side, part, actor.personId, clock.today(), calendar) ??
      whyPartIncomplete(side, content.scores, capabilityIds);
    return why ? refuse(why) : accept({ side, part, keys, kind: matter.kind, content });
  },
  save: async (tx, { side, part, keys, kind, content }, { actor, clock }) => {
    const reviewPartId = part?.id ?? randomUUID();
    const released = {
      content,
      state: "released" as const,
      releasedById: actor.personId,
      releasedOn: columnOf(clock.today()),
      returnReason: null,
      returnedOn: null,
    };
    if (part) {
      await tx.reviewPart.update({ where: { id: part.id }, data: { ...released, version: { increment: 1 } } });
    } else {
      await tx.reviewPart.create({
        data: { id: reviewPartId, ...keys, kind, side, ...released, writtenById: actor.personId },
      });
    }
    return {
      answer: { placementId: keys.placementId, kind, reviewPartId },
      about: { kind: "reviewPart", id: reviewPartId, placementId: keys.placementId },
      changes: { review: kind, side },
    };
  },
});
