import { z } from "zod";
import { cancelBatch as cancel } from "@/lib/domain/batch";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { batchLock, loadOwnRun } from "../facts";

/** Gives a batch up: what was done stays, what was not begun stays undone. */
export const cancelBatch = command({
  permission: "batch.cancel",
  input: z.object({ runId: id }),
  locks: ({ runId }) => [batchLock(runId)],
  timeout: 10_000,
  load: (tx, { runId }, { actor }) => loadOwnRun(tx, runId, actor),
  decide: cancel,
  save: async (tx, { id: runId, verb }) => {
    await tx.batchRun.update({
      where: { id: runId },
      data: { state: "cancelled", endedAt: new Date(), version: { increment: 1 } },
    });
    const { count } = await tx.batchItem.updateMany({ where: { runId, result: null }, data: { result: "undone" } });
    return { answer: { runId }, about: { kind: "batch", id: runId }, changes: { verb, undone: count } };
  },
});
