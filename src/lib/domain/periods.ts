import { addDays, addMonths, type CalendarDate, daysIn, earliest } from "./calendar-date";
import { lastDay, type PlacementFacts } from "./placement";
import { intersection } from "./term";

/** E3: month, quarter or half-year n of a placement, counted from its start; both ends in it. */
export type Period = { number: number; from: CalendarDate; to: CalendarDate };

type Term = Pick<PlacementFacts, "startsOn" | "endsOn" | "actualEndOn">;
type Stay = Term & Pick<PlacementFacts, "arrivedOn" | "takeOverOn">;

/** The whole period n as it would be were the term endless. */
const wholePeriod = (start: CalendarDate, number: number, months: number): Period => ({
  number,
  from: addMonths(start, (number - 1) * months),
  to: addDays(addMonths(start, number * months), -1),
});

/** E3: the periods of `months` months (1, 3, 6 …) in order; the last ends with the term, also where it stopped early. */
export function periodsOf(term: Term, months: number): Period[] {
  const end = lastDay(term);
  const found: Period[] = [];
  const count = Math.ceil(12 / months);
  for (let number = 1; number <= count; number++) {
    const whole = wholePeriod(term.startsOn, number, months);
    if (whole.from > end) break;
    // A clamped start (29 February, the 31st) leaves the last period a day short of the term.
    found.push({ ...whole, to: number === count ? end : earliest(whole.to, end) });
  }
  return found;
}

/** The period a day falls in; null outside the term. */
export const periodOn = (term: Term, months: number, day: CalendarDate): Period | null =>
  periodsOf(term, months).find((period) => period.from <= day && day <= period.to) ?? null;

/**
 * E3: whether a period asks for anything: the term ran, and the cadre was there, for at least half of its whole length.
 * T4: one that ended before the take-over day asks for nothing.
 */
export function isDemanding(stay: Stay, months: number, period: Period): boolean {
  if (stay.arrivedOn === null) return false;
  if (stay.takeOverOn !== null && period.to < stay.takeOverOn) return false;
  const whole = wholePeriod(stay.startsOn, period.number, months);
  const there = intersection({ from: stay.arrivedOn, to: lastDay(stay) }, whole);
  return there !== null && daysIn(there.from, there.to) * 2 >= daysIn(whole.from, whole.to);
}

/** The periods that ask for something. */
export const demandingPeriods = (stay: Stay, months: number): Period[] =>
  periodsOf(stay, months).filter((period) => isDemanding(stay, months, period));
