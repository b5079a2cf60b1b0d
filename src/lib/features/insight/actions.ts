"use server";

import type { ActionState } from "@/components/ui/action-state";
import { act } from "@/lib/platform/server-action";
import { markRead } from "./commands/mark-read";

export async function markReadAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(markRead, form, () => "/messages");
}
