import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { id, oneOf } from "@/lib/platform/input";
import { enqueue } from "@/lib/platform/jobs";
import { command } from "@/lib/platform/perform";
import { importLock, whileStaged } from "../batch-facts";
import { missingFrom, whyNotTouchScores } from "../exam-facts";
import { loadBatch, rowsOf } from "../facts";
import { isRowGood } from "../row-facts";

export const CONFIRM_WHICH = ["good", "allOrNothing"] as const;

/** Confirms a staged import: the job that carries it out is put on its queue in this very transaction. */
export const confirmImport = command({
  permission: "import.confirm",
  input: z.object({ batchId: id, which: oneOf(CONFIRM_WHICH) }),
  locks: ({ batchId }) => [importLock(batchId)],
  timeout: 20_000,
  load: async (tx, { batchId }, { actor }) => {
    const found = await loadBatch(tx, batchId);
    if (!found) return null;
    const { subject: batch } = found;
    const rows = await rowsOf(tx, batchId);
    const missing = (await missingFrom(tx, batch, rows)).length;
    const whyNot = await whyNotTouchScores(tx, batch, actor.personId);
    return { ...found, subject: { batch, rows, missing, whyNot } };
  },
  decide: ({ batch, rows, missing, whyNot }, { which }) => {
    const staged = whileStaged(batch, batch);
    if (!staged.ok) return staged;
    if (whyNot) return refuse(whyNot);
    const bad = rows.filter((row) => !isRowGood(row)).length;
    // S5: a sheet of scores is taken whole or not at all
    const isExam = batch.kind === "examScores";
    const isWhole = which === "allOrNothing" || isExam;
    if (isWhole && bad > 0) return refuse(refusal(isExam ? "examSheetFaulty" : "importHasErrors", { bad }));
    if (which === "allOrNothing" && missing > 0) return refuse(refusal("examRowsMissing", { missing }));
    const taken = rows.filter((row) => isRowGood(row) && row.decision !== "skip").length;
    if (taken === 0) return refuse(refusal("importNothingGood"));
    return accept({ batchId: batch.id, onlyIfAllGood: isWhole, taken });
  },
  save: async (tx, { batchId, onlyIfAllGood, taken }, { actor }) => {
    await tx.importBatch.update({
      where: { id: batchId },
      data: { state: "confirming", onlyIfAllGood, done: 0, confirmedAt: new Date(), version: { increment: 1 } },
    });
    const { departmentId, accountId, personId, postId } = actor;
    await enqueue(tx, "import.apply", { batchId, departmentId, accountId, personId, postId });
    return { answer: { batchId }, about: { kind: "import", id: batchId }, changes: { rows: taken, onlyIfAllGood } };
  },
});
