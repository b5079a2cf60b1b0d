import { roundedDivision } from "./rounded";

/** Points in hundredths: 8650 is 86.50. An absent or disqualified one has none, and that is not a zero (S5). */
export type Score = { points: number } | "absent" | "disqualified" | null;
export const HIGHEST = 10_000;

export type Scored<K> = { key: K; exam: Score; interview: Score };
/** `rank` null: not ranked, because a score that counts is missing, or there is none to come. */
export type Ranked<K> = Scored<K> & { total: number | null; rank: number | null };

const pointsOf = (score: Score): number | null => (score !== null && typeof score === "object" ? score.points : null);

/** S5: exam and interview by the programme's weights, in hundredths; null where one that counts has no points. */
export function totalOf({ exam, interview }: Omit<Scored<unknown>, "key">, examWeight: number): number | null {
  const [written, spoken] = [pointsOf(exam), pointsOf(interview)];
  if (examWeight > 0 && written === null) return null;
  if (examWeight < 100 && spoken === null) return null;
  return roundedDivision((written ?? 0) * examWeight + (spoken ?? 0) * (100 - examWeight), 100);
}

/** S5: ranked by total, best first; ties share a rank and the next one is counted on (1, 2, 2, 4). The unranked come last. */
export function ranking<K>(scored: readonly Scored<K>[], examWeight: number): Ranked<K>[] {
  const totals = scored.map((one) => ({ ...one, total: totalOf(one, examWeight) }));
  return totals
    .map((one) => ({ ...one, rank: one.total === null ? null : 1 + totals.filter((t) => above(t, one)).length }))
    .toSorted((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || 0);
}

const above = (a: { total: number | null }, b: { total: number | null }): boolean =>
  a.total !== null && b.total !== null && a.total > b.total;

/** 进面比例: who comes to the interview: so many for each of the quota, and whoever ties with the last of them. */
export const invited = <K>(byExam: readonly Ranked<K>[], quota: number, ratio: number): Ranked<K>[] =>
  byExam.filter(({ rank }) => rank !== null && rank <= quota * ratio);

/**
 * S5: what a panel's marks come to: their mean in hundredths, half a hundredth rounded up. Where the programme says so,
 * the highest and the lowest are left out, one each, if there are at least three. Null without marks.
 */
export function panelScore(marks: readonly number[], dropsExtremes: boolean): number | null {
  const counted = dropsExtremes && marks.length >= 3 ? marks.toSorted((a, b) => a - b).slice(1, -1) : marks;
  if (counted.length === 0) return null;
  return roundedDivision(
    counted.reduce((sum, mark) => sum + mark, 0),
    counted.length,
  );
}
