"use server";

import type { ActionState } from "@/components/ui/action-state";
import { act } from "@/lib/platform/server-action";
import { cancelBatch } from "./commands/cancel-batch";
import { startBatch } from "./commands/start-batch";

const runOf = ({ runId }: { runId: string }) => `/batches?run=${runId}`;

export async function startBatchAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(startBatch, form, runOf);
}
export async function cancelBatchAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(cancelBatch, form, runOf);
}
