import { aPanel } from "@seed/builders";
import { beforeAll, describe, expect, test } from "vitest";
import { candidatePage } from "@/lib/features/selection/candidate-queries";
import { correctStage } from "@/lib/features/selection/commands/correct-stage";
import { decideStage } from "@/lib/features/selection/commands/decide-stage";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { aResult, candidatesPast, IN_FEBRUARY as clock } from "../support/selecting";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const corrected = { result: "failed", decider: "市委组织部", decidedOn: "2026-02-12", reason: "学历证书核查不实" };

async function one(stages: Parameters<typeof candidatesPast>[2] = ["qualification"]) {
  const field = await candidatesPast(db.owner, 1, stages);
  const candidateId = field.candidateIds[0] as string;
  const correct = (stage: string, change: object = {}, viewer: PersonViewer = field.staff, version?: number) =>
    perform(
      correctStage,
      { programmeId: field.programmeId, candidateId, stage, ...corrected, ...change },
      { viewer, clock, envelope: { version } },
    );
  return { ...field, candidateId, correct };
}

describe("S1: the result entered last is corrected by an entry beside it", () => {
  test("the entry before stays; the last one counts, and is corrected again", async () => {
    const { candidateId, correct } = await one();
    expect(await correct("qualification")).toEqual({ status: "done", answer: { candidateId } });
    expect(await correct("qualification", { result: "passed", reason: "核查属实" })).toMatchObject({ status: "done" });
    const entries = await db.owner.candidateResult.findMany({ where: { candidateId }, orderBy: { entry: "asc" } });
    expect(entries.map(({ entry, result, reason }) => [entry, result, reason])).toEqual([
      [1, "passed", "按程序"],
      [2, "failed", "学历证书核查不实"],
      [3, "passed", "核查属实"],
    ]);
  });

  test("not one that a later stage rests on, nor one never entered", async () => {
    const { correct } = await one(["qualification", "writtenExam"]);
    expect(await correct("qualification")).toMatchObject({ refusal: { rule: "S1", code: "stageRestedOn" } });
    expect(await correct("interview")).toMatchObject({ refusal: { code: "stageNotDecided" } });
    expect(await correct("writtenExam", { decidedOn: "2026-02-21" })).toMatchObject({
      refusal: { code: "stageInFuture" },
    });
    expect(await correct("writtenExam", { decidedOn: "2026-02-09" })).toMatchObject({
      refusal: { code: "stageBeforeLast" },
    });
  });

  test("not away from under the panel that hears the candidate", async () => {
    const { scene, candidateId, correct } = await one(["qualification", "writtenExam"]);
    await aPanel(scene, { scorerId: null, candidateIds: [candidateId] });
    expect(await correct("writtenExam")).toMatchObject({
      refusal: { code: "stageRestedOn", facts: { stage: "writtenExam", later: "interview" } },
    });
    expect(await correct("writtenExam", { result: "passed" })).toMatchObject({ status: "done" });
  });

  test("not once the list is locked (S2)", async () => {
    const { scene, leader, correct } = await one();
    const on = new Date("2026-02-15");
    await db.owner.decidedList.create({
      data: {
        ...{ programmeId: scene.programmeId, departmentId: scene.departmentId, body: "市委常委会", decidedOn: on },
        ...{ documentNumber: "栖组干〔2026〕17号", lockedOn: on, lockedById: leader.personId },
      },
    });
    expect(await correct("qualification")).toMatchObject({ refusal: { rule: "S2", code: "listLocked" } });
  });

  test("S6: nobody is corrected past a limit that is neither met nor waived", async () => {
    const { programmeId, candidateId, staff, scene, correct } = await one([]);
    await aResult(scene, candidateId, { stage: "qualification", result: "failed" }, staff.personId);
    await db.owner.selection.update({ where: { programmeId }, data: { highestAge: 30 } });
    expect(await correct("qualification", { result: "passed" })).toMatchObject({
      refusal: { rule: "S6", code: "limitsUnmet" },
    });
  });

  test("what somebody corrected meanwhile is seen first; of eight at once one is entered", async () => {
    const { candidateId, correct, staff } = await one();
    const at = (version: number) => correct("qualification", {}, staff, version);
    const answers = await Promise.all(Array.from({ length: 8 }, () => at(1)));
    expect(answers.filter(({ status }) => status === "done")).toHaveLength(1);
    expect(await at(1)).toMatchObject({ refusal: { code: "changedMeanwhile" } });
    expect(await db.owner.candidateResult.count({ where: { candidateId } })).toBe(2);
  });

  test("E1: by the staff alone, and the answer tells nobody else of a result", async () => {
    const { correct, leader, liaison, candidateId } = await one();
    for (const viewer of [leader, liaison]) {
      expect(await correct("qualification", {}, viewer)).toMatchObject({ refusal: { code: "postMayNot" } });
      expect(await correct("interview", {}, viewer)).toMatchObject({ refusal: { code: "postMayNot" } });
    }
    const other = await one();
    expect(
      await perform(
        correctStage,
        { programmeId: other.programmeId, candidateId, stage: "qualification", ...corrected },
        { viewer: other.staff, clock },
      ),
    ).toEqual({ status: "notFound" });
  });
});

