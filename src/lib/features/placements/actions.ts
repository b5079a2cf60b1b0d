"use server";

import type { ActionState } from "@/components/ui/action-state";
import { act } from "@/lib/platform/server-action";
import { cancelPlacement } from "./commands/cancel-placement";
import { closePlacement } from "./commands/close-placement";
import { confirmArrival } from "./commands/confirm-arrival";
import { confirmKept } from "./commands/confirm-kept";
import { confirmTransfer } from "./commands/confirm-transfer";
import { decideOutcome } from "./commands/decide-outcome";
import { decidePlacement } from "./commands/decide-placement";
import { declareKin } from "./commands/declare-kin";
import { endEarly } from "./commands/end-early";
import { enterRunningPlacement } from "./commands/enter-running-placement";
import { moveStart } from "./commands/move-start";
import { preparePlacement } from "./commands/prepare-placement";
import { proposeEarlyEnd } from "./commands/propose-early-end";
import { proposeOutcome } from "./commands/propose-outcome";
import { recordAssessment } from "./commands/record-assessment";
import { recordBreach } from "./commands/record-breach";
import { supplyDecision } from "./commands/supply-decision";

export async function cancelPlacementAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(cancelPlacement, form, ({ placementId }) => `/placements/${placementId}`);
}
export async function closePlacementAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(closePlacement, form, ({ placementId }) => `/placements/${placementId}`);
}
export async function confirmArrivalAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(confirmArrival, form, ({ placementId }) => `/placements/${placementId}`);
}
export async function confirmKeptAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(confirmKept, form, ({ placementId }) => `/placements/${placementId}/standing`);
}
export async function confirmTransferAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(confirmTransfer, form, ({ placementId }) => `/placements/${placementId}/standing`);
}
export async function decideOutcomeAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(decideOutcome, form, ({ placementId }) => `/placements/${placementId}`);
}
export async function decidePlacementAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(decidePlacement, form, ({ placementId }) => `/placements/${placementId}`);
}
export async function declareKinAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(declareKin, form, ({ placementId }) => `/placements/${placementId}`);
}
export async function endEarlyAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(endEarly, form, ({ placementId }) => `/placements/${placementId}`);
}
export async function enterRunningPlacementAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(enterRunningPlacement, form, ({ placementId }) => `/placements/${placementId}`);
}
export async function moveStartAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(moveStart, form, ({ placementId }) => `/placements/${placementId}`);
}
export async function preparePlacementAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(preparePlacement, form, ({ placementId }) => `/placements/${placementId}`);
}
export async function proposeEarlyEndAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(proposeEarlyEnd, form, ({ placementId }) => `/placements/${placementId}`);
}
export async function proposeOutcomeAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(proposeOutcome, form, ({ placementId }) => `/placements/${placementId}/outcome`);
}
export async function recordAssessmentAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(recordAssessment, form, ({ placementId }) => `/placements/${placementId}/assessments`);
}
export async function recordBreachAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(recordBreach, form, ({ placementId }) => `/placements/${placementId}/breaches`);
}
export async function supplyDecisionAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(supplyDecision, form, ({ placementId }) => `/placements/${placementId}`);
}
