import { type CalendarDate, calendarDate } from "../domain/calendar-date";

/** The business clock: every business date comes from it. Sessions, lock-outs and `recordedAt` use the real one. */
export type Clock = {
  /** Today's civil date in the programme's time zone. */
  today(): CalendarDate;
  /** The instant of a business act; on a moved clock, the moved day at the present time of day. */
  now(): Date;
};

export const TIME_ZONE = "Asia/Shanghai";

/** The civil date of an instant in a time zone. */
export function civilDate(instant: Date, timeZone: string = TIME_ZONE): CalendarDate {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(instant);
  return calendarDate(parts);
}

/** A clock that stands on one day, at the time of day in the time zone that really is. For the demo's history and tests. */
export function clockOn(day: CalendarDate): Clock {
  return {
    today: () => day,
    now: () => {
      const real = new Date();
      const moved = Date.parse(`${day}T00:00:00Z`) - Date.parse(`${civilDate(real)}T00:00:00Z`);
      return new Date(real.getTime() + moved);
    },
  };
}

const realClock: Clock = { today: () => civilDate(new Date()), now: () => new Date() };

/** The clock of this process: GUAZHI_TODAY moves it in a demo or a test (env.ts refuses it elsewhere). */
export const clock: Clock = {
  today: () => current().today(),
  now: () => current().now(),
};
const current = (): Clock => {
  const moved = process.env.GUAZHI_TODAY;
  return moved ? clockOn(calendarDate(moved)) : realClock;
};
