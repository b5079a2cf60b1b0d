import { z } from "zod";
import type { BatchResult, BatchVerb } from "@/lib/domain/batch";
import type { Refusal } from "@/lib/domain/refusal";
import { viewerAgain } from "@/lib/platform/auth/viewer-again";
import type { BatchAct } from "@/lib/platform/batch-act";
import { clock as businessClock, type Clock } from "@/lib/platform/clock";
import { changing, reading } from "@/lib/platform/db";
import type { Worker } from "@/lib/platform/jobs";
import type { Performed } from "@/lib/platform/perform";
import type { JobViewer } from "@/lib/platform/viewer";
import { batchLock } from "./facts";

export type BatchActs = Readonly<Record<BatchVerb, BatchAct>>;
const carried = z.object({
  ...{ runId: z.uuid(), departmentId: z.uuid(), accountId: z.uuid(), personId: z.uuid(), postId: z.uuid() },
});
type Line = { result: BatchResult; refusal?: Refusal };

const lineOf = (performed: Performed<unknown>): Line => {
  switch (performed.status) {
    case "refused":
      return { result: "refused", refusal: performed.refusal };
    case "invalid":
      return { result: "incomplete" };
    default:
      return { result: performed.status };
  }
};

/**
 * Carries a batch out, record by record, as the person who started it: the post is read again before each, and a batch
 * given up ends where it is. Run again after a crash it goes on where it stopped; a record whose act was done and not yet
 * noted gives its stored answer.
 */
export async function runBatch(acts: BatchActs, data: unknown, clock: Clock = businessClock): Promise<void> {
  const { runId, ...starter } = carried.parse(data);
  for (;;) {
    const actingFor = await viewerAgain(starter, clock);
    const viewer: JobViewer = { kind: "job", name: "batch.run", actingFor };
    if (!actingFor) {
      await changing(
        viewer,
        { locks: [batchLock(runId)], timeout: 10_000, clock },
        (tx) => tx.$executeRaw`select app.stop_batch(${runId}::uuid)`,
      );
      return;
    }
    const next = await reading(viewer, async (tx) => {
      const run = await tx.batchRun.findFirst({ where: { id: runId, accountId: starter.accountId, state: "running" } });
      const item = run && (await tx.batchItem.findFirst({ where: { runId, result: null }, orderBy: { place: "asc" } }));
      return run && { run, item };
    });
    if (!next) return;
    const { run, item } = next;
    if (!item) {
      await changing(viewer, { locks: [batchLock(runId)], timeout: 10_000, clock }, (tx) =>
        tx.batchRun.updateMany({
          where: { id: runId, state: "running" },
          data: { state: "done", endedAt: new Date(), version: { increment: 1 } },
        }),
      );
      return;
    }
    const line = await acts[run.verb as BatchVerb]
      .perform(item.subject, run.shared as { day?: string }, {
        ...{ viewer, clock },
        envelope: { submissionId: item.id, version: item.seenVersion ?? undefined },
      })
      .then(lineOf)
      // one record that breaks must not keep the others waiting; the log of the process has the error
      .catch((error: unknown): Line => {
        process.stderr.write(`batch ${runId}, ${item.id}: ${error instanceof Error ? error.message : String(error)}\n`);
        return { result: "failed" };
      });
    await changing(viewer, { locks: [batchLock(runId)], timeout: 10_000, clock }, (tx) =>
      // what was given up meanwhile and yet done says so
      tx.batchItem.updateMany({ where: { id: item.id }, data: { result: line.result, refusal: line.refusal } }),
    );
  }
}

export const batchJobs = (acts: BatchActs): readonly Worker[] => [
  { queue: "batch.run", run: (data) => runBatch(acts, data) },
];
