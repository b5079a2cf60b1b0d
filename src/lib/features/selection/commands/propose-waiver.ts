import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotProposeWaiver } from "@/lib/domain/selection/waiver";
import { LIMITS } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { id, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadUnmet } from "../facts";

/** S6: the staff lays before the leader why a limit should be waived for one candidate; until decided it is revised so. */
export const proposeWaiver = command({
  permission: "waiver.propose",
  input: z.object({ candidateId: id, limit: oneOf(LIMITS), reason: text(500) }),
  locks: ({ candidateId }) => [`candidate:${candidateId}`],
  timeout: 10_000,
  load: async (tx, { candidateId, limit }) => {
    const loaded = await loadUnmet(tx, candidateId);
    const waiver = await tx.limitWaiver.findUnique({ where: { candidateId_limit: { candidateId, limit } } });
    return loaded && { scope: loaded.scope, subject: { ...loaded, waiver } };
  },
  decide: ({ unmet, waiver, row }, input) => {
    const why = whyNotProposeWaiver(input.limit, unmet, waiver);
    return why ? refuse(why) : accept({ ...input, programmeId: row.programmeId });
  },
  save: async (tx, { candidateId, limit, reason, programmeId }, { actor, clock }) => {
    const proposed = { reason, proposedById: actor.personId, proposedOn: columnOf(clock.today()) };
    await tx.limitWaiver.upsert({
      where: { candidateId_limit: { candidateId, limit } },
      create: { candidateId, limit, programmeId, departmentId: actor.departmentId, ...proposed },
      update: proposed,
    });
    return { answer: { candidateId }, about: { kind: "candidate", id: candidateId } };
  },
});
