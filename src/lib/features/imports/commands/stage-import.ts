import { randomUUID } from "node:crypto";
import { z } from "zod";
import { IMPORT_KINDS, PARTY_STATUSES, STANDINGS } from "@/lib/domain/vocabulary";
import { id, oneOf, text } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import type { KeptWorkbook } from "@/lib/platform/ports/files";
import { rowsToJson } from "../batch-facts";
import type { Intake } from "../files";
import { heldAgainstRecords, saveRows } from "../row-facts";

/** Stages an upload: its rows are kept, judged against the records, and nothing else changes. */
export const stageImport = command({
  permission: "import.prepare",
  input: z.object({
    kind: oneOf(IMPORT_KINDS),
    fileName: text(200),
    programmeId: id.optional(),
    standing: oneOf(STANDINGS).optional(),
    partyStatus: oneOf(PARTY_STATUSES).optional(),
    /** What the server read; no form can send it. */
    intake: z.custom<Intake>((value) => typeof value === "object" && value !== null, "required"),
    workbook: z.custom<KeptWorkbook>().optional(),
  }),
  locks: () => [],
  timeout: 60_000,
  load: async (tx, { programmeId }, { actor: { departmentId } }) => {
    const programme = programmeId && (await tx.programme.findFirst({ where: { id: programmeId, departmentId } }));
    if (programmeId && !programme) return null;
    return { scope: { scope: "department", id: departmentId }, subject: { programme } };
  },
  decide: ({ programme }, input) => {
    if ((input.kind === "placements" || input.kind === "examScores") && !programme)
      return fault("programmeId", "chooseOne");
    return { ok: true, value: input };
  },
  save: async (tx, input, { actor, clock }) => {
    const { departmentId, personId, postId } = actor;
    const { kind, fileName, programmeId = null, standing = null, partyStatus = null, intake, workbook } = input;
    const batchId = randomUUID();
    const options = { programmeId, standing, partyStatus };
    const at = new Date();
    if (workbook) {
      await tx.storedFile.createMany({ data: [{ ...workbook, departmentId, createdById: personId, createdAt: at }] });
    }
    await tx.importBatch.create({
      data: {
        ...{ id: batchId, departmentId, kind, fileName, fileId: workbook?.id ?? null, total: intake.rows.length },
        mapping: rowsToJson({ sheets: intake.sheets, options }),
        ...{ createdById: personId, createdByPostId: postId, createdAt: at },
      },
    });
    const rows = await heldAgainstRecords(tx, kind, departmentId, intake.rows, { options, today: clock.today() });
    await saveRows(tx, batchId, departmentId, rows);
    return { answer: { batchId }, about: { kind: "import", id: batchId }, changes: { kind, rows: rows.length } };
  },
});
