import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotWithdraw } from "@/lib/domain/selection/course";
import { columnOf } from "@/lib/platform/days";
import { id, text } from "@/lib/platform/input";
import { openingsLock } from "@/lib/platform/locks";
import { command } from "@/lib/platform/perform";
import { isPlacedIn, loadCandidate } from "../facts";

/** S1: a candidate leaves the selection: the cadre, the unit or the department says so and why. */
export const withdrawCandidate = command({
  permission: "candidate.withdraw",
  input: z.object({ candidateId: id, reason: text(300) }),
  locks: ({ candidateId }, actor) => [`candidate:${candidateId}`, openingsLock(actor)],
  timeout: 10_000,
  load: async (tx, { candidateId }) => {
    const candidate = await loadCandidate(tx, candidateId);
    if (!candidate) return null;
    const { scope, version, facts, row } = candidate;
    return { scope, version, subject: { ...facts, isPlaced: await isPlacedIn(tx, row.programmeId, row.cadreId) } };
  },
  decide: (facts, input) => {
    const why = whyNotWithdraw(facts);
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { candidateId, reason }, { actor, clock }) => {
    const withdrawnOn = clock.today();
    await tx.candidate.update({
      where: { id: candidateId },
      data: {
        ...{ withdrawnOn: columnOf(withdrawnOn), withdrawnById: actor.personId, withdrawReason: reason },
        version: { increment: 1 },
      },
    });
    return { answer: { candidateId }, about: { kind: "candidate", id: candidateId }, changes: { withdrawnOn } };
  },
});
