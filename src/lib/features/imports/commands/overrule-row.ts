import { z } from "zod";
import type { StagedError } from "@/lib/domain/import/against-records";
import { id, text, whole } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { importLock, whileStaged } from "../batch-facts";
import { loadBatch } from "../facts";

/** Lets a row through whose archive lawfully says otherwise than the ID number, with the reason. */
export const overruleRow = command({
  permission: "import.overrule",
  input: z.object({ batchId: id, sheet: text(200), row: whole(1, 2_000_000), reason: text(200) }),
  locks: ({ batchId }) => [importLock(batchId)],
  timeout: 10_000,
  load: async (tx, { batchId, sheet, row }) => {
    const found = await loadBatch(tx, batchId);
    const staged = await tx.importRow.findUnique({ where: { batchId_sheet_row: { batchId, sheet, row } } });
    return found && staged && { ...found, subject: { batch: found.subject, staged } };
  },
  decide: ({ batch, staged }, input) => {
    const errors = staged.errors as unknown as StagedError[];
    if (!errors.some((error) => error.overrulable)) return fault("reason", "notOverrulable");
    return whileStaged(batch, input);
  },
  save: async (tx, { batchId, sheet, row, reason }) => {
    await tx.importRow.update({
      where: { batchId_sheet_row: { batchId, sheet, row } },
      data: { overruledReason: reason },
    });
    return { answer: { batchId }, about: { kind: "import", id: batchId }, changes: { sheet, row, reason } };
  },
});
