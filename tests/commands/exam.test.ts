import { beforeAll, describe, expect, test } from "vitest";
import { assignExamNumbers } from "@/lib/features/selection/commands/assign-exam-numbers";
import { enterExamScores } from "@/lib/features/selection/commands/enter-exam-scores";
import { exportExamSheet } from "@/lib/features/selection/commands/export-exam-sheet";
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
  type Typed = { id: string; score?: string; version?: number; shown?: string };
  const enter = async (viewer: PersonViewer, programmeId: string, rows: Typed[]) => {
    const numbers = await numbersOf(programmeId);
    const of = ({ id }: Typed) => numbers.get(id) ?? "20269999";
    const seen = rows.map((row) => `${of(row)} ${row.version ?? 1} ${row.shown ?? ""}`).join("\n");
    const scores = Object.fromEntries(rows.flatMap((row) => (row.score ? [[of(row), row.score]] : [])));
    return perform(enterExamScores, { programmeId, seen, scores }, { viewer, clock });
  };
  const entry = (candidateId: string) => db.owner.examEntry.findUniqueOrThrow({ where: { candidateId } });

  test("points, absent, disqualified, or none again; what was left as it was shown changes nothing", async () => {
    const { programmeId, staff, candidateIds } = await numbered(4);
    const [a = "", b = "", c = "", d = ""] = candidateIds;
    const rows = [{ id: a, score: "86.5" }, { id: b, score: "缺考" }, { id: c, score: "违" }, { id: d }];
    expect(await enter(staff, programmeId, rows)).toEqual({ status: "done", answer: { programmeId, entered: 3 } });
    expect(await entry(a)).toMatchObject({ points: 8650, noScore: null, version: 2, enteredById: staff.personId });
    expect(await entry(b)).toMatchObject({ points: null, noScore: "absent" });
    expect(await entry(c)).toMatchObject({ points: null, noScore: "disqualified" });
    expect(await entry(d)).toMatchObject({ points: null, noScore: null, version: 1, enteredById: null });
    const again = [
      { id: a, version: 2, shown: "86.5" },
      { id: b, version: 2, shown: "absent", score: "缺考" },
    ];
    expect(await enter(staff, programmeId, again)).toMatchObject({ answer: { entered: 1 } });
    expect(await entry(a)).toMatchObject({ points: null, noScore: null, version: 3 });
  });

  test.each(["101", "abc", "86.555", "-3"])("%s is a fault of its cell, and nothing changes", async (text) => {
    const { programmeId, staff, candidateIds } = await numbered(2);
    const [a = "", b = ""] = candidateIds;
    const answer = await enter(staff, programmeId, [
      { id: a, score: "80" },
      { id: b, score: text },
    ]);
    const number = (await numbersOf(programmeId)).get(b);
    expect(answer).toEqual({ status: "invalid", fields: { [`scores.${number}`]: ["badScore"] } });
    expect(await entry(a)).toMatchObject({ points: null, version: 1 });
  });

  test("two people typing: another score for the same candidate is refused, all or nothing; the same one is no quarrel", async () => {
    const { programmeId, staff, candidateIds } = await numbered(2);
    const [a = "", b = ""] = candidateIds;
    await enter(staff, programmeId, [{ id: a, score: "80" }]);
    const refused = await enter(staff, programmeId, [
      { id: a, score: "81" },
      { id: b, score: "70" },
    ]);
    const number = (await numbersOf(programmeId)).get(a);
    expect(refused).toMatchObject({
      refusal: { code: "scoresChangedMeanwhile", rule: "E2", facts: { numbers: number } },
    });
    expect(await entry(b)).toMatchObject({ points: null });
    // a row the other did not touch is no quarrel either, nor is the same score
    expect(await enter(staff, programmeId, [{ id: a }, { id: b, score: "70" }])).toMatchObject({
      answer: { entered: 1 },
    });
    expect(await enter(staff, programmeId, [{ id: a, score: "80" }])).toMatchObject({ answer: { entered: 0 } });
    expect(await entry(a)).toMatchObject({ points: 8000 });
    const four = ["60", "61", "62", "63"].map((score) =>
      enter(staff, programmeId, [{ id: b, score, version: 2, shown: "70" }]),
    );
    expect((await Promise.all(four)).filter(({ status }) => status === "done")).toHaveLength(1);
  });

  test("only of those who wait at the exam with a number, before it is decided", async () => {
    const { programmeId, scene, staff, candidateIds } = await numbered(2);
    const [a = "", b = ""] = candidateIds;
    await aResult(scene, a, { stage: "writtenExam" }, staff.personId);
    expect(await enter(staff, programmeId, [{ id: a, score: "80" }])).toMatchObject({
      refusal: { rule: "S5", code: "scoreSettled" },
    });
    await db.owner.examEntry.delete({ where: { candidateId: b } });
    expect(await enter(staff, programmeId, [{ id: b, score: "80" }])).toEqual({ status: "notFound" });
    // the database keeps it too
    const past = db.owner.examEntry.update({ where: { candidateId: a }, data: { points: 9000 } });
    await expect(past).rejects.toThrow(/S5: the exam is decided/);
  });

  test("E1: numbers and scores are the department's alone until the scores are released", async () => {
    const { programmeId, staff, leader, liaison, candidateIds } = await numbered(1);
    const id = candidateIds[0] ?? "";
    await enter(staff, programmeId, [{ id, score: "80" }]);
    const seen = (viewer: PersonViewer) =>
      reading(viewer, (tx) => tx.examEntry.count({ where: { programmeId } }), clock);
    expect(await Promise.all([staff, leader, liaison].map(seen))).toEqual([1, 1, 0]);
    const again = { id, score: "90", version: 2, shown: "80" };
    expect(await enter(leader, programmeId, [again])).toMatchObject({ refusal: { code: "postMayNot" } });
    expect(await enter(liaison, programmeId, [again])).toEqual({ status: "notFound" });
    const logged = await db.owner.auditEntry.findMany({ where: { event: "examScore.enter", outcome: "done" } });
    // E2: the log keeps that scores were entered, never which
    expect(JSON.stringify(logged.map((one) => one.changes))).not.toMatch(/8000|"80"/);
  });

  test("E2: the sheet with names and numbers is logged before it leaves, for the staff alone", async () => {
    const { programmeId, staff, leader } = await numbered(2);
    const take = (viewer: PersonViewer) => perform(exportExamSheet, { programmeId, rows: 2 }, { viewer, clock });
    expect(await take(leader)).toMatchObject({ refusal: { code: "postMayNot" } });
    expect(await take(staff)).toMatchObject({ status: "done" });
    const where = { event: "examSheet.export", subjectId: programmeId, outcome: "done" as const };
    expect(await db.owner.auditEntry.findMany({ where })).toMatchObject([{ changes: { rows: 2 } }]);
  });
});
