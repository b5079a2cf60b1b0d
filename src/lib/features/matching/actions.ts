"use server";

import type { ActionState } from "@/components/ui/action-state";
import { act } from "@/lib/platform/server-action";
import { confirmPlan } from "./commands/confirm-plan";
import { declareCandidateKin } from "./commands/declare-candidate-kin";
import { declareNoKin } from "./commands/declare-no-kin";
import { discardPlan } from "./commands/discard-plan";
import { preparePlan } from "./commands/prepare-plan";

const planOf = ({ programmeId }: { programmeId: string }) => `/programmes/${programmeId}/plan`;

export async function preparePlanAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(preparePlan, form, planOf);
}
export async function discardPlanAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(discardPlan, form, planOf);
}
export async function confirmPlanAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(confirmPlan, form, ({ programmeId }) => `/placements?programme=${programmeId}`);
}
export async function declareCandidateKinAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(declareCandidateKin, form, planOf);
}
export async function declareNoKinAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(declareNoKin, form, planOf);
}
