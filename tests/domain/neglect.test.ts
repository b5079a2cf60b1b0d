import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/calendar-date";
import { isNeglected, neglectedFrom } from "@/lib/domain/neglect";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { anArrived, aPlacement, day } from "./a-placement";

describe("E5 两头落空", () => {
  it.each([
    ["29 days after arrival", anArrived(), null, "2026-05-14", false],
    ["30 days after arrival", anArrived(), null, "2026-05-15", true],
    ["30 days after arrival with a record between", anArrived(), "2026-05-01", "2026-05-15", false],
    ["30 days after the last record", anArrived(), "2026-05-01", "2026-05-31", true],
    ["T4 counted from the take-over", anArrived({ takeOverOn: day("2026-06-01") }), null, "2026-06-30", false],
    ["not arrived", aPlacement(), null, "2026-12-01", false],
    ["after the term", anArrived(), null, "2027-04-15", false],
    ["stopped", anArrived({ actualEndOn: day("2026-05-20") }), null, "2026-05-21", false],
    ["closed", anArrived({ state: "closed" }), null, "2026-05-20", false],
  ] as const)("E5 %s", (_, placement, last, today, expected) => {
    expect(isNeglected(placement, last === null ? null : day(last), day(today))).toBe(expected);
  });

  it("E5 a record never makes neglect come sooner", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 300 }), (after) => {
        const without = neglectedFrom(anArrived(), null);
        const withOne = neglectedFrom(anArrived(), addDays(day("2026-04-15"), after));
        return without !== null && withOne !== null && withOne >= without;
      }),
    );
  });
});

describe("E4 nobody acts in their own matter", () => {
  it("E4 the cadre is refused, everyone else is not", () => {
    expect(whyNotActOnOwn("cadre", aPlacement())?.rule).toBe("E4");
    expect(whyNotActOnOwn("staff", aPlacement())).toBeNull();
  });
});
