import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { whyNotCorrectStage } from "@/lib/domain/selection/correction";
import { type Course, courseOf, whyNotDecideStage } from "@/lib/domain/selection/course";
import {
  columnsOf,
  examNumbers,
  scoreIn,
  scoreOf,
  whyNotAssignNumbers,
  whyNotEnterScore,
} from "@/lib/domain/selection/exam";
import { pointsText } from "@/lib/domain/selection/points";
import { HIGHEST, type Score } from "@/lib/domain/selection/ranking";
import { type Scored, whyNotAgainstScore } from "@/lib/domain/selection/scored";
import { STAGE_RESULTS, STAGES, type Stage, type StageResult } from "@/lib/domain/vocabulary";

const day = calendarDate;
const TODAY = day("2026-03-20");
const record = (stage: Stage, result: StageResult = "passed", on = "2026-02-01") => ({
  ...{ stage, result, decider: "市委组织部", decidedOn: day(on), reason: "按程序" },
});
const course = (rest: Partial<Course> = {}): Course => ({
  ...{ stages: STAGES, agreedOn: day("2026-01-10"), withdrawnOn: null, records: [] },
  ...rest,
});
const score = fc.oneof(
  fc.integer({ min: 0, max: HIGHEST }).map((points): Score => ({ points })),
  fc.constantFrom<Score>("absent", "disqualified", null),
);

describe("S5: a score as it is typed", () => {
  test.each<[string, Score | undefined]>([
    ["86.5", { points: 8650 }],
    [" 86．50 ", { points: 8650 }],
    ["100", { points: HIGHEST }],
    ["0", { points: 0 }],
    ["", null],
    ["  ", null],
    ["缺考", "absent"],
    ["缺", "absent"],
    ["q", "absent"],
    ["违纪", "disqualified"],
    ["作弊", "disqualified"],
    ["W", "disqualified"],
    ["101", undefined],
    ["86.555", undefined],
    ["-1", undefined],
    ["abc", undefined],
    ["8 6", undefined],
  ])("%j is %j", (text, read) => {
    expect(scoreIn(text)).toEqual(read);
  });

  test("points read as they are written, and a column gives back what was put into it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: HIGHEST }), (points) => {
        expect(scoreIn(pointsText(points))).toEqual({ points });
      }),
    );
    fc.assert(
      fc.property(score, (one) => {
        expect(scoreOf(columnsOf(one))).toEqual(one);
      }),
    );
    expect(scoreOf(null)).toBeNull();
  });
});

