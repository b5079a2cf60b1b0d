import { addDays, type CalendarDate, dayOfMonth, monthOf, weekdayOf, yearOf } from "./calendar-date";
import type { DayKind } from "./vocabulary";

/** E3: the official calendar as it is asked: is this a working day, and is that year official yet? */
export type WorkingCalendar = {
  dayKind(day: CalendarDate): DayKind;
  /** True where the year has no official data and weekends and fixed holidays stand in (暂定). */
  provisional(year: number): boolean;
};

/** One day the official arrangement moves: a holiday on a weekday, or work on a weekend. */
export type CalendarEntry = { date: CalendarDate; kind: DayKind };

/** The statutory holidays whose date never moves; 2 May is one since 2025. The others go by the lunar calendar. */
const isFixedHoliday = (day: CalendarDate): boolean => {
  const [month, date] = [monthOf(day), dayOfMonth(day)];
  if (month === 5) return date === 1 || (date === 2 && yearOf(day) >= 2025);
  return (month === 1 && date === 1) || (month === 10 && date <= 3);
};

/** E3: a calendar from plain data. An entry always wins; where none speaks, weekends and the fixed holidays rest. */
export function workingCalendar(entries: readonly CalendarEntry[], officialYears: readonly number[]): WorkingCalendar {
  const kinds = new Map(entries.map((entry) => [entry.date, entry.kind]));
  const official = new Set(officialYears);
  return {
    dayKind(day) {
      const known = kinds.get(day);
      if (known) return known;
      if (weekdayOf(day) > 5) return "rest";
      return isFixedHoliday(day) ? "rest" : "work";
    },
    provisional: (year) => !official.has(year),
  };
}

/** E3: the calendar that knows no official year. */
export const WEEKENDS_ONLY: WorkingCalendar = workingCalendar([], []);

export const isWorkingDay = (day: CalendarDate, calendar: WorkingCalendar): boolean => calendar.dayKind(day) === "work";

/** E3: the day itself if it is a working day, else the next one that is. Moves every due date. */
export function nextWorkingDay(day: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  let found = day;
  while (!isWorkingDay(found, calendar)) found = addDays(found, 1);
  return found;
}

/** The nth working day after `day` (n ≥ 1), `day` itself not counted. */
export function nthWorkingDayAfter(day: CalendarDate, n: number, calendar: WorkingCalendar): CalendarDate {
  let found = day;
  for (let counted = 0; counted < n; counted++) found = nextWorkingDay(addDays(found, 1), calendar);
  return found;
}

/** `days` working days later; 0 gives the day itself, moved off a rest day. */
export const addWorkingDays = (day: CalendarDate, days: number, calendar: WorkingCalendar): CalendarDate =>
  days === 0 ? nextWorkingDay(day, calendar) : nthWorkingDayAfter(day, days, calendar);
