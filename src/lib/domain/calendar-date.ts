import { Temporal } from "temporal-polyfill";

/** A civil day, 'YYYY-MM-DD' (E3). Being a string it travels as JSON and compares with < and >. */
export type CalendarDate = string & { readonly __brand: "CalendarDate" };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const plain = (day: CalendarDate) => Temporal.PlainDate.from(day);
const branded = (day: Temporal.PlainDate) => day.toString() as CalendarDate;

/** Reads 'YYYY-MM-DD'; null where it is another shape or no such day exists (2025-02-29). */
export function parseCalendarDate(text: string): CalendarDate | null {
  if (!SHAPE.test(text)) return null;
  try {
    return branded(Temporal.PlainDate.from(text, { overflow: "reject" }));
  } catch {
    return null;
  }
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
export const addDays = (day: CalendarDate, days: number): CalendarDate => branded(plain(day).add({ days }));

/** `months` later, clamped to the end of the month (31 Aug + 6 = 28 or 29 Feb). */
export const addMonths = (day: CalendarDate, months: number): CalendarDate => branded(plain(day).add({ months }));

/** Days from `from` to `to`; 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => plain(from).until(plain(to)).days;

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

export const yearOf = (day: CalendarDate): number => plain(day).year;
export const monthOf = (day: CalendarDate): number => plain(day).month;
export const dayOfMonth = (day: CalendarDate): number => plain(day).day;
/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: CalendarDate): number => plain(day).dayOfWeek;

/** E3: which day it is in a time zone (an IANA name, such as Asia/Shanghai) at an instant. */
export const todayIn = (instant: Date, timeZone: string): CalendarDate =>
  branded(Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate());
