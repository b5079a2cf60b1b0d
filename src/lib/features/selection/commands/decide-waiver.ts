import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotDecideWaiver } from "@/lib/domain/selection/waiver";
import { LIMITS } from "@/lib/domain/vocabulary";
import { contentVersion } from "@/lib/platform/content-version";
import { columnOf } from "@/lib/platform/days";
import { id, oneOf } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadCandidate } from "../facts";

/** S6: the department leader waives a limit for one candidate, or does not; once. */
export const decideWaiver = command({
  permission: "waiver.decide",
  input: z.object({ candidateId: id, limit: oneOf(LIMITS), granted: oneOf(["yes", "no"]) }),
  locks: ({ candidateId }) => [`candidate:${candidateId}`],
  timeout: 10_000,
  load: async (tx, { candidateId, limit }) => {
    const candidate = await loadCandidate(tx, candidateId);
    const waiver = await tx.limitWaiver.findUnique({ where: { candidateId_limit: { candidateId, limit } } });
    // whoever decides has read the reason as it stands
    return candidate && { scope: candidate.scope, version: contentVersion(waiver?.reason ?? null), subject: waiver };
  },
  decide: (waiver, input) => {
    const why = whyNotDecideWaiver(waiver);
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { candidateId, limit, granted }, { actor, clock }) => {
    await tx.limitWaiver.update({
      where: { candidateId_limit: { candidateId, limit } },
      data: { granted: granted === "yes", decidedById: actor.personId, decidedOn: columnOf(clock.today()) },
    });
    return { answer: { candidateId }, about: { kind: "candidate", id: candidateId } };
  },
});
