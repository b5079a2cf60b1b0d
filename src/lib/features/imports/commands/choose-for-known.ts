import { z } from "zod";
import { KNOWN_CHOICES } from "@/lib/domain/import/against-records";
import { id, oneOf, text, whole } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { importLock, whileStaged } from "../batch-facts";
import { loadBatch } from "../facts";

/** For known people or units: skip or update, for one row, or for all of them where no row is named. */
export const chooseForKnown = command({
  permission: "import.choose",
  input: z.object({
    batchId: id,
    choice: oneOf(KNOWN_CHOICES),
    sheet: text(200).optional(),
    row: whole(1, 2_000_000).optional(),
  }),
  locks: ({ batchId }) => [importLock(batchId)],
  timeout: 15_000,
  load: (tx, { batchId }) => loadBatch(tx, batchId),
  decide: (batch, input) => whileStaged(batch, input),
  save: async (tx, { batchId, choice, sheet, row }) => {
    const { count } = await tx.importRow.updateMany({
      where: { batchId, subjectId: { not: null }, sheet, row },
      data: { decision: choice },
    });
    return {
      answer: { batchId, count },
      about: { kind: "import", id: batchId },
      changes: { choice, count, ...(row === undefined ? {} : { row }) },
    };
  },
});
