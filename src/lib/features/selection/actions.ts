"use server";

import type { ActionState } from "@/components/ui/action-state";
import { act } from "@/lib/platform/server-action";
import { agreeRegistration } from "./commands/agree-registration";
import { closePanel } from "./commands/close-panel";
import { decideStage } from "./commands/decide-stage";
import { decideWaiver } from "./commands/decide-waiver";
import { formPanel } from "./commands/form-panel";
import { giveMarks } from "./commands/give-marks";
import { nominateCandidates } from "./commands/nominate-candidates";
import { proposeWaiver } from "./commands/propose-waiver";
import { registerCandidate } from "./commands/register-candidate";
import { revisePanel } from "./commands/revise-panel";
import { setSelection } from "./commands/set-selection";
import { setWishes } from "./commands/set-wishes";
import { withdrawCandidate } from "./commands/withdraw-candidate";

const of = (programmeId: string) => `/programmes/${programmeId}/selection`;

export async function setSelectionAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(setSelection, form, ({ programmeId }) => of(programmeId));
}
export async function nominateCandidatesAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(nominateCandidates, form, ({ programmeId }) => of(programmeId));
}
export async function registerCandidateAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(registerCandidate, form, ({ candidateId }) => `/candidates/${candidateId}`);
}
export async function setWishesAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(setWishes, form, ({ candidateId }) => `/candidates/${candidateId}`);
}
export async function agreeRegistrationAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(agreeRegistration, form, ({ candidateId }) => `/candidates/${candidateId}`);
}
export async function withdrawCandidateAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(withdrawCandidate, form, ({ candidateId }) => `/candidates/${candidateId}`);
}
export async function decideStageAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(decideStage, form, ({ programmeId }) => of(programmeId));
}
export async function proposeWaiverAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(proposeWaiver, form, ({ candidateId }) => `/candidates/${candidateId}`);
}
export async function decideWaiverAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(decideWaiver, form, ({ candidateId }) => `/candidates/${candidateId}`);
}
export async function formPanelAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(formPanel, form, ({ panelId }) => `/panels/${panelId}`);
}
export async function revisePanelAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(revisePanel, form, ({ panelId }) => `/panels/${panelId}`);
}
export async function giveMarksAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(giveMarks, form, ({ panelId }) => `/panels/${panelId}`);
}
export async function closePanelAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(closePanel, form, ({ panelId }) => `/panels/${panelId}`);
}