describe("S5: no result is entered against the score", () => {
  const given = { decider: "市委组织部", decidedOn: "2026-02-12", reason: "按程序" };

  test("who was absent from the exam is not passed, by hand or by a correction; the whole batch is refused", async () => {
    const { scene, programmeId, candidateIds, staff } = await candidatesPast(db.owner, 2);
    const [absent, unscored] = candidateIds as [string, string];
    const of = { candidateId: absent, programmeId, departmentId: scene.departmentId };
    await db.owner.examEntry.create({ data: { ...of, number: "20260001", noScore: "absent" } });
    const as = { viewer: staff, clock };
    const decide = (ids: string[], result: string) =>
      perform(decideStage, { programmeId, candidateIds: ids, stage: "writtenExam", result, ...given }, as);
    const refused = {
      status: "refused",
      refusal: {
        ...{ rule: "S5", code: "noScoreToPass" },
        facts: { name: "滕越", stage: "writtenExam", noScore: "absent" },
      },
    };
    expect(await decide([unscored, absent], "passed")).toMatchObject(refused);
    expect(await db.owner.candidateResult.count({ where: { programmeId, stage: "writtenExam" } })).toBe(0);
    expect(await decide([unscored], "passed")).toMatchObject({ status: "done" });
    expect(await decide([absent], "absent")).toMatchObject({ status: "done" });
    const correction = { programmeId, candidateId: absent, stage: "writtenExam", result: "passed", ...given };
    expect(await perform(correctStage, correction, as)).toMatchObject(refused);
    const page = await candidatePage(staff, absent);
    expect(page?.department?.correctable?.results).toEqual(["failed", "absent", "disqualified"]);
  });

  test("the interview waits for the panel that hears the candidate", async () => {
    const { scene, programmeId, candidateIds, staff } = await candidatesPast(db.owner, 1, [
      "qualification",
      "writtenExam",
    ]);
    const panelId = await aPanel(scene, { scorerId: null, candidateIds });
    const as = { viewer: staff, clock };
    const decide = (result: string) =>
      perform(decideStage, { programmeId, candidateIds, stage: "interview", result, ...given }, as);
    for (const result of ["passed", "absent"])
      expect(await decide(result)).toMatchObject({
        refusal: { rule: "S5", code: "panelStillOpen", facts: { name: "滕越", panel: "第一考官组" } },
      });
    const on = new Date("2026-02-11");
    await db.owner.panel.update({ where: { id: panelId }, data: { closedOn: on, closedById: staff.personId } });
    const of = { candidateId: candidateIds[0] as string, panelId, programmeId, departmentId: scene.departmentId };
    await db.owner.interviewScore.create({ data: { ...of, noScore: "disqualified", closedOn: on } });
    expect(await decide("passed")).toMatchObject({ refusal: { code: "noScoreToPass" } });
    expect(await decide("disqualified")).toMatchObject({ status: "done" });
  });
});
