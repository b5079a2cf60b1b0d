import { describe, expect, it } from "vitest";
import {
  halfYearTally,
  lastFullMonth,
  percent,
  phaseTally,
  talkShare,
  talkShareNow,
  talksDueIn,
  type YearFacts,
} from "@/lib/domain/figures";
import type { PlacementFacts } from "@/lib/domain/placement";
import { anArrived, aPlacement, day, OFFICIAL } from "./a-placement";

const TODAY = day("2026-10-12");
const year = (
  placement: PlacementFacts,
  held: string[] = [],
  record: Partial<YearFacts["record"]> = {},
): YearFacts => ({
  placement,
  talks: held.map((heldOn) => ({ side: "host", heldOn: day(heldOn) })),
  talkMonths: 1,
  record: { reviews: [], missed: [], ...record },
});
const signed = {
  reviews: [{ id: "r", kind: "halfYear", correctsId: null, grade: 2, signedOn: day("2026-10-01") }],
} as const;

it("a phase is counted once, and cancelled ones are no one's", () => {
  const tally = phaseTally(
    [anArrived(), aPlacement(), aPlacement({ state: "cancelled" }), aPlacement({ startsOn: day("2026-11-01") })],
    TODAY,
  );
  expect([tally.total, tally.of("inPost"), tally.of("arrivalOverdue"), tally.of("awaitingArrival")]).toEqual([
    3, 1, 1, 1,
  ]);
});

describe("O3: half-year reviews owed", () => {
  const early = (on: string) => anArrived({ actualEndOn: day(on), earlyEndReason: "need" });
  it.each([
    ["signed", year(anArrived(), [], signed), "signed"],
    ["overdue from the day after it was due", year(anArrived({ startsOn: day("2026-04-01") })), "overdue"],
    ["due soon within a week", year(anArrived()), "dueSoon"],
    ["open 30 days before", year(anArrived({ startsOn: day("2026-05-05") })), "open"],
    ["not open", year(anArrived({ startsOn: day("2026-06-01") })), "notOpen"],
    ["stated as missed", year(anArrived({ startsOn: day("2026-04-01") }), [], { missed: ["halfYear"] }), "missed"],
    ["done offline before the take-over", year(anArrived({ halfYearOffline: true })), "offline"],
  ] as const)("%s", (_, one, state) => {
    expect(halfYearTally([one], TODAY, OFFICIAL)).toEqual({
      part: state === "signed" ? 1 : 0,
      whole: 1,
      tally: [{ state, count: 1 }],
    });
  });
  it("asks nothing of who has not arrived or stopped early", () => {
    expect(halfYearTally([year(aPlacement()), year(early("2026-08-28"))], TODAY, OFFICIAL).whole).toBe(0);
  });
  it("sums to its total", () => {
    const all = [year(anArrived(), [], signed), year(anArrived()), year(anArrived({ startsOn: day("2026-06-01") }))];
    const { whole, tally } = halfYearTally(all, TODAY, OFFICIAL);
    expect(tally.reduce((sum, one) => sum + one.count, 0)).toBe(whole);
  });
});

describe("E3: a figure for a month counts the periods that end in it", () => {
  const september = day("2026-09-01");
  it.each([
    // from 15 April month 5 runs 15 August to 14 September
    ["counts a talk in August of a period that ends in September", anArrived(), ["2026-08-20"], { part: 1, whole: 1 }],
    ["does not count one in September after the period ended", anArrived(), ["2026-09-20"], { part: 0, whole: 1 }],
    [
      "a period that ends on the month's last day",
      anArrived({ startsOn: day("2026-04-01") }),
      ["2026-09-30"],
      { part: 1, whole: 1 },
    ],
    ["nothing of who had not arrived", aPlacement(), [], { part: 0, whole: 0 }],
    // came on 5 September: less than half of the period that ends on the 14th
    [
      "nothing of a period less than half was spent in",
      anArrived({ arrivedOn: day("2026-09-05") }),
      [],
      { part: 0, whole: 0 },
    ],
    ["nothing of before the take-over", anArrived({ takeOverOn: day("2026-09-20") }), [], { part: 0, whole: 0 }],
  ])("%s", (_, placement, held, share) => {
    expect(talkShare([year(placement, held)], september)).toEqual(share);
  });
  it("does not count the department's talks", () => {
    const one = year(anArrived());
    expect(talkShare([{ ...one, talks: [{ side: "department", heldOn: day("2026-09-01") }] }], september).part).toBe(0);
  });
  it("keeps the programme's own interval", () => {
    const twoMonthly = { ...year(anArrived({ startsOn: day("2026-04-01") })), talkMonths: 2 };
    expect(talksDueIn(twoMonthly, september)).toHaveLength(1);
    expect(talksDueIn(twoMonthly, day("2026-08-01"))).toHaveLength(0);
  });
});

it("the period of today is kept once the host talked in it", () => {
  const years = [year(anArrived(), ["2026-09-15"]), year(anArrived(), ["2026-09-14"]), year(aPlacement())];
  expect(talkShareNow(years, TODAY)).toEqual({ part: 1, whole: 2 });
});

it.each([
  ["2026-10-12", "2026-09-01"],
  ["2026-01-31", "2025-12-01"],
])("on %s the last full month is %s", (today, month) => {
  expect(lastFullMonth(day(today))).toBe(month);
});

it.each([
  [{ part: 17, whole: 19 }, 89.5],
  [{ part: 0, whole: 4 }, 0],
  [{ part: 0, whole: 0 }, null],
])("%j in per cent is %s", (share, expected) => {
  expect(percent(share)).toBe(expected);
});
