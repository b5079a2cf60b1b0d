import { Workbook } from "@cj-tech-master/excelts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StagedError } from "@/lib/domain/import/against-records";
import { chooseForKnown } from "@/lib/features/imports/commands/choose-for-known";
import { confirmImport } from "@/lib/features/imports/commands/confirm-import";
import { stageImport } from "@/lib/features/imports/commands/stage-import";
import { undoImport } from "@/lib/features/imports/commands/undo-import";
import { type Intake, readUpload } from "@/lib/features/imports/files";
import { runImport } from "@/lib/features/imports/jobs";
import { importPage } from "@/lib/features/imports/queries";
import { assignExamNumbers } from "@/lib/features/selection/commands/assign-exam-numbers";
import { enterExamScores } from "@/lib/features/selection/commands/enter-exam-scores";
import { stopJobs } from "@/lib/platform/jobs";
import { perform } from "@/lib/platform/perform";
import { uploaded } from "../support/imports";
import { aResult, candidatesPast, IN_FEBRUARY as clock } from "../support/selecting";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
afterAll(stopJobs);

/** Candidates 20260001 … in the order of their names, and what may be done with a sheet of theirs. */
async function anExam(count: number) {
  const field = await candidatesPast(db.owner, count);
  const { programmeId, staff } = field;
  const as = { viewer: staff, clock };
  await perform(assignExamNumbers, { programmeId, order: "unit" }, as);
  const stage = async (intake: Intake) => {
    const input = { kind: "examScores", fileName: "成绩.csv", programmeId, intake };
    const done = await perform(stageImport, input, as);
    if (done.status !== "done") throw new Error(JSON.stringify(done));
    return done.answer.batchId;
  };
  const lines = async (...rows: string[][]) =>
    stage(await uploaded("examScores", [["准考证号", "姓名", "成绩"], ...rows]));
  const faults = async (batchId: string) => {
    const rows = await db.owner.importRow.findMany({ where: { batchId }, orderBy: { row: "asc" } });
    return rows.map((row) => (row.errors as unknown as StagedError[]).map(({ code }) => code));
  };
  const confirm = (batchId: string, which = "allOrNothing", viewer = staff) =>
    perform(confirmImport, { batchId, which }, { viewer, clock });
  const { departmentId, accountId, personId, postId } = staff;
  const run = async (batchId: string) => {
    await runImport({ batchId, departmentId, accountId, personId, postId }, clock);
    return db.owner.importBatch.findUniqueOrThrow({ where: { id: batchId } });
  };
  const scores = async () => {
    const entries = await db.owner.examEntry.findMany({ where: { programmeId }, orderBy: { number: "asc" } });
    return entries.map(({ points, noScore }) => noScore ?? points);
  };
  const undo = (batchId: string, viewer = staff) => perform(undoImport, { batchId, programmeId }, { viewer, clock });
  return { ...field, as, stage, lines, faults, confirm, run, scores, undo };
}

