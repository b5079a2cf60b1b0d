import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOfMonth, daysIn } from "@/lib/domain/calendar-date";
import { phaseOn } from "@/lib/domain/placement";
import { daysTaken, hasRunFor, intersection, isOverlapping, peakDuring, spanEnd, termEnd } from "@/lib/domain/term";
import { anArrived, aPlacement, day } from "./a-placement";

const anyDay = fc.integer({ min: 0, max: 12000 }).map((n) => addDays(day("2020-01-01"), n));
const span = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 400 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));

describe("T1 a term is exactly one year", () => {
  it.each([
    ["2026-03-01", "2027-02-28"],
    ["2024-02-29", "2025-02-28"],
    ["2023-03-01", "2024-02-29"],
    ["2026-04-15", "2027-04-14"],
    ["2026-01-01", "2026-12-31"],
    ["2027-02-28", "2028-02-27"],
  ])("T1 from %s to %s", (start, end) => expect(termEnd(day(start))).toBe(end));

  it("T1 every term has 365 or 366 days, and the next begins where it ends", () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const end = termEnd(start);
        expect([365, 366]).toContain(daysIn(start, end));
        if (dayOfMonth(start) <= 28) expect(addDays(end, 1).slice(5)).toBe(start.slice(5));
      }),
    );
  });

  it("T1 six months end the same way", () => {
    expect(spanEnd(day("2026-08-31"), 6)).toBe("2027-02-28");
    expect(spanEnd(day("2026-04-15"), 6)).toBe("2026-10-14");
    expect(hasRunFor(anArrived({ actualEndOn: day("2026-10-14") }), 6)).toBe(true);
    expect(hasRunFor(anArrived({ actualEndOn: day("2026-10-13") }), 6)).toBe(false);
  });

  it.each([
    [aPlacement({ state: "prepared" }), "2026-04-01", "awaitingDecision"],
    [aPlacement(), "2026-04-15", "awaitingArrival"],
    [aPlacement(), "2026-04-16", "arrivalOverdue"],
    [anArrived(), "2027-04-14", "inPost"],
    [anArrived(), "2027-04-15", "termEnded"],
    [anArrived({ actualEndOn: day("2026-12-01") }), "2026-12-01", "inPost"],
    [anArrived({ actualEndOn: day("2026-12-01") }), "2026-12-02", "endedEarly"],
    [anArrived({ state: "closed" }), "2026-12-02", "closed"],
    [aPlacement({ state: "cancelled" }), "2026-12-02", "cancelled"],
  ] as const)("T1 phase %#", (placement, today, phase) => expect(phaseOn(placement, day(today))).toBe(phase));
});

describe("T2 days taken", () => {
  it("T2 counts to the actual end and leaves out a cancelled placement", () => {
    expect(daysTaken(anArrived({ actualEndOn: day("2026-12-01") }))).toEqual({ from: "2026-04-15", to: "2026-12-01" });
    expect(daysTaken(aPlacement({ state: "cancelled" }))).toBeNull();
  });

  it("T2 overlapping is sharing a day, whichever is asked first", () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(isOverlapping(a, b)).toBe(isOverlapping(b, a));
        expect(isOverlapping(a, b)).toBe(intersection(a, b) !== null);
      }),
    );
    expect(
      isOverlapping(
        { from: day("2026-01-01"), to: day("2026-01-31") },
        { from: day("2026-01-31"), to: day("2026-02-01") },
      ),
    ).toBe(true);
    expect(
      isOverlapping(
        { from: day("2026-01-01"), to: day("2026-01-31") },
        { from: day("2026-02-01"), to: day("2026-02-01") },
      ),
    ).toBe(false);
  });

  it("S6 the most at a time is what counting day by day gives", () => {
    const near = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 })).map(([from, length]) => ({
      from: addDays(day("2026-01-01"), from),
      to: addDays(day("2026-01-01"), from + length),
    }));
    fc.assert(
      fc.property(near, fc.array(near, { maxLength: 6 }), (term, others) => {
        let most = 0;
        for (let on = term.from; on <= term.to; on = addDays(on, 1)) {
          most = Math.max(most, others.filter((other) => other.from <= on && on <= other.to).length);
        }
        expect(peakDuring(term, others)).toBe(most);
      }),
    );
  });
});