describe("S5: exam numbers", () => {
  test("go on after the highest given, whatever else was given", () => {
    expect(examNumbers(2026, [], 2)).toEqual(["20260001", "20260002"]);
    expect(examNumbers(2026, ["20260007", "20250099"], 1)).toEqual(["20260008"]);
    expect(examNumbers(2026, ["20269999"], 1)).toEqual(["202610000"]);
  });

  test("are each given once, in however many goes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 }), (goes) => {
        const given: string[] = [];
        for (const count of goes) given.push(...examNumbers(2026, given, count));
        expect(new Set(given).size).toBe(goes.reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  test("to those who wait for the exam of an open programme", () => {
    const why = (rest: object) =>
      whyNotAssignNumbers({ status: "open", hasExam: true, waitingWithout: 1, ...rest })?.code ?? null;
    expect(why({})).toBeNull();
    expect(why({ status: "closed" })).toBe("programmeNotOpen");
    expect(why({ hasExam: false })).toBe("stageNotAsked");
    expect(why({ waitingWithout: 0 })).toBe("examNumbersGiven");
  });
});

test("S5: a score is entered of one who waits at the exam, before it is decided", () => {
  const waiting = course({ records: [record("qualification")] });
  expect(whyNotEnterScore(waiting)).toBeNull();
  const why = (one: Course) => whyNotEnterScore(one)?.code;
  expect(why(course())).toBe("stageSkipped");
  expect(why(course({ agreedOn: null }))).toBe("unitNotAgreed");
  expect(why(course({ stages: ["registration", "committee"] }))).toBe("stageNotAsked");
  expect(why({ ...waiting, withdrawnOn: TODAY })).toBe("candidateOut");
  for (const result of STAGE_RESULTS)
    expect(why({ ...waiting, records: [record("qualification"), record("writtenExam", result)] })).toBe("scoreSettled");
});

describe("S1: the result entered last is corrected by an entry beside it", () => {
  const free = { isLocked: false, begun: [] };
  const two = course({ records: [record("qualification"), record("writtenExam", "failed", "2026-02-10")] });
  const corrected = { result: "passed" as const, decidedOn: day("2026-02-12") };
  const why = (one: Course, stage: Stage, rest: object = {}, given: typeof corrected | null = corrected) =>
    whyNotCorrectStage(one, { ...free, ...rest }, { stage, corrected: given }, TODAY)?.code ?? null;

  test("only the last, and only one that was entered", () => {
    expect(why(two, "writtenExam")).toBeNull();
    expect(why(two, "writtenExam", {}, null)).toBeNull();
    expect(why(two, "qualification")).toBe("stageRestedOn");
    expect(why(two, "interview")).toBe("stageNotDecided");
    expect(why(course(), "qualification")).toBe("stageNotDecided");
  });

  test("never once the list is locked (S2)", () => {
    expect(why(two, "writtenExam", { isLocked: true })).toBe("listLocked");
  });

  test("not away from under a panel, an inspection or a meeting that has begun", () => {
    const passed = course({ records: [record("qualification"), record("writtenExam", "passed", "2026-02-10")] });
    const failed = { result: "failed" as never, decidedOn: day("2026-02-12") };
    expect(why(passed, "writtenExam", { begun: ["interview"] }, failed)).toBe("stageRestedOn");
    expect(why(passed, "writtenExam", { begun: ["interview"] }, corrected)).toBeNull();
    expect(why(passed, "writtenExam", { begun: [] }, failed)).toBeNull();
  });

  test("on a day neither before the stage that went before nor after today", () => {
    const on = (decidedOn: string) => why(two, "writtenExam", {}, { result: "passed", decidedOn: day(decidedOn) });
    expect(["2026-01-31", "2026-02-01", "2026-03-20", "2026-03-21"].map(on)).toEqual([
      "stageBeforeLast",
      null,
      null,
      "stageInFuture",
    ]);
  });
});

test("S1: whatever is decided and corrected, nobody stands beyond a stage that was not passed, and one who is out stays out", () => {
  const step = fc.record({
    stage: fc.constantFrom(...STAGES),
    result: fc.constantFrom(...STAGE_RESULTS),
    corrects: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let one = course();
      for (const { stage, result, corrects } of steps) {
        const decidedOn = day("2026-02-01");
        const why = corrects
          ? whyNotCorrectStage(one, { isLocked: false, begun: [] }, { stage, corrected: { result, decidedOn } }, TODAY)
          : whyNotDecideStage(one, stage, decidedOn, TODAY);
        if (why) continue;
        const others = one.records.filter((known) => known.stage !== stage);
        one = { ...one, records: [...others, record(stage, result)] };
      }
      // a prefix of the stages, each passed but perhaps the last
      const entered = one.records.map((known) => known.stage);
      expect(entered).toEqual(STAGES.slice(1, entered.length + 1));
      for (const known of one.records.slice(0, -1)) expect(known.result).toBe("passed");
      const last = one.records.at(-1);
      const now = courseOf(one);
      expect(now.at === null).toBe(last?.stage === "committee" && last.result === "passed");
      if (last && last.result !== "passed") expect(now).toEqual({ state: last.result, at: last.stage });
    }),
  );
});

describe("S5: no result contradicts the score", () => {
  const scored: Scored = { name: "陆文婧", exam: null, interview: null, openPanel: null };
  const points = { points: 8000 };
  test.each<[Stage, StageResult, Partial<Scored>, string | null]>([
    ["writtenExam", "passed", {}, null],
    ["writtenExam", "passed", { exam: points }, null],
    ["writtenExam", "passed", { exam: "absent" }, "noScoreToPass"],
    ["writtenExam", "passed", { exam: "disqualified" }, "noScoreToPass"],
    ["writtenExam", "failed", { exam: "absent" }, null],
    ["writtenExam", "absent", { exam: "absent" }, null],
    ["writtenExam", "passed", { exam: points, openPanel: "第一考官组" }, null],
    ["interview", "passed", { exam: points, interview: points }, null],
    ["interview", "passed", { interview: "absent" }, "noScoreToPass"],
    ["interview", "passed", { interview: "disqualified" }, "noScoreToPass"],
    ["interview", "disqualified", { interview: "absent" }, null],
    ["interview", "passed", { openPanel: "第一考官组" }, "panelStillOpen"],
    ["interview", "absent", { openPanel: "第一考官组" }, "panelStillOpen"],
    ["inspection", "passed", { exam: "absent", interview: "absent" }, null],
  ])("%s %s, %j: %s", (stage, result, change, code) => {
    expect(whyNotAgainstScore(stage, result, { ...scored, ...change })?.code ?? null).toBe(code);
  });
});
