import { beforeAll, describe, expect, test } from "vitest";
import { assignExamNumbers } from "@/lib/features/selection/commands/assign-exam-numbers";
import { enterExamScores } from "@/lib/features/selection/commands/enter-exam-scores";
import { reading } from "@/lib/platform/db";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { aResult, candidatesPast, IN_FEBRUARY as clock } from "../support/selecting";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const numbersOf = async (programmeId: string) =>
  new Map((await db.owner.examEntry.findMany({ where: { programmeId } })).map((row) => [row.candidateId, row.number]));
const numbered = async (count: number) => {
  const field = await candidatesPast(db.owner, count);
  const { programmeId, staff: viewer } = field;
  const answer = await perform(assignExamNumbers, { programmeId, order: "unit" }, { viewer, clock });
  expect(answer).toEqual({ status: "done", answer: { programmeId, assigned: count } });
  return field;
};

describe("S5: exam numbers", () => {
  test("go to those who wait at the exam, by unit and name, one after the other; once given they stand", async () => {
    const { programmeId, scene, staff, candidateIds } = await candidatesPast(db.owner, 3);
    const [first = "", second = "", third = ""] = candidateIds;
    await aResult(scene, third, { stage: "writtenExam", result: "absent" }, staff.personId);
    const assign = () => perform(assignExamNumbers, { programmeId, order: "unit" }, { viewer: staff, clock });
    expect(await assign()).toMatchObject({ status: "done", answer: { assigned: 2 } });
    const given = await numbersOf(programmeId);
    // 宋知秋 before 滕越; who is out has none
    expect([given.get(second), given.get(first), given.get(third)]).toEqual(["20260001", "20260002", undefined]);
    expect(await assign()).toMatchObject({ refusal: { rule: "S5", code: "examNumbersGiven" } });
    const change = db.owner.examEntry.update({ where: { candidateId: first }, data: { number: "20260009" } });
    await expect(change).rejects.toThrow(/S5: an exam number stands/);
  });

  test("as drawn: the same numbers, each once", async () => {
    const { programmeId, staff: viewer } = await candidatesPast(db.owner, 6);
    await perform(assignExamNumbers, { programmeId, order: "drawn" }, { viewer, clock });
    const given = [...(await numbersOf(programmeId)).values()].sort();
    expect(given).toEqual([1, 2, 3, 4, 5, 6].map((number) => `2026000${number}`));
  });

  test("of eight hands at once one gives them out", async () => {
    const { programmeId, staff: viewer } = await candidatesPast(db.owner, 2);
    const assign = () => perform(assignExamNumbers, { programmeId, order: "unit" }, { viewer, clock });
    const answers = await Promise.all(Array.from({ length: 8 }, assign));
    expect(answers.filter(({ status }) => status === "done")).toHaveLength(1);
    expect((await numbersOf(programmeId)).size).toBe(2);
  });
});

