import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Course } from "@/lib/domain/selection/course";
import { type Contender, type CutRule, placesOf, RANKINGS, rankedFor } from "@/lib/domain/selection/cut";
import { HIGHEST, type Score } from "@/lib/domain/selection/ranking";
import { STAGE_RESULTS, STAGES, type Stage, type StageResult } from "@/lib/domain/vocabulary";

const on = calendarDate("2026-02-01");
const record = (stage: Stage, result: StageResult = "passed") => ({
  ...{ stage, result, decider: "市委组织部", decidedOn: on, reason: "按程序" },
});
const atExam = (rest: Partial<Course> = {}): Course => ({
  ...{ stages: STAGES, agreedOn: on, withdrawnOn: null, records: [record("qualification")] },
  ...rest,
});
const points = (value: number): Score => ({ points: value });
const rule: CutRule = { quota: 1, interviewRatio: 2, examWeight: 60, hasInterview: true };
const of = (key: string, exam: Score, course = atExam(), interview: Score = null): Contender<string> => ({
  ...{ key, exam, interview, course },
});

describe("S5: the line of a ranking", () => {
  test("at the exam: so many for each of the quota, ties included, and who has no score is not below but without", () => {
    const placed = rankedFor(
      "writtenExam",
      [
        of("a", points(9000)),
        of("b", points(8000)),
        of("tied", points(8000)),
        of("c", points(7000)),
        of("absent", "absent"),
        of("out", "disqualified"),
        of("open", null),
        of("gone", points(9900), atExam({ withdrawnOn: on })),
      ],
      rule,
    );
    expect(placed.map(({ key, rank, proposal, unranked }) => [key, rank, proposal, unranked])).toEqual([
      ["a", 1, "passed", null],
      ["b", 2, "passed", null],
      ["tied", 2, "passed", null],
      ["c", 4, "failed", null],
      ["absent", null, "absent", "absent"],
      ["out", null, "disqualified", "disqualified"],
      ["open", null, null, "noExam"],
      ["gone", null, null, "withdrawn"],
    ]);
  });

  test("after the interview: both by their weights, as many as the quota; who did not come to it is not in it", () => {
    const past = (...more: Course["records"]) =>
      atExam({ records: [record("qualification"), record("writtenExam"), ...more] });
    const placed = rankedFor(
      "interview",
      [
        of("a", points(8000), past(), points(9000)),
        of("b", points(9000), past(record("interview", "failed")), points(8000)),
        of("c", points(9000), past(), null),
        of("elsewhere", points(9900)),
      ],
      rule,
    );
    expect(placed.map(({ key, total, rank, proposal, decided }) => [key, total, rank, proposal, decided])).toEqual([
      ["b", 8600, 1, null, "failed"],
      ["a", 8400, 2, "failed", null],
      ["c", null, null, null, null],
    ]);
    expect(placed[2]?.unranked).toBe("noInterview");
  });

  test("without an interview the exam's line is the quota itself", () => {
    expect(placesOf("writtenExam", { ...rule, hasInterview: false })).toBe(1);
    expect(placesOf("writtenExam", rule)).toBe(2);
    expect(placesOf("interview", rule)).toBe(1);
  });

  test("S5: everyone who came stands there once; nobody below the line has more points than one above it; deciding moves no rank", () => {
    const score = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: HIGHEST }).map(points) },
      fc.constantFrom<Score>("absent", "disqualified", null),
    );
    const contender = fc.record({
      exam: score,
      interview: score,
      isGone: fc.boolean(),
      decided: fc.option(fc.constantFrom(...STAGE_RESULTS)),
    });
    fc.assert(
      fc.property(
        fc.array(contender, { maxLength: 25 }),
        fc.constantFrom(...RANKINGS),
        fc.record({
          quota: fc.integer({ min: 1, max: 9 }),
          interviewRatio: fc.integer({ min: 1, max: 5 }),
          examWeight: fc.integer({ min: 0, max: 100 }),
        }),
        (all, stage, limits) => {
          const before =
            stage === "writtenExam" ? [record("qualification")] : [record("qualification"), record("writtenExam")];
          const contenders = (withDecisions: boolean) =>
            all.map(({ exam, interview, isGone, decided }, key) => ({
              ...{ key, exam, interview },
              course: atExam({
                withdrawnOn: isGone ? on : null,
                // who withdrew waiting was never decided on
                records: withDecisions && decided && !isGone ? [...before, record(stage, decided)] : before,
              }),
            }));
          const placed = rankedFor(stage, contenders(true), { ...limits, hasInterview: true });
          expect(placed.map(({ key }) => key).toSorted((a, b) => a - b)).toEqual(all.map((_, key) => key));
          const above = placed.filter((one) => one.isAbove);
          const below = placed.filter((one) => one.rank !== null && !one.isAbove);
          for (const high of above) for (const low of below) expect(high.total).toBeGreaterThan(low.total ?? 0);
          for (const one of placed) {
            expect(one.rank === null).toBe(one.unranked !== null);
            if (one.proposal === "passed") expect(one.isAbove).toBe(true);
          }
          const undecided = rankedFor(stage, contenders(false), { ...limits, hasInterview: true });
          const ranks = (rows: typeof placed) => new Map(rows.map(({ key, rank }) => [key, rank]));
          expect(ranks(placed)).toEqual(ranks(undecided));
        },
      ),
    );
  });
});
