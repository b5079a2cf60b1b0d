const DAY = 86_400_000;

/** Days since 1970 of a civil date; only differences of it are used. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY);

/** Where a day lies between two others, in per cent, kept within 0 and 100. */
export function percentOf(day: string, start: string, end: string): number {
  const length = dayNumber(end) - dayNumber(start) + 1;
  const at = ((dayNumber(day) - dayNumber(start)) / length) * 100;
  return Math.round(Math.min(100, Math.max(0, at)) * 100) / 100;
}

/** A label within 15 % of an edge is turned inwards, so that it is not cut off. */
export const anchorOf = (percent: number): "start" | "middle" | "end" =>
  percent <= 15 ? "start" : percent >= 85 ? "end" : "middle";

/** The first days of the calendar months within a term, with the middle of each month's stretch. */
export function monthsOf(start: string, end: string): { month: number; from: number; middle: number }[] {
  const months: { month: number; from: number; middle: number }[] = [];
  let year = Number(start.slice(0, 4));
  let month = Number(start.slice(5, 7));
  for (;;) {
    const first = `${year}-${String(month).padStart(2, "0")}-01`;
    if (first > end) return months;
    const from = percentOf(first, start, end);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const next = `${year}-${String(month).padStart(2, "0")}-01`;
    const to = next > end ? 100 : percentOf(next, start, end);
    // a stretch too narrow for its name keeps its tick only
    if (to - from > 3) months.push({ month: month === 1 ? 12 : month - 1, from, middle: (from + to) / 2 });
  }
}
