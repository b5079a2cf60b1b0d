import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  compareDates,
  dateOf,
  dayOfMonth,
  daysBetween,
  daysIn,
  earliest,
  isAfter,
  isBefore,
  isWithin,
  latest,
  monthOf,
  parseCalendarDate,
  todayIn,
  weekdayOf,
  yearOf,
} from "@/lib/domain/calendar-date";
import { day } from "./a-placement";

const days = fc.integer({ min: -20000, max: 20000 }).map((n) => addDays(day("2026-01-01"), n));

describe("E3 a day is a civil day", () => {
  it.each(["2025-02-29", "2026-13-01", "2026-04-31", "2026-4-1", "20260401", "2026-04-01T00:00", "", "昨天"])(
    "E3 refuses %j",
    (text) => expect(parseCalendarDate(text)).toBeNull(),
  );

  it("E3 reads a day that exists, and throws for one that a program should not have written", () => {
    expect(parseCalendarDate("2024-02-29")).toBe("2024-02-29");
    expect(dateOf(2026, 2, 30)).toBeNull();
    expect(() => day("2026-02-30")).toThrow(RangeError);
  });

  it.each([
    ["2026-08-31", 6, "2027-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-04-15", -1, "2026-03-15"],
  ])("E3 %s plus %i months is %s", (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it("E3 the day turns at midnight of the zone, not of the machine", () => {
    const instant = new Date("2026-10-11T16:30:00Z");
    expect(todayIn(instant, "Asia/Shanghai")).toBe("2026-10-12");
    expect(todayIn(instant, "UTC")).toBe("2026-10-11");
  });

  it("E3 adding and counting days agree", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (from, n) => daysBetween(from, addDays(from, n)) === n),
    );
  });

  it("E3 order as text is order in time", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const apart = daysBetween(a, b);
        expect(Math.sign(apart)).toBe(-compareDates(a, b) + 0);
        expect(isBefore(a, b)).toBe(apart > 0);
        expect(isAfter(a, b)).toBe(apart < 0);
        expect(daysIn(a, b)).toBe(Math.max(0, apart + 1));
        expect(isWithin(earliest(a, b), a, latest(a, b))).toBe(earliest(a, b) === a);
      }),
    );
  });

  it("E3 adding months never leaves the target month", () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 48 }),
        (from, months) => dayOfMonth(addMonths(from, months)) <= dayOfMonth(from),
      ),
    );
  });
});

describe("E3 the reckoning is the calendar's", () => {
  const plain = (text: string) => Temporal.PlainDate.from(text);
  it("E3 agrees with Temporal on days, months, differences and weekdays", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -900, max: 900 }), days, (from, n, to) => {
        expect(addDays(from, n)).toBe(plain(from).add({ days: n }).toString());
        expect(addMonths(from, n)).toBe(plain(from).add({ months: n }).toString());
        expect(daysBetween(from, to)).toBe(plain(from).until(plain(to)).days);
        expect([yearOf(from), monthOf(from), dayOfMonth(from), weekdayOf(from)]).toEqual([
          plain(from).year,
          plain(from).month,
          plain(from).day,
          plain(from).dayOfWeek,
        ]);
      }),
    );
  });
});
