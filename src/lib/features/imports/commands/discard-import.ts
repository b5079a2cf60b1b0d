import { z } from "zod";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { importLock, whileStaged } from "../batch-facts";
import { loadBatch } from "../facts";

/** Gives a staged import up: its rows go, that it was there stays. */
export const discardImport = command({
  permission: "import.discard",
  input: z.object({ batchId: id }),
  locks: ({ batchId }) => [importLock(batchId)],
  timeout: 30_000,
  load: (tx, { batchId }) => loadBatch(tx, batchId),
  decide: (batch) => whileStaged(batch, batch),
  save: async (tx, { id: batchId }) => {
    await tx.importRow.deleteMany({ where: { batchId } });
    await tx.importBatch.update({ where: { id: batchId }, data: { state: "discarded", version: { increment: 1 } } });
    return { answer: { batchId }, about: { kind: "import", id: batchId } };
  },
});
