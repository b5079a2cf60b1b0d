import { HIGHEST } from "./ranking";

/** Points as people write them, 0 to 100 with two decimals at most, in hundredths; null where the text is none such. */
export function pointsIn(text: string): number | null {
  const found = /^(\d{1,3})(?:[.．。](\d{1,2}))?$/.exec(text.normalize("NFKC").trim());
  if (!found) return null;
  const points = Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0"));
  return points <= HIGHEST ? points : null;
}

/** Hundredths as people read them: 8650 is 86.5, 9000 is 90. */
export const pointsText = (points: number): string =>
  points % 100 === 0 ? String(points / 100) : (points / 100).toFixed(points % 10 === 0 ? 1 : 2);

/** Hundredths as a list of scores has them, two decimals always, so that a column lines up: 9000 is 90.00. */
export const scoreText = (points: number): string => (points / 100).toFixed(2);
