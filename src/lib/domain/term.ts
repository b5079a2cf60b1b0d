import { addDays, addMonths, type CalendarDate, dayOfMonth, earliest, latest } from "./calendar-date";
import { lastDay, type PlacementFacts } from "./placement";

/**
 * T1: the last day of `months` months from a start: a = start + months, clamped to the month's end; a itself where the day
 * of the month had to be clamped, else the day before (1 Mar 2026 – 28 Feb 2027; 29 Feb 2024 – 28 Feb 2025).
 */
export function spanEnd(start: CalendarDate, months: number): CalendarDate {
  const anniversary = addMonths(start, months);
  return dayOfMonth(anniversary) < dayOfMonth(start) ? anniversary : addDays(anniversary, -1);
}

/** T1: the last day of the year that begins on `start`; rest days never move it. */
export const termEnd = (start: CalendarDate): CalendarDate => spanEnd(start, 12);

/** A stretch of days, both ends in it. */
export type DaySpan = { from: CalendarDate; to: CalendarDate };

/** T2: the days a placement takes, counted to its actual end; null where it was cancelled. */
export const daysTaken = (
  placement: Pick<PlacementFacts, "state" | "startsOn" | "endsOn" | "actualEndOn">,
): DaySpan | null => (placement.state === "cancelled" ? null : { from: placement.startsOn, to: lastDay(placement) });

/** T2: whether two stretches share a day. */
export const isOverlapping = (a: DaySpan, b: DaySpan): boolean => a.from <= b.to && b.from <= a.to;

/** The most of `others` that run at the same time on any day of `span` (S4, S6). */
export function peakDuring(span: DaySpan, others: readonly DaySpan[]): number {
  const inside = others.filter((other) => isOverlapping(span, other));
  // The count can only rise on a day on which one of them begins, so those days suffice.
  const days = inside.map((other) => latest(span.from, other.from));
  return Math.max(0, ...days.map((day) => inside.filter((other) => other.from <= day && day <= other.to).length));
}

/** Whether the placement ran for at least `months` full months to its last day (O3, O8). */
export const hasRunFor = (
  placement: Pick<PlacementFacts, "startsOn" | "endsOn" | "actualEndOn">,
  months: number,
): boolean => spanEnd(placement.startsOn, months) <= lastDay(placement);

/** The part of a stretch inside another; null where they share no day. */
export const intersection = (a: DaySpan, b: DaySpan): DaySpan | null =>
  isOverlapping(a, b) ? { from: latest(a.from, b.from), to: earliest(a.to, b.to) } : null;
