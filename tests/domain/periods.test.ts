import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/calendar-date";
import { demandingPeriods, isDemanding, periodOn, periodsOf } from "@/lib/domain/periods";
import { anArrived, aPlacement, day } from "./a-placement";

const starts = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(day("2022-01-01"), n));
const lengths = fc.constantFrom(1, 2, 3, 4, 5, 6, 12);

describe("E3 periods count from the start", () => {
  it("E3 a quarter runs to the day before the next", () => {
    expect(periodsOf(aPlacement(), 3)).toEqual([
      { number: 1, from: "2026-04-15", to: "2026-07-14" },
      { number: 2, from: "2026-07-15", to: "2026-10-14" },
      { number: 3, from: "2026-10-15", to: "2027-01-14" },
      { number: 4, from: "2027-01-15", to: "2027-04-14" },
    ]);
    expect(periodsOf(aPlacement(), 1)).toHaveLength(12);
    expect(periodOn(aPlacement(), 3, day("2026-10-14"))?.number).toBe(2);
    expect(periodOn(aPlacement(), 3, day("2027-04-15"))).toBeNull();
  });

  it("E3 they cover the term without gap or overlap, and the last ends with it", () => {
    fc.assert(
      fc.property(starts, lengths, (startsOn, months) => {
        const placement = aPlacement({ startsOn });
        const periods = periodsOf(placement, months);
        expect(periods[0]?.from).toBe(startsOn);
        expect(periods.at(-1)?.to).toBe(placement.endsOn);
        periods.slice(1).forEach((period, index) => {
          expect(period.from).toBe(addDays(periods[index]!.to, 1));
        });
      }),
    );
  });

  it("E3 with a term that stopped early the last ends with it", () => {
    const periods = periodsOf(anArrived({ actualEndOn: day("2026-08-28") }), 3);
    expect(periods).toEqual([
      { number: 1, from: "2026-04-15", to: "2026-07-14" },
      { number: 2, from: "2026-07-15", to: "2026-08-28" },
    ]);
  });
});

describe("E3 a period of less than half demands nothing", () => {
  const numbers = (changes: Parameters<typeof anArrived>[0], months = 3) =>
    demandingPeriods(anArrived(changes), months).map((period) => period.number);

  it("E3 counted from arrival", () => {
    expect(numbers({})).toEqual([1, 2, 3, 4]);
    expect(numbers({ arrivedOn: day("2026-05-30") })).toEqual([1, 2, 3, 4]);
    expect(numbers({ arrivedOn: day("2026-05-31") })).toEqual([2, 3, 4]);
  });

  it("E3 counted to the actual end, by the length the period would have had", () => {
    expect(numbers({ actualEndOn: day("2026-08-28") })).toEqual([1]);
    expect(numbers({ actualEndOn: day("2026-08-29") })).toEqual([1, 2]);
    expect(numbers({}, 5)).toEqual([1, 2]);
  });

  it("E3 before arrival nothing is asked", () => {
    const placement = aPlacement();
    expect(periodsOf(placement, 1).some((period) => isDemanding(placement, 1, period))).toBe(false);
  });

  it("T4 a period that ended before the take-over day asks for nothing", () => {
    expect(numbers({ takeOverOn: day("2026-10-14") })).toEqual([2, 3, 4]);
    expect(numbers({ takeOverOn: day("2026-10-15") })).toEqual([3, 4]);
  });
});
