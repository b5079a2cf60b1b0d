"use server";

import type { ActionState } from "@/components/ui/action-state";
import { act } from "@/lib/platform/server-action";
import { designateMentor } from "./commands/designate-mentor";

export async function designateMentorAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(designateMentor, form, ({ unitId }) => `/units/${unitId}`);
}
