import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotDiscardPlan } from "@/lib/domain/matching/confirmation";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlan, planLock } from "../plan-facts";

/** Gives a plan up, in whatever state it is worked on; a job that still solves it finds nothing to settle. */
export const discardPlan = command({
  permission: "plan.discard",
  input: z.object({ programmeId: id, planId: id }),
  locks: ({ programmeId }) => [planLock(programmeId)],
  timeout: 10_000,
  load: async (tx, input) => {
    const found = await loadPlan(tx, input);
    return found && { scope: found.scope, version: found.plan.version, subject: found.plan };
  },
  decide: (plan) => {
    const why = whyNotDiscardPlan(plan.state);
    return why ? refuse(why) : accept(plan);
  },
  save: async (tx, { id: planId, programmeId }) => {
    await tx.placementPlan.update({ where: { id: planId }, data: { state: "discarded", version: { increment: 1 } } });
    return { answer: { programmeId }, about: { kind: "programme", id: programmeId }, changes: { planId } };
  },
});