describe("S5: a sheet of exam scores", () => {
  test("is taken over by exam number, and undone", async () => {
    const { lines, confirm, run, scores, undo, programmeId, as } = await anExam(4);
    await perform(enterExamScores, { programmeId, seen: "20260004 1 ", scores: { "20260004": "61.5" } }, as);
    const batchId = await lines(
      ["20260001", "简青", "86.5"],
      ["20260002", "", "缺考"],
      ["20260003", "", "违纪"],
      ["20260004", "", "62"],
    );
    await perform(chooseForKnown, { batchId, choice: "update" }, as);
    expect(await confirm(batchId)).toMatchObject({ status: "done" });
    expect(await run(batchId)).toMatchObject({ state: "confirmed", report: { created: 3, updated: 1, refused: 0 } });
    expect(await scores()).toEqual([8650, "absent", "disqualified", 6200]);
    expect(await undo(batchId)).toMatchObject({ status: "done", answer: { removed: 3, restored: 1 } });
    expect(await scores()).toEqual([null, null, null, 6150]);
  });

  test("a score known already stays, unless it is chosen to be written over", async () => {
    const { lines, confirm, run, scores, programmeId, as } = await anExam(2);
    await perform(enterExamScores, { programmeId, seen: "20260001 1 ", scores: { "20260001": "61.5" } }, as);
    const batchId = await lines(["20260001", "", "62"], ["20260002", "", "70"]);
    const page = await importPage(as.viewer, batchId, { faults: 1, known: 1 });
    expect(page?.known).toMatchObject([
      { decision: "skip", differences: [{ field: "score", from: "61.5", to: "62" }] },
    ]);
    await confirm(batchId);
    await run(batchId);
    expect(await scores()).toEqual([6150, 7000]);
  });

  test("unknown, repeated or missing numbers, other names, letters, 101 points, nothing: faults by row, and nothing changes", async () => {
    const { lines, faults, confirm, run, scores } = await anExam(3);
    const batchId = await lines(
      ["20260001", "宋知秋", "80"],
      ["20260001", "", "81"],
      ["20269999", "", "80"],
      ["", "宋知秋", "80"],
      ["20260002", "陆文婧", "80"],
      ["20260003", "", "八十"],
      ["20260003", "", "101"],
      ["20260002", "", ""],
      ["准考证甲", "", "80"],
    );
    expect(await faults(batchId)).toEqual([
      [],
      ["duplicateExamNumber"],
      ["examNumberUnknown"],
      ["required"],
      ["examineeDiffers"],
      ["scoreInvalid"],
      ["scoreInvalid", "duplicateExamNumber"],
      ["required", "duplicateExamNumber"],
      ["examNumberUnknown"],
    ]);
    for (const which of ["good", "allOrNothing"])
      expect(await confirm(batchId, which)).toMatchObject({ refusal: { code: "examSheetFaulty", facts: { bad: 8 } } });
    expect(await scores()).toEqual([null, null, null]);
    await expect(run(batchId)).resolves.toMatchObject({ state: "staged" });
  });

  test("who has no row is named, and the sheet waits for them unless it is taken as it is", async () => {
    const { lines, confirm, run, scores, as } = await anExam(3);
    const batchId = await lines(["20260002", "", "80"]);
    const page = await importPage(as.viewer, batchId, { faults: 1, known: 1 });
    expect(page?.missing.map((one) => one.number)).toEqual(["20260001", "20260003"]);
    expect(await confirm(batchId)).toMatchObject({ refusal: { code: "examRowsMissing", facts: { missing: 2 } } });
    expect(await confirm(batchId, "good")).toMatchObject({ status: "done" });
    await run(batchId);
    expect(await scores()).toEqual([null, 8000, null]);
  });

  test("a hidden sheet, numbers stored as numbers, and points a format rounds", async () => {
    const { stage, faults, candidateIds } = await anExam(3);
    const workbook = new Workbook();
    const shown = workbook.addWorksheet("一考场");
    shown.addRow(["准考证号", "成绩"]);
    shown.addRow([20260001, 86.55]);
    shown.addRow([20260002, 86.555]).getCell(2).numFmt = "0.0";
    const hidden = workbook.addWorksheet("底稿", { state: "hidden" });
    hidden.addRow(["准考证号", "成绩"]);
    hidden.addRow([20260003, 90]);
    const content = new Uint8Array(await workbook.xlsx.writeBuffer());
    const intake = await readUpload("examScores", content, { fileName: "成绩.xlsx", today: clock.today() });
    const batchId = await stage(intake);
    expect(candidateIds).toHaveLength(3);
    const bySheet = await db.owner.importRow.findMany({
      where: { batchId },
      orderBy: [{ sheet: "asc" }, { row: "asc" }],
    });
    expect(bySheet.map((row) => [row.sheet, (row.values as { score: string | null }).score])).toEqual([
      ["一考场", "86.55"],
      ["一考场", null],
      ["底稿", "90"],
    ]);
    expect((await faults(batchId)).flat().sort()).toEqual(["hiddenSheet", "scoreInvalid"]);
  });

  test("once the exam is decided neither taken over nor undone: the score stands", async () => {
    const { lines, faults, confirm, run, undo, scene, staff, candidateIds, scores } = await anExam(1);
    const batchId = await lines(["20260001", "", "80"]);
    await confirm(batchId);
    await run(batchId);
    await aResult(scene, candidateIds[0] ?? "", { stage: "writtenExam" }, staff.personId);
    expect(await undo(batchId)).toMatchObject({ refusal: { code: "scoreSettled" } });
    expect(await scores()).toEqual([8000]);
    expect(await faults(await lines(["20260001", "", "81"]))).toEqual([["ruleRefuses"]]);
  });

  test("a score typed since is not undone over", async () => {
    const { lines, confirm, run, undo, programmeId, as } = await anExam(1);
    const batchId = await lines(["20260001", "", "80"]);
    await confirm(batchId);
    await run(batchId);
    await perform(enterExamScores, { programmeId, seen: "20260001 2 80", scores: { "20260001": "81" } }, as);
    expect(await undo(batchId)).toMatchObject({ refusal: { code: "importInUse" } });
  });

  test("S2: is neither taken over nor undone once the programme is closed", async () => {
    const { lines, confirm, run, undo, scores, programmeId } = await anExam(2);
    const taken = await lines(["20260001", "", "80"]);
    await confirm(taken, "good");
    await run(taken);
    const [early, late] = [await lines(["20260002", "", "70"]), await lines(["20260002", "", "70"])];
    await confirm(early, "good");
    await db.owner.programme.update({ where: { id: programmeId }, data: { status: "closed" } });
    const refused = { status: "refused", refusal: { rule: "S2", code: "programmeNotOpen" } };
    expect(await confirm(late, "good")).toMatchObject(refused);
    expect(await run(early)).toMatchObject({ state: "failed" });
    expect(await undo(taken)).toMatchObject(refused);
    expect(await scores()).toEqual([8000, null]);
  });

  test("E4: is neither confirmed nor undone by somebody who stands in the programme", async () => {
    const { lines, confirm, run, undo, staff, cadreIds, scores } = await anExam(2);
    const own = { ...staff, personId: cadreIds[1] as string };
    const batchId = await lines(["20260001", "", "80"]);
    const refused = { refusal: { rule: "E4", code: "standsInProgramme" } };
    expect(await confirm(batchId, "good", own)).toMatchObject(refused);
    await confirm(batchId, "good");
    await run(batchId);
    expect(await undo(batchId, own)).toMatchObject(refused);
    expect(await scores()).toEqual([8000, null]);
  });

  test("S5: is undone in turn with what else changes the programme's scores", async () => {
    const { lines, confirm, run, undo, programmeId, as } = await anExam(1);
    const batchId = await lines(["20260001", "", "80"]);
    await confirm(batchId);
    await run(batchId);
    // without its programme it would hold no lock of the scores
    expect(await perform(undoImport, { batchId }, as)).toEqual({ status: "notFound" });
    expect(undoImport.locks({ batchId, programmeId }, as.viewer)).toContain(`programme:${programmeId}`);
    expect(await undo(batchId)).toMatchObject({ status: "done" });
  });

  test("needs the programme it is of", async () => {
    const { as } = await anExam(1);
    const intake = await uploaded("examScores", [
      ["准考证号", "成绩"],
      ["20260001", "80"],
    ]);
    expect(await perform(stageImport, { kind: "examScores", fileName: "成绩.csv", intake }, as)).toMatchObject({
      status: "invalid",
      fields: { programmeId: ["chooseOne"] },
    });
  });
});
