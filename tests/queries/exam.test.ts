import { beforeAll, describe, expect, test } from "vitest";
import { candidatePage } from "@/lib/features/selection/candidate-queries";
import { assignExamNumbers } from "@/lib/features/selection/commands/assign-exam-numbers";
import { correctStage } from "@/lib/features/selection/commands/correct-stage";
import { enterExamScores } from "@/lib/features/selection/commands/enter-exam-scores";
import { examPage, examSheet } from "@/lib/features/selection/exam-queries";
import { figuresPage } from "@/lib/features/selection/figure-queries";
import { rankingPage } from "@/lib/features/selection/ranking-queries";
import { perform } from "@/lib/platform/perform";
import { aResult, candidatesPast, IN_FEBRUARY as clock } from "../support/selecting";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});

/** 宋知秋 90, 滕越 70, 向晚 absent, in this order of their numbers. */
async function scored() {
  const field = await candidatesPast(db.owner, 3);
  const { programmeId, staff } = field;
  const as = { viewer: staff, clock };
  await perform(assignExamNumbers, { programmeId, order: "unit" }, as);
  const seen = ["20260001 1 ", "20260002 1 ", "20260003 1 "].join("\n");
  const scores = { "20260001": "90", "20260002": "70", "20260003": "缺考" };
  await perform(enterExamScores, { programmeId, seen, scores }, as);
  return field;
}

describe("S5: what the department sees of an exam", () => {
  test("who waits, by number, with their scores; the sheet has the same people", async () => {
    const { programmeId, staff } = await scored();
    const page = await examPage(staff, programmeId);
    expect(page?.rows.map(({ number, name, score }) => [number, name, score])).toEqual([
      ["20260001", "宋知秋", { points: 9000 }],
      ["20260002", "滕越", { points: 7000 }],
      ["20260003", "向晚", "absent"],
    ]);
    expect(page?.whyNotAssign?.code).toBe("examNumbersGiven");
    expect((await examSheet(staff, programmeId)).map((one) => one.number)).toEqual([
      "20260001",
      "20260002",
      "20260003",
    ]);
  });

  test("the ranking proposes by the line, and after the decision tells it", async () => {
    const { programmeId, scene, staff, candidateIds } = await scored();
    await db.owner.programme.update({ where: { id: programmeId }, data: { quota: 1 } });
    await db.owner.selection.update({ where: { programmeId }, data: { interviewRatio: 1 } });
    const rows = async () =>
      (await rankingPage(staff, programmeId, "writtenExam"))?.rows.map((one) => [
        one.name,
        one.rank,
        one.proposal,
        one.decided,
      ]);
    expect(await rows()).toEqual([
      ["宋知秋", 1, "passed", null],
      ["滕越", 2, "failed", null],
      ["向晚", null, "absent", null],
    ]);
    await aResult(scene, candidateIds[1] ?? "", { stage: "writtenExam" }, staff.personId);
    expect((await rows())?.[0]).toEqual(["宋知秋", 1, null, "passed"]);
    // what is not asked for: the interview once the exam has results
    expect((await rankingPage(staff, programmeId, null))?.of).toBe("interview");
  });

  test("the figures count by the entry that counts", async () => {
    const { programmeId, staff, candidateIds } = await scored();
    const correction = {
      ...{ programmeId, candidateId: candidateIds[0], stage: "qualification", result: "failed" },
      ...{ decider: "市委组织部", decidedOn: "2026-02-12", reason: "学历核查不实" },
    };
    await perform(correctStage, correction, { viewer: staff, clock });
    const page = await figuresPage(staff, programmeId);
    expect(page?.whole.stages.slice(1, 3)).toMatchObject([
      { stage: "qualification", in: 3, passed: 2, left: { failed: 1 } },
      { stage: "writtenExam", in: 2, waiting: 2 },
    ]);
    expect(page?.left.map(({ name, reason }) => [name, reason])).toEqual([["滕越", "学历核查不实"]]);
    const own = await candidatePage(staff, candidateIds[0] ?? "");
    expect(own?.department?.entries.map(({ entry, result }) => [entry, result])).toEqual([
      [1, "passed"],
      [2, "failed"],
    ]);
    expect(own?.department?.correctable?.stage).toBe("qualification");
    expect(own?.scores).toMatchObject({ exam: { points: 7000, none: null }, total: null });
  });
});

test("E1: a sending unit and a scorer find no number, score, rank or count; a leader reads and types nothing", async () => {
  const { programmeId, leader, liaison, candidateIds } = await scored();
  const scorer = { ...liaison, role: "scorer" as const, unitId: null };
  for (const viewer of [liaison, scorer]) {
    expect(await examPage(viewer, programmeId)).toBeNull();
    expect(await rankingPage(viewer, programmeId, null)).toBeNull();
    expect(await figuresPage(viewer, programmeId)).toBeNull();
    expect(await examSheet(viewer, programmeId)).toEqual([]);
  }
  expect((await candidatePage(liaison, candidateIds[0] ?? ""))?.department).toBeNull();
  expect(await examPage(leader, programmeId)).toBeNull();
  expect((await rankingPage(leader, programmeId, null))?.rows).toHaveLength(3);
  expect((await figuresPage(leader, programmeId))?.whole.total).toBe(3);
});
