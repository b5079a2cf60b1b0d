"use server";

import type { ActionState } from "@/components/ui/action-state";
import { act } from "@/lib/platform/server-action";
import { approvePosition } from "./commands/approve-position";
import { approveProgramme } from "./commands/approve-programme";
import { closeProgramme } from "./commands/close-programme";
import { confirmYear } from "./commands/confirm-year";
import { duplicateProgramme } from "./commands/duplicate-programme";
import { enterDay } from "./commands/enter-day";
import { offerPosition } from "./commands/offer-position";
import { openProgramme } from "./commands/open-programme";
import { removeDay } from "./commands/remove-day";
import { revisePosition } from "./commands/revise-position";
import { reviseProgramme } from "./commands/revise-programme";

export async function openProgrammeAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(openProgramme, form, ({ programmeId }) => `/programmes/${programmeId}`);
}
export async function duplicateProgrammeAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(duplicateProgramme, form, ({ programmeId }) => `/programmes/${programmeId}`);
}
export async function reviseProgrammeAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(reviseProgramme, form, ({ programmeId }) => `/programmes/${programmeId}`);
}
export async function approveProgrammeAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(approveProgramme, form, ({ programmeId }) => `/programmes/${programmeId}`);
}
export async function closeProgrammeAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(closeProgramme, form, ({ programmeId }) => `/programmes/${programmeId}`);
}
export async function offerPositionAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(offerPosition, form, ({ positionId }) => `/positions/${positionId}`);
}
export async function revisePositionAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(revisePosition, form, ({ positionId }) => `/positions/${positionId}`);
}
export async function approvePositionAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(approvePosition, form, ({ positionId }) => `/positions/${positionId}`);
}
export async function enterDayAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(enterDay, form, ({ year }) => `/programmes/calendar?year=${year}`);
}
export async function confirmYearAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(confirmYear, form, ({ year }) => `/programmes/calendar?year=${year}`);
}
export async function removeDayAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(removeDay, form, ({ year }) => `/programmes/calendar?year=${year}`);
}
