import { z } from "zod";
import { PARTY_STATUSES, STANDINGS } from "@/lib/domain/vocabulary";
import { id, oneOf } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { importLock, rowsToJson, whileStaged } from "../batch-facts";
import { loadBatch, mappingOf } from "../facts";
import type { Intake } from "../files";
import { heldAgainstRecords, saveRows } from "../row-facts";

/** Reads the same file again with another mapping; what was decided row by row is asked anew. */
export const remapImport = command({
  permission: "import.remap",
  input: z.object({
    batchId: id,
    standing: oneOf(STANDINGS).optional(),
    partyStatus: oneOf(PARTY_STATUSES).optional(),
    intake: z.custom<Intake>((value) => typeof value === "object" && value !== null, "required"),
  }),
  locks: ({ batchId }) => [importLock(batchId)],
  timeout: 60_000,
  load: (tx, { batchId }) => loadBatch(tx, batchId),
  decide: (batch, input) => whileStaged(batch, { batch, input }),
  save: async (tx, { batch, input }, { clock }) => {
    const { intake, standing = null, partyStatus = null } = input;
    const { id: batchId, departmentId, kind } = batch;
    const options = { ...mappingOf(batch).options, standing, partyStatus };
    await tx.importRow.deleteMany({ where: { batchId } });
    const rows = await heldAgainstRecords(tx, kind, departmentId, intake.rows, { options, today: clock.today() });
    await saveRows(tx, batchId, departmentId, rows);
    await tx.importBatch.update({
      where: { id: batchId },
      data: {
        mapping: rowsToJson({ sheets: intake.sheets, options }),
        total: rows.length,
        version: { increment: 1 },
      },
    });
    return { answer: { batchId }, about: { kind: "import", id: batchId }, changes: { rows: rows.length } };
  },
});
