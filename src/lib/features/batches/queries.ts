import type { BatchResult, BatchState, BatchVerb } from "@/lib/domain/batch";
import type { Refusal } from "@/lib/domain/refusal";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";

export type BatchLine = {
  id: string;
  subject: string;
  name: string;
  result: BatchResult | null;
  refusal: Refusal | null;
};

/** One of the viewer's own batches with a line for each record; null where it is not theirs. */
export async function batchPage(viewer: PersonViewer, runId: string) {
  if (!isId(runId) || !mayEver(viewer, "batch.prepare")) return null;
  return reading(viewer, async (tx) => {
    const run = await tx.batchRun.findFirst({
      where: { id: runId, accountId: viewer.accountId },
      include: { items: { orderBy: { place: "asc" } } },
    });
    if (!run) return null;
    const lines = run.items.map(
      (item): BatchLine => ({
        ...{ id: item.id, subject: item.subject, name: item.name, result: item.result },
        refusal: item.refusal as Refusal | null,
      }),
    );
    const verb = run.verb as BatchVerb;
    return { runId: run.id, verb, state: run.state as BatchState, version: run.version, lines };
  });
}

/** The viewer's own batches, the latest first; null where the post has none to make. */
export async function ownBatches(viewer: PersonViewer) {
  if (!mayEver(viewer, "batch.prepare")) return null;
  return reading(viewer, async (tx) => {
    const rows = await tx.batchRun.findMany({
      where: { accountId: viewer.accountId },
      orderBy: { createdAt: "desc" },
      take: 50,
    });
    return rows.map((row) => ({
      ...{ runId: row.id, verb: row.verb as BatchVerb, state: row.state as BatchState, total: row.total },
      createdAt: row.createdAt.toISOString(),
    }));
  });
}
