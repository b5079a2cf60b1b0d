"use server";

import type { ActionState } from "@/components/ui/action-state";
import { act } from "@/lib/platform/server-action";
import { removeView } from "./commands/remove-view";
import { renameView } from "./commands/rename-view";
import { saveView } from "./commands/save-view";
import { shareView } from "./commands/share-view";

const listOf = ({ list, query }: { list: string; query?: string }) => (query ? `/${list}?${query}` : `/${list}`);

export async function saveViewAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(saveView, form, listOf);
}
export async function renameViewAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(renameView, form, listOf);
}
export async function shareViewAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(shareView, form, listOf);
}
export async function removeViewAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(removeView, form, listOf);
}
