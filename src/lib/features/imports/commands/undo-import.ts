import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { isReferred } from "@/lib/platform/database-errors";
import type { Tx } from "@/lib/platform/db";
import { command } from "@/lib/platform/perform";
import { carryInput, carryLocks } from "../batch-facts";
import { isOfProgramme, whyNotTouchScores } from "../exam-facts";
import { type BatchReport, type KeptRow, loadBatch, reportOf, rowsOf, versionsOf } from "../facts";
import type { CadreRecord } from "../roster-facts";
import { emptyScores, writeScoresBack } from "../take-exam-scores-facts";
import { writeOver } from "../take-roster-facts";
import { writeUnitsOver } from "../take-units-facts";
import type { UnitRecord } from "../unit-facts";

/** Holdings of theirs stay and refuse it: somebody named them since. */
const people = async (tx: Tx, ids: string[]) => {
  const personId = { in: ids };
  await tx.cadreProfile.deleteMany({ where: { personId } });
  await tx.identity.deleteMany({ where: { personId } });
  await tx.directoryEntry.deleteMany({ where: { personId } });
  await tx.person.deleteMany({ where: { id: { in: ids } } });
};

/** What the batch itself named and still stands as it did; what has ended since refuses it. */
const named = async (tx: Tx, importBatchId: string) => {
  await tx.firstResponsible.deleteMany({ where: { importBatchId, toOn: null } });
  await tx.unitLeader.deleteMany({ where: { importBatchId, toOn: null } });
};

/** Takes back what each kind brought; the database refuses where anything refers to it. */
const TAKE_BACK = {
  roster: people,
  units: async (tx: Tx, ids: string[], report: BatchReport, batchId: string) => {
    await named(tx, batchId);
    await people(tx, report.leaderIds ?? []);
    await tx.unit.deleteMany({ where: { id: { in: ids } } });
  },
  placements: async (tx: Tx, ids: string[], report: BatchReport) => {
    await tx.kinDeclaration.deleteMany({ where: { placementId: { in: ids } } });
    await tx.placement.deleteMany({ where: { id: { in: ids } } });
    await tx.position.deleteMany({ where: { id: { in: report.positions ?? [] } } });
  },
  examScores: emptyScores,
} as const;

/** What an updated row was before, written back. */
async function writeBack(tx: Tx, kind: string, departmentId: string, batchId: string, rows: readonly KeptRow[]) {
  const before = (row: KeptRow) => (row.values as unknown as { before: unknown }).before;
  if (kind === "units") {
    await writeUnitsOver(
      tx,
      departmentId,
      rows.map((row) => before(row) as UnitRecord & { id: string }),
    );
    return;
  }
  if (kind === "examScores") return writeScoresBack(tx, rows);
  const items = rows.map((row) => ({ ...(before(row) as CadreRecord), personId: row.subjectId ?? "", idNumber: null }));
  await writeOver(tx, departmentId, batchId, items);
  const bare = items.filter(({ standing }) => standing === null).map(({ personId }) => personId);
  await tx.cadreProfile.deleteMany({ where: { personId: { in: bare } } });
}

/** Takes an imported batch back while nothing refers to it: what it made goes, what it changed is as before. */
export const undoImport = command({
  permission: "import.undo",
  input: carryInput,
  locks: carryLocks,
  timeout: 300_000,
  load: async (tx, { batchId, programmeId }, { actor }) => {
    const found = await loadBatch(tx, batchId);
    if (!found || !isOfProgramme(found.subject, programmeId)) return null;
    const left = reportOf(found.subject)?.versions ?? {};
    const now = await versionsOf(tx, found.subject.kind, Object.keys(left));
    const isEdited = Object.entries(left).some(([id, version]) => now[id] !== version);
    const whyNot = await whyNotTouchScores(tx, found.subject, actor.personId);
    return { ...found, subject: { batch: found.subject, rows: await rowsOf(tx, batchId), isEdited, whyNot } };
  },
  decide: ({ batch, rows, isEdited, whyNot }) => {
    const report = reportOf(batch);
    if (batch.state !== "confirmed" || !report) return refuse(refusal("importNotConfirmed"));
    if (whyNot) return refuse(whyNot);
    if (isEdited) return refuse(refusal("importInUse"));
    return accept({ batch, report, rows });
  },
  save: async (tx, { batch, report, rows }) => {
    const { id: batchId, departmentId, kind } = batch;
    const created = rows.filter((row) => row.result === "created");
    const updated = rows.filter((row) => row.result === "updated");
    const ids = created.flatMap(({ subjectId }) => subjectId ?? []);
    try {
      await TAKE_BACK[kind](tx, ids, report, batchId);
    } catch (error) {
      if (isReferred(error))
        throw new Error("import_in_use: a row refers to what this import brought", { cause: error });
      throw error;
    }
    if (updated.length > 0) await writeBack(tx, kind, departmentId, batchId, updated);
    await tx.importBatch.update({ where: { id: batchId }, data: { state: "undone", version: { increment: 1 } } });
    const about = { units: "unit", roster: "person", placements: "placement", examScores: "candidate" }[kind];
    return {
      answer: { batchId, removed: created.length, restored: updated.length },
      about: { kind: "import", id: batchId },
      changes: { removed: created.length, restored: updated.length },
      also: [...created, ...updated].map((row) => ({
        event: "import.undo",
        outcome: "done" as const,
        about: { kind: about, id: row.subjectId ?? "" },
        changes: { batchId, sheet: row.sheet, row: row.row },
      })),
    };
  },
});
