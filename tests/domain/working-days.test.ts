import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/calendar-date";
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  nthWorkingDayAfter,
  WEEKENDS_ONLY,
  workingCalendar,
} from "@/lib/domain/working-days";
import { day, OFFICIAL } from "./a-placement";

const anyDay = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(day("2024-01-01"), n));

describe("E3 due dates move to the next working day", () => {
  it.each([
    ["2026-09-30", "2026-09-30"],
    ["2026-10-01", "2026-10-08"],
    ["2026-10-07", "2026-10-08"],
    ["2026-10-10", "2026-10-10"],
    ["2026-10-11", "2026-10-12"],
  ])("E3 official calendar: %s becomes %s", (from, expected) => {
    expect(nextWorkingDay(day(from), OFFICIAL)).toBe(expected);
    expect(addWorkingDays(day(from), 0, OFFICIAL)).toBe(expected);
  });

  it("E3 counts working days over a holiday and a Saturday that is worked", () => {
    expect(nthWorkingDayAfter(day("2026-09-30"), 5, OFFICIAL)).toBe("2026-10-13");
    expect(addWorkingDays(day("2026-09-30"), 5, OFFICIAL)).toBe("2026-10-13");
  });

  it("E3 a year without official data uses weekends and fixed holidays, and says so", () => {
    expect(WEEKENDS_ONLY.provisional(2027)).toBe(true);
    expect(OFFICIAL.provisional(2026)).toBe(false);
    for (const holiday of ["2027-01-01", "2028-05-01", "2025-05-02", "2029-10-01", "2029-10-02", "2029-10-03"]) {
      expect(WEEKENDS_ONLY.dayKind(day(holiday))).toBe("rest");
    }
    expect(WEEKENDS_ONLY.dayKind(day("2029-10-04"))).toBe("work");
    expect(WEEKENDS_ONLY.dayKind(day("2024-05-02"))).toBe("work");
    expect(OFFICIAL.dayKind(day("2027-10-01"))).toBe("rest");
  });

  it("E3 a fixed holiday stays one wherever no entry says otherwise, in an official year too", () => {
    expect(OFFICIAL.dayKind(day("2026-05-01"))).toBe("rest");
    const moved = workingCalendar([{ date: day("2026-05-01"), kind: "work" }], [2026]);
    expect(moved.dayKind(day("2026-05-01"))).toBe("work");
  });

  it("E3 the found day is a working day, never earlier, with only rest days passed over", () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const found = nextWorkingDay(from, OFFICIAL);
        expect(isWorkingDay(found, OFFICIAL)).toBe(true);
        for (let passed = from; passed < found; passed = addDays(passed, 1))
          expect(isWorkingDay(passed, OFFICIAL)).toBe(false);
      }),
    );
  });

  it("E3 n working days later is one after n − 1 working days later", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 2, max: 15 }), (from, n) => {
        const before = nthWorkingDayAfter(from, n - 1, OFFICIAL);
        expect(nthWorkingDayAfter(from, n, OFFICIAL)).toBe(nthWorkingDayAfter(before, 1, OFFICIAL));
      }),
    );
  });
});
