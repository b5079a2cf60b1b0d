import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { changing } from "@/lib/platform/db";
import { command } from "@/lib/platform/perform";
import { carryInput, carryLocks, rowsToJson } from "../batch-facts";
import { isOfProgramme, whyNotTouchScores } from "../exam-facts";
import { type BatchReport, loadBatch, mappingOf, rowsOf, versionsOf } from "../facts";
import { isRowGood, judgedAnew, type RowResult, saveResults } from "../row-facts";
import { takeExamScores } from "../take-exam-scores-facts";
import { takePlacements } from "../take-placements-facts";
import { takeRoster } from "../take-roster-facts";
import { takeUnits } from "../take-units-facts";

/** How the rows of one kind are taken over; one audit row for each subject comes back. */
const TAKE = { units: takeUnits, roster: takeRoster, placements: takePlacements, examScores: takeExamScores } as const;

/** Carries a confirmed import out, all rows in one transaction; a job runs it as the person who confirmed. */
export const applyImport = command({
  permission: "import.apply",
  input: carryInput,
  locks: carryLocks,
  timeout: 300_000,
  load: async (tx, { batchId, programmeId }, { actor, clock }) => {
    const found = await loadBatch(tx, batchId);
    if (!found || !isOfProgramme(found.subject, programmeId)) return null;
    const { subject: batch } = found;
    const { options } = mappingOf(batch);
    const kept = batch.state === "confirming" ? await rowsOf(tx, batchId) : [];
    // The records may have moved since the preview: every row is judged once more.
    const ground = { options, today: clock.today() };
    const rows = await judgedAnew(tx, batch.kind, batch.departmentId, kept, ground);
    const whyNot = await whyNotTouchScores(tx, batch, actor.personId);
    return { ...found, version: undefined, subject: { batch, options, rows, whyNot } };
  },
  decide: ({ batch, options, rows, whyNot }) => {
    if (batch.state !== "confirming") return refuse(refusal("importNotStaged"));
    if (whyNot) return refuse(whyNot);
    const good = rows.filter(isRowGood);
    return accept({ batch, options, rows, good, isOff: batch.onlyIfAllGood && good.length < rows.length });
  },
  save: async (tx, { batch, options, rows, good, isOff }, { actor, clock }) => {
    const taken = isOff ? [] : good.filter((row) => row.decision !== "skip");
    const progress = async (done: number) => {
      // In a transaction of its own, so that the page sees it: the batch's row is not touched here until the end.
      await changing(actor, { locks: [], timeout: 10_000, clock }, (own) =>
        own.importBatch.updateMany({ where: { id: batch.id, state: "confirming" }, data: { done } }),
      );
    };
    const { results, also, extra } = await TAKE[batch.kind](tx, {
      batch,
      options,
      rows: taken,
      actor,
      clock,
      progress,
    });
    const settled = new Set(results.map(({ sheet, row }) => `${sheet}\n${row}`));
    const rest = rows
      .filter(({ sheet, row }) => !settled.has(`${sheet}\n${row}`))
      .map((row): RowResult => {
        const result = isRowGood(row) && !isOff ? "skipped" : "refused";
        return { ...row, result, before: null };
      });
    await saveResults(tx, batch.id, batch.departmentId, [...results, ...rest]);
    const touched = results.flatMap(({ subjectId }) => subjectId ?? []);
    const count = (result: RowResult["result"]) => [...results, ...rest].filter((one) => one.result === result).length;
    const report: BatchReport = {
      ...{ created: count("created"), updated: count("updated") },
      ...{ skipped: count("skipped"), refused: count("refused") },
      ...extra,
      versions: await versionsOf(tx, batch.kind, touched),
      ...(isOff ? { failure: "notAllGood" as const } : {}),
    };
    await tx.importBatch.update({
      where: { id: batch.id },
      data: {
        state: isOff ? "failed" : "confirmed",
        done: taken.length,
        report: rowsToJson(report),
        version: { increment: 1 },
      },
    });
    const { created, updated, skipped, refused } = report;
    return {
      answer: { batchId: batch.id, created, updated, skipped, refused },
      about: { kind: "import", id: batch.id },
      changes: { created, updated, skipped, refused },
      also,
    };
  },
});
