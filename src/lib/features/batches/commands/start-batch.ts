import { z } from "zod";
import { BATCH_VERBS, startBatch as start } from "@/lib/domain/batch";
import { accept } from "@/lib/domain/decision";
import { date, id } from "@/lib/platform/input";
import { enqueue } from "@/lib/platform/jobs";
import { command, fault } from "@/lib/platform/perform";
import { batchLock, loadOwnRun } from "../facts";

/** Starts a prepared batch: the job that carries it out is put on its queue in this very transaction. */
export const startBatch = command({
  permission: "batch.start",
  input: z.object({ runId: id, day: date.optional() }),
  locks: ({ runId }) => [batchLock(runId)],
  timeout: 10_000,
  load: (tx, { runId }, { actor }) => loadOwnRun(tx, runId, actor),
  decide: (subject, { day }) => {
    const run = start(subject);
    if (!run.ok) return run;
    const { asksDay } = BATCH_VERBS[run.value.verb];
    return asksDay && !day ? fault("day", "required") : accept({ run: run.value, day: asksDay ? day : undefined });
  },
  save: async (tx, { run, day }, { actor }) => {
    const { departmentId, accountId, personId, postId } = actor;
    await tx.batchRun.update({
      where: { id: run.id },
      // whoever starts it acts in the post worn now
      data: { state: "running", startedAt: new Date(), postId, shared: day ? { day } : {}, version: { increment: 1 } },
    });
    await enqueue(tx, "batch.run", { runId: run.id, departmentId, accountId, personId, postId });
    return { answer: { runId: run.id }, about: { kind: "batch", id: run.id }, changes: { verb: run.verb } };
  },
});
