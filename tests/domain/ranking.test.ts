import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HIGHEST, invited, panelScore, ranking, type Score, totalOf } from "@/lib/domain/selection/ranking";

const points = (value: number): Score => ({ points: value });
const one = (key: string, exam: Score, interview: Score) => ({ key, exam, interview });
const score = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: HIGHEST }).map(points) },
  fc.constantFrom<Score>("absent", "disqualified", null),
);
const field = fc.array(fc.tuple(score, score), { maxLength: 25 });

describe("S5: ranking by exam and interview", () => {
  test("the programme's weights make the total, half a hundredth rounded up", () => {
    expect(totalOf({ exam: points(8600), interview: points(9000) }, 60)).toBe(8760);
    expect(totalOf({ exam: points(8601), interview: points(8600) }, 50)).toBe(8601);
    expect(totalOf({ exam: points(8600), interview: null }, 100)).toBe(8600);
    expect(totalOf({ exam: null, interview: points(9000) }, 0)).toBe(9000);
  });

  test("ties share a rank, and the next is counted on", () => {
    const ranked = ranking(
      [
        one("a", points(7000), points(7000)),
        one("b", points(9000), points(8000)),
        one("c", points(8000), points(9000)),
        one("d", points(9500), points(9500)),
      ],
      50,
    );
    expect(ranked.map(({ key, rank }) => [key, rank])).toEqual([
      ["d", 1],
      ["b", 2],
      ["c", 2],
      ["a", 4],
    ]);
  });

  test("absent, disqualified or missing is not a zero: who has no score has no rank, and takes nobody's", () => {
    const ranked = ranking(
      [
        one("zero", points(0), points(0)),
        one("absent", "absent", points(9900)),
        one("out", points(9900), "disqualified"),
        one("missing", points(9900), null),
      ],
      50,
    );
    expect(ranked[0]).toMatchObject({ key: "zero", rank: 1, total: 0 });
    for (const { rank, total } of ranked.slice(1)) expect([rank, total]).toEqual([null, null]);
  });

  test("the rank is one more than the number of better totals, in whatever order they were entered", () => {
    fc.assert(
      fc.property(field, fc.integer({ min: 0, max: 100 }), (scores, weight) => {
        const ranked = ranking(
          scores.map(([exam, interview], key) => ({ key, exam, interview })),
          weight,
        );
        expect(ranked).toHaveLength(scores.length);
        for (const { total, rank } of ranked) {
          const better = ranked.filter((other) => other.total !== null && total !== null && other.total > total).length;
          expect(rank).toBe(total === null ? null : better + 1);
        }
        const backwards = ranking(
          ranked.map(({ key, exam, interview }) => ({ key, exam, interview })).reverse(),
          weight,
        );
        const byKey = (rows: typeof ranked) => new Map(rows.map(({ key, rank }) => [key, rank]));
        expect(byKey(backwards)).toEqual(byKey(ranked));
      }),
    );
  });

  test("so many for each of the quota come to the interview, and whoever ties with the last of them", () => {
    const field = [9000, 8000, 7000, 7000, 6000].map((value, i) => one(`k${i}`, points(value), null));
    const keys = (quota: number, ratio: number) =>
      invited(ranking([...field, one("gone", "absent", null)], 100), quota, ratio).map(({ key }) => key);
    expect(keys(1, 3)).toEqual(["k0", "k1", "k2", "k3"]);
    expect(keys(1, 2)).toEqual(["k0", "k1"]);
    expect(keys(2, 3)).toEqual(["k0", "k1", "k2", "k3", "k4"]);
  });
});

describe("S5: what a panel's marks come to", () => {
  test("their mean; without the highest and the lowest where the programme says so and at least three marked", () => {
    expect(panelScore([8000, 9000, 7000, 8500], false)).toBe(8125);
    expect(panelScore([8000, 9000, 7000, 8500], true)).toBe(8250);
    expect(panelScore([8000, 9000], true)).toBe(8500);
    expect(panelScore([8000, 8001], false)).toBe(8001);
    expect(panelScore([], true)).toBeNull();
  });

  test("lies between the marks that count, whatever their order; one of several equal extremes is left out", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: HIGHEST }), { minLength: 3, maxLength: 11 }), (marks) => {
        const kept = [...marks].sort((a, b) => a - b).slice(1, -1);
        const result = panelScore(marks, true) ?? -1;
        expect(result).toBeGreaterThanOrEqual(Math.min(...kept));
        expect(result).toBeLessThanOrEqual(Math.max(...kept));
        expect(panelScore([...marks].reverse(), true)).toBe(result);
      }),
    );
    expect(panelScore([9000, 9000, 9000, 6000], true)).toBe(9000);
  });
});
