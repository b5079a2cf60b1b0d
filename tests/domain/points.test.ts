import fc from "fast-check";
import { expect, test } from "vitest";
import { pointsIn, pointsText, scoreText } from "@/lib/domain/selection/points";

test.each([
  ["86.5", 8650],
  ["86.50", 8650],
  ["０", 0],
  ["100", 10_000],
  [" 77.25 ", 7725],
])("S5: %j is written for %d hundredths", (text, points) => expect(pointsIn(text)).toBe(points));

test.each(["", "abc", "101", "100.01", "-1", "86.555", "8 6", "86,5", "1e2", "1000"])("S5: %j is no score", (text) =>
  expect(pointsIn(text)).toBeNull(),
);

test("S5: what is written is read as the same points", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => pointsIn(pointsText(points)) === points));
});

test("S5: in a list every score has two decimals, and is read as what it was", () => {
  expect([9000, 8650, 8655].map(scoreText)).toEqual(["90.00", "86.50", "86.55"]);
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => pointsIn(scoreText(points)) === points));
});
