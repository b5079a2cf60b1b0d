import type { BatchVerb } from "@/lib/domain/batch";
import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import type { AccountScope } from "@/lib/policy/policy";

export const ownAccountScope = ({ accountId, departmentId }: PersonViewer): AccountScope => ({
  scope: "account",
  id: accountId,
  departmentId,
});
export const batchLock = (runId: string) => `batch:${runId}`;

/** One of the actor's own batches, judged on their own account; null where there is none. */
export async function loadOwnRun(tx: Tx, runId: string, actor: PersonViewer) {
  const run = await tx.batchRun.findFirst({ where: { id: runId, accountId: actor.accountId } });
  return { scope: ownAccountScope(actor), subject: run && { ...run, verb: run.verb as BatchVerb } };
}
