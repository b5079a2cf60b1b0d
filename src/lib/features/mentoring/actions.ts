"use server";

import type { ActionState } from "@/components/ui/action-state";
import { act } from "@/lib/platform/server-action";
import { designateMentor } from "./commands/designate-mentor";
import { designatePlacementMentor } from "./commands/designate-placement-mentor";
import { endPlacementMentor } from "./commands/end-placement-mentor";
import { recordTalk } from "./commands/record-talk";

export async function designateMentorAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(designateMentor, form, ({ unitId }) => `/units/${unitId}`);
}

export async function designatePlacementMentorAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(designatePlacementMentor, form, ({ placementId }) => `/placements/${placementId}`);
}

export async function endPlacementMentorAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(endPlacementMentor, form, ({ placementId }) => `/placements/${placementId}`);
}

export async function recordTalkAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(recordTalk, form, ({ placementId }) => `/placements/${placementId}`);
}
