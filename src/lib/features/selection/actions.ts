"use server";

import type { ActionState } from "@/components/ui/action-state";
import { act } from "@/lib/platform/server-action";
import { addMaterial } from "./commands/add-material";
import { agreeRegistration } from "./commands/agree-registration";
import { assignExamNumbers } from "./commands/assign-exam-numbers";
import { closePanel } from "./commands/close-panel";
import { correctStage } from "./commands/correct-stage";
import { decideStage } from "./commands/decide-stage";
import { decideWaiver } from "./commands/decide-waiver";
import { dissolvePanel } from "./commands/dissolve-panel";
import { enterExamScores } from "./commands/enter-exam-scores";
import { excuseScorer } from "./commands/excuse-scorer";
import { formPanel } from "./commands/form-panel";
import { giveMarks } from "./commands/give-marks";
import { lockList } from "./commands/lock-list";
import { nominateCandidates } from "./commands/nominate-candidates";
import { prepareMeeting } from "./commands/prepare-meeting";
import { proposeWaiver } from "./commands/propose-waiver";
import { recordInspection } from "./commands/record-inspection";
import { recordMeeting } from "./commands/record-meeting";
import { registerCandidate } from "./commands/register-candidate";
import { releaseSelection } from "./commands/release-selection";
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
export async function dissolvePanelAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(dissolvePanel, form, ({ programmeId }) => `${of(programmeId)}/panels`);
}
export async function excuseScorerAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(excuseScorer, form, ({ panelId }) => `/panels/${panelId}`);
}
export async function giveMarksAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(giveMarks, form, ({ panelId }) => `/panels/${panelId}`);
}
export async function closePanelAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(closePanel, form, ({ panelId }) => `/panels/${panelId}`);
}
export async function assignExamNumbersAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(assignExamNumbers, form, ({ programmeId, assigned }) => `${of(programmeId)}/exam?assigned=${assigned}`);
}
export async function enterExamScoresAction(_: ActionState, form: FormData): Promise<ActionState> {
  const at = Number(form.get("at")) || 1;
  return act(enterExamScores, form, ({ programmeId, entered }) => {
    return `${of(programmeId)}/exam?entered=${entered}${at > 1 ? `&page=${at}` : ""}`;
  });
}
/** From the ranking, which shows what came of it. */
export async function decideRankedAction(_: ActionState, form: FormData): Promise<ActionState> {
  const stage = form.get("stage") === "interview" ? "interview" : "writtenExam";
  return act(decideStage, form, ({ programmeId, decided }) => {
    return `${of(programmeId)}/ranking?of=${stage}&decided=${decided}`;
  });
}
export async function correctStageAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(correctStage, form, ({ candidateId }) => `/candidates/${candidateId}`);
}
export async function recordInspectionAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(recordInspection, form, ({ candidateId }) => `/candidates/${candidateId}/inspection`);
}
export async function addMaterialAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(addMaterial, form, ({ candidateId }) => `/candidates/${candidateId}/inspection`);
}
export async function prepareMeetingAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(prepareMeeting, form, ({ meetingId }) => `/meetings/${meetingId}`);
}
export async function recordMeetingAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(recordMeeting, form, ({ meetingId }) => `/meetings/${meetingId}`);
}
export async function lockListAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(lockList, form, ({ programmeId }) => `${of(programmeId)}/list`);
}
export async function releaseSelectionAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(releaseSelection, form, ({ programmeId }) => `${of(programmeId)}/list`);
}
