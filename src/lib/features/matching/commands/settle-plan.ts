import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotPlan } from "@/lib/domain/matching/plan";
import { refusal } from "@/lib/domain/refusal";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlan, type PlanAnswer, planLock, toJson } from "../plan-facts";

/** The plan's state once its answer is there. */
const STATE = { planned: "proposed", impossible: "impossible", failed: "failed" } as const;

/**
 * S3, S4, S6: the job lays down what the solver answered, as the person who prepared the plan. A plan that breaks a rule
 * of what it was made on is none, whatever the solver says.
 */
export const settlePlan = command({
  permission: "plan.settle",
  input: z.object({
    ...{ programmeId: id, planId: id, version: z.int() },
    answer: z.custom<PlanAnswer>((value) => typeof value === "object" && value !== null),
  }),
  locks: ({ programmeId }) => [planLock(programmeId)],
  timeout: 20_000,
  load: async (tx, input) => {
    const found = await loadPlan(tx, input);
    return found && { scope: found.scope, subject: found.plan };
  },
  decide: (plan, { version, answer }) => {
    if (plan.state !== "solving" || plan.version !== version) return refuse(refusal("planClosed"));
    const { settings } = plan;
    const isLawful =
      answer.kind !== "planned" || whyNotPlan({ ...answer.ground, settings }, answer.plan.assignments).length === 0;
    return accept({ plan, answer: isLawful ? answer : { kind: "failed" as const, why: "error" as const } });
  },
  save: async (tx, { plan, answer }) => {
    const state = STATE[answer.kind];
    await tx.placementPlan.update({
      where: { id: plan.id },
      data: { state, answer: toJson(answer), version: { increment: 1 } },
    });
    return {
      answer: { planId: plan.id, state },
      about: { kind: "programme", id: plan.programmeId },
      changes: { planId: plan.id, state },
    };
  },
});
