import chineseDays from "chinese-days";
import { addDays, calendarDate, weekdayOf } from "../domain/calendar-date";
import type { DayKind } from "../domain/vocabulary";
import { type WorkingCalendar, workingCalendar } from "../domain/working-days";
import { columnOf, dayOf } from "./days";
import type { Tx } from "./db";

/** Years the packaged data covers as published by the State Council; later years are 暂定 until the department has entered them whole (E3). */
const PACKAGED_FROM = 2020;
const PACKAGED_TO = 2026;

let packaged: { date: ReturnType<typeof calendarDate>; kind: DayKind }[] | undefined;

function packagedEntries() {
  if (packaged) return packaged;
  packaged = [];
  for (let day = calendarDate(`${PACKAGED_FROM}-01-01`); day <= `${PACKAGED_TO}-12-31`; day = addDays(day, 1)) {
    const works = chineseDays.isWorkday(day);
    if (works !== weekdayOf(day) <= 5) packaged.push({ date: day, kind: works ? "work" : "rest" });
  }
  return packaged;
}

/** E3: whether the packaged data has the year; the department need not say that it is official. */
export const isPackaged = (year: number): boolean => year >= PACKAGED_FROM && year <= PACKAGED_TO;

/**
 * The official working calendar: the packaged data, and over it what the department entered. A year beyond the packaged
 * ones is official once the department says that its arrangement is entered whole, not before.
 */
export async function loadCalendar(tx: Tx, departmentId: string): Promise<WorkingCalendar> {
  const rows = await tx.calendarDay.findMany({
    where: { departmentId, day: { gte: columnOf(calendarDate(`${PACKAGED_FROM}-01-01`)) } },
  });
  const confirmed = await tx.calendarYear.findMany({ where: { departmentId }, select: { year: true } });
  const entered = rows.map((row) => ({ date: dayOf(row.day), kind: row.kind }));
  const years = Array.from({ length: PACKAGED_TO - PACKAGED_FROM + 1 }, (_, i) => PACKAGED_FROM + i);
  return workingCalendar([...packagedEntries(), ...entered], [...years, ...confirmed.map(({ year }) => year)]);
}