describe("S5: scores", () => {
  const row = (candidateId: string, score: string, seen = "1:") => ({ candidateId, seen, score });
  const enter = (viewer: PersonViewer, programmeId: string, rows: object[]) =>
    perform(enterExamScores, { programmeId, rows }, { viewer, clock });
  const entry = (candidateId: string) => db.owner.examEntry.findUniqueOrThrow({ where: { candidateId } });

  test("points, absent, disqualified, or none again; what was left as it was shown changes nothing", async () => {
    const { programmeId, staff, candidateIds } = await numbered(4);
    const [a = "", b = "", c = "", d = ""] = candidateIds;
    const rows = [row(a, "86.5"), row(b, "缺考"), row(c, "违"), { candidateId: d, seen: "1:" }];
    expect(await enter(staff, programmeId, rows)).toEqual({ status: "done", answer: { programmeId, entered: 3 } });
    expect(await entry(a)).toMatchObject({ points: 8650, noScore: null, version: 2, enteredById: staff.personId });
    expect(await entry(b)).toMatchObject({ points: null, noScore: "absent" });
    expect(await entry(c)).toMatchObject({ points: null, noScore: "disqualified" });
    expect(await entry(d)).toMatchObject({ points: null, noScore: null, version: 1, enteredById: null });
    const again = [{ candidateId: a, seen: "2:86.5" }, row(b, "缺考", "2:缺考")];
    expect(await enter(staff, programmeId, again)).toMatchObject({ answer: { entered: 1 } });
    expect(await entry(a)).toMatchObject({ points: null, noScore: null, version: 3 });
  });

  test.each(["101", "abc", "86.555", "-3"])("%s is a fault of its cell, and nothing changes", async (text) => {
    const { programmeId, staff, candidateIds } = await numbered(2);
    const [a = "", b = ""] = candidateIds;
    const answer = await enter(staff, programmeId, [row(a, "80"), row(b, text)]);
    expect(answer).toEqual({ status: "invalid", fields: { "rows[1].score": ["badScore"] } });
    expect(await entry(a)).toMatchObject({ points: null, version: 1 });
  });

  test("two people typing: another score for the same candidate is refused, all or nothing; the same one is no quarrel", async () => {
    const { programmeId, staff, candidateIds } = await numbered(2);
    const [a = "", b = ""] = candidateIds;
    await enter(staff, programmeId, [row(a, "80")]);
    const refused = await enter(staff, programmeId, [row(a, "81"), row(b, "70")]);
    const number = (await numbersOf(programmeId)).get(a);
    expect(refused).toMatchObject({
      refusal: { code: "scoresChangedMeanwhile", rule: "E2", facts: { numbers: number } },
    });
    expect(await entry(b)).toMatchObject({ points: null });
    // a row the other did not touch is no quarrel either, nor is the same score
    const rows = [{ candidateId: a, seen: "1:" }, row(b, "70")];
    expect(await enter(staff, programmeId, rows)).toMatchObject({ answer: { entered: 1 } });
    expect(await enter(staff, programmeId, [row(a, "80")])).toMatchObject({ answer: { entered: 0 } });
    expect(await entry(a)).toMatchObject({ points: 8000 });
    const answers = await Promise.all(
      ["60", "61", "62", "63"].map((score) => enter(staff, programmeId, [row(b, score, "2:70")])),
    );
    expect(answers.filter(({ status }) => status === "done")).toHaveLength(1);
  });

  test("only of those who wait at the exam with a number, before it is decided", async () => {
    const { programmeId, scene, staff, candidateIds } = await numbered(2);
    const [a = "", b = ""] = candidateIds;
    await aResult(scene, a, { stage: "writtenExam" }, staff.personId);
    const why = async (id: string) => {
      const answer = await enter(staff, programmeId, [row(id, "80")]);
      return answer.status === "refused" ? [answer.refusal.rule, answer.refusal.code] : answer.status;
    };
    expect(await why(a)).toEqual(["S5", "scoreSettled"]);
    await db.owner.examEntry.delete({ where: { candidateId: b } });
    expect(await why(b)).toEqual(["S5", "examNumberMissing"]);
    const elsewhere = await numbered(1);
    expect(await why(elsewhere.candidateIds[0] ?? "")).toBe("notFound");
    // the database keeps it too
    const past = db.owner.examEntry.update({ where: { candidateId: a }, data: { points: 9000 } });
    await expect(past).rejects.toThrow(/S5: the exam is decided/);
  });

  test("E1: numbers and scores are the department's alone until the scores are released", async () => {
    const { programmeId, staff, leader, liaison, candidateIds } = await numbered(1);
    await enter(staff, programmeId, [row(candidateIds[0] ?? "", "80")]);
    const seen = (viewer: PersonViewer) =>
      reading(viewer, (tx) => tx.examEntry.count({ where: { programmeId } }), clock);
    expect(await Promise.all([staff, leader, liaison].map(seen))).toEqual([1, 1, 0]);
    // a liaison who reads the programme is told whose work it is, and nothing of the score
    for (const viewer of [leader, liaison]) {
      const answer = await enter(viewer, programmeId, [row(candidateIds[0] ?? "", "90", "2:80")]);
      expect(answer).toMatchObject({ refusal: { code: "postMayNot", facts: { posts: "departmentStaff" } } });
    }
    const logged = await db.owner.auditEntry.findMany({ where: { event: "examScore.enter", outcome: "done" } });
    // E2: the log keeps that scores were entered, never which
    expect(JSON.stringify(logged.map((one) => one.changes))).not.toMatch(/8000|"80"/);
  });
});
