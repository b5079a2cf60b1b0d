import { Temporal } from "temporal-polyfill";

/** A civil day, 'YYYY-MM-DD' (E3). Being a string it travels as JSON and compares with < and >. */
export type CalendarDate = string & { readonly __brand: "CalendarDate" };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;
// Reckoned in UTC, where every day has 24 hours, so that no zone can move them. A list of what is due asks two hundred
// thousand of these about a few thousand days: Temporal took eight seconds over it, so each day is reckoned once and kept.
const instants = new Map<string, number>();
const days = new Map<number, CalendarDate>();
/** Some 130 years; whoever asks about more begins anew. */
const KEPT = 50_000;

function keep(day: CalendarDate, instant: number): void {
  if (days.size >= KEPT) {
    instants.clear();
    days.clear();
  }
  instants.set(day, instant);
  days.set(instant, day);
}

function instantOf(day: CalendarDate): number {
  const known = instants.get(day);
  if (known !== undefined) return known;
  const instant = Date.parse(`${day}T00:00:00Z`);
  // keeps it, under its true name only
  dayAt(instant);
  return instant;
}

function dayAt(instant: number): CalendarDate {
  const known = days.get(instant);
  if (known !== undefined) return known;
  const day = new Date(instant).toISOString().slice(0, 10) as CalendarDate;
  keep(day, instant);
  return day;
}

/** Reads 'YYYY-MM-DD'; null where it is another shape or no such day exists (2025-02-29). */
export function parseCalendarDate(text: string): CalendarDate | null {
  if (instants.has(text)) return text as CalendarDate;
  if (!SHAPE.test(text)) return null;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && dayAt(instant) === text ? (text as CalendarDate) : null;
}

/** The same for a day known to be right; throws a RangeError on an impossible one, which is a fault of the program. */
export function calendarDate(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (!day) throw new RangeError(`not a calendar date: ${text}`);
  return day;
}

/** The day of a year, month (1–12) and day of the month; null where it does not exist. */
export function dateOf(year: number, month: number, day: number): CalendarDate | null {
  const two = (n: number) => String(n).padStart(2, "0");
  return parseCalendarDate(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
}

/** `days` later; earlier when negative. */
export const addDays = (day: CalendarDate, days: number): CalendarDate => dayAt(instantOf(day) + days * DAY);

/** The first instant of a month counted from the year 0. */
const beginOf = (month: number): number => {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return instantOf(`${year}-${String((month % 12) + 1).padStart(2, "0")}-01` as CalendarDate);
};

/** `months` later, clamped to the end of the month (31 Aug + 6 = 28 or 29 Feb). */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const month = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const begins = beginOf(month);
  const length = (beginOf(month + 1) - begins) / DAY;
  return dayAt(begins + (Math.min(dayOfMonth(day), length) - 1) * DAY);
}

/** Days from `from` to `to`; 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => (instantOf(to) - instantOf(from)) / DAY;

/** Days of the stretch with both ends in it; 0 when it is empty. */
export const daysIn = (from: CalendarDate, to: CalendarDate): number => Math.max(0, daysBetween(from, to) + 1);

/** −1, 0 or 1, for sorting. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number => (a < b ? -1 : a > b ? 1 : 0);
export const isBefore = (a: CalendarDate, b: CalendarDate): boolean => a < b;
export const isAfter = (a: CalendarDate, b: CalendarDate): boolean => a > b;
/** Whether `day` lies in the stretch, both ends in it. */
export const isWithin = (day: CalendarDate, from: CalendarDate, to: CalendarDate): boolean => from <= day && day <= to;

/** The earliest of the days. */
export const earliest = (first: CalendarDate, ...rest: CalendarDate[]): CalendarDate =>
  rest.reduce((found, day) => (isBefore(day, found) ? day : found), first);
/** The latest of the days. */
export const latest = (first: CalendarDate, ...rest: CalendarDate[]): CalendarDate =>
  rest.reduce((found, day) => (isAfter(day, found) ? day : found), first);

export const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));
export const monthOf = (day: CalendarDate): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: CalendarDate): number => Number(day.slice(8, 10));
/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: CalendarDate): number => new Date(instantOf(day)).getUTCDay() || 7;

/** E3: which day it is in a time zone (an IANA name, such as Asia/Shanghai) at an instant. */
export const todayIn = (instant: Date, timeZone: string): CalendarDate =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString() as CalendarDate;
