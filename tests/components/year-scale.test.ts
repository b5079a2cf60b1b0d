import fc from "fast-check";
import { expect, it } from "vitest";
import { anchorOf, monthsOf, percentOf } from "@/components/placement/year-scale";

it("puts a day where it lies in the term", () => {
  expect(percentOf("2026-04-01", "2026-04-01", "2027-03-31")).toBe(0);
  expect(percentOf("2026-10-12", "2026-04-01", "2027-03-31")).toBe(53.15);
  expect(percentOf("2025-01-01", "2026-04-01", "2027-03-31")).toBe(0);
  expect(percentOf("2028-01-01", "2026-04-01", "2027-03-31")).toBe(100);
});

it("turns a label inwards near an edge", () => {
  expect([0, 15, 16, 84, 85, 100].map(anchorOf)).toEqual(["start", "start", "middle", "middle", "end", "end"]);
});

it("names the months in order, each in the middle of its stretch", () => {
  expect(monthsOf("2026-04-01", "2027-03-31").map(({ month }) => month)).toEqual([
    4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3,
  ]);
});

it("keeps every mark on the line, whatever the start", () => {
  const start = fc.date({ min: new Date("2000-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(start, (day) => {
      const from = day.toISOString().slice(0, 10);
      const to = new Date(day.getTime() + 364 * 86_400_000).toISOString().slice(0, 10);
      const months = monthsOf(from, to);
      expect(months.length).toBeGreaterThanOrEqual(11);
      expect(months.length).toBeLessThanOrEqual(13);
      for (const { from: tick, middle } of months) {
        expect(tick).toBeGreaterThanOrEqual(0);
        expect(middle).toBeGreaterThan(tick);
        expect(middle).toBeLessThan(100);
      }
    }),
  );
});
