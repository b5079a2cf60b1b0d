import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { CourseState } from "@/lib/domain/selection/course";
import {
  ageGroupOf,
  compositionOf,
  type FunnelCount,
  funnelOf,
  funnelsBy,
  LEAVINGS,
  leftOf,
} from "@/lib/domain/selection/funnel";
import { PARTY_STATUSES, SEXES, STAGES } from "@/lib/domain/vocabulary";

const at = (state: CourseState["state"], stage: CourseState["at"]) => ({ state, at: stage }) as CourseState;
const state = fc.oneof(
  fc.constant(at("decided", null)),
  fc.constant(at("awaitingAgreement", "registration")),
  fc.constantFrom(...STAGES.slice(1)).map((stage) => at("waiting", stage)),
  fc.tuple(fc.constantFrom(...LEAVINGS), fc.constantFrom(...STAGES.slice(1))).map(([why, stage]) => at(why, stage)),
  fc.constant(at("withdrawn", "registration")),
);

describe("S1: the funnel of a selection", () => {
  test("counts who came to each stage and what became of them there", () => {
    const { stages, total, decided } = funnelOf(STAGES, [
      at("withdrawn", "registration"),
      at("failed", "qualification"),
      at("absent", "writtenExam"),
      at("waiting", "writtenExam"),
      at("decided", null),
    ]);
    expect([total, decided]).toEqual([5, 1]);
    expect(stages.map((one) => [one.in, one.passed, one.waiting, leftOf(one)])).toEqual([
      [5, 4, 0, 1],
      [4, 3, 0, 1],
      [3, 1, 1, 1],
      [1, 1, 0, 0],
      [1, 1, 0, 0],
      [1, 1, 0, 0],
    ]);
    expect(stages[2]?.left).toEqual({ failed: 0, absent: 1, disqualified: 0, withdrawn: 0 });
  });

  test("at every stage who came in passed, left or waits; who passed comes to the next, and who passed the last is decided", () => {
    fc.assert(
      fc.property(fc.array(state, { maxLength: 60 }), (states) => {
        const { stages, total, decided } = funnelOf(STAGES, states);
        let there = total;
        for (const one of stages) {
          expect(one.in).toBe(there);
          expect(one.in).toBe(one.passed + one.waiting + leftOf(one));
          there = one.passed;
        }
        expect(there).toBe(decided);
      }),
    );
  });

  test("the sums agree at every split: each cell of the parts sums to the whole's", () => {
    const cells = ({ total, decided, stages }: FunnelCount) => [
      ...[total, decided],
      ...stages.flatMap((one) => [one.in, one.passed, one.waiting, ...LEAVINGS.map((why) => one.left[why])]),
    ];
    fc.assert(
      fc.property(fc.array(fc.record({ state, part: fc.nat({ max: 4 }) }), { maxLength: 60 }), (counted) => {
        const whole = cells(
          funnelOf(
            STAGES,
            counted.map((one) => one.state),
          ),
        );
        const parts = [...funnelsBy(STAGES, counted, (one) => one.part).values()].map(cells);
        expect(whole.map((_, cell) => parts.reduce((sum, part) => sum + (part[cell] ?? 0), 0))).toEqual(whole);
      }),
    );
  });
});

test.each([
  ["1996-02", "to30"],
  ["1995-01", "to35"],
  ["1990-02", "to35"],
  ["1986-01", "to40"],
  ["1985-01", "over40"],
  [null, "unknown"],
])("S6: born in %s is %s on the last day of registration", (birth, group) => {
  expect(ageGroupOf(birth, calendarDate("2026-01-31"))).toBe(group);
});

describe("the composition of those who would be decided", () => {
  test("women, ethnic minorities and people outside the Party; what a profile does not say is told apart", () => {
    const shares = compositionOf([
      { sex: "female", ethnicity: "汉族", partyStatus: "member" },
      { sex: "male", ethnicity: "回族", partyStatus: "none" },
      { sex: null, ethnicity: " ", partyStatus: "otherParty" },
      { sex: "male", ethnicity: "汉", partyStatus: "probationary" },
    ]);
    expect(shares.map(({ of, part, whole, unknown }) => [of, part, whole, unknown])).toEqual([
      ["women", 1, 4, 1],
      ["minorities", 1, 4, 1],
      ["nonParty", 2, 4, 0],
    ]);
  });

  test("no share is more than the whole, and what is known and unknown is no more than it either", () => {
    const person = fc.record({
      sex: fc.option(fc.constantFrom(...SEXES)),
      ethnicity: fc.option(fc.constantFrom("汉族", "汉", "回族", "苗族", "")),
      partyStatus: fc.option(fc.constantFrom(...PARTY_STATUSES)),
    });
    fc.assert(
      fc.property(fc.array(person), (people) => {
        for (const { part, whole, unknown } of compositionOf(people)) {
          expect(whole).toBe(people.length);
          expect(part + unknown).toBeLessThanOrEqual(whole);
        }
      }),
    );
  });
});
