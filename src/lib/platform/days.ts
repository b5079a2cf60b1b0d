import { type CalendarDate, calendarDate } from "../domain/calendar-date";

/** A `date` column as the client gives it (UTC midnight) → the civil date it means. */
export const dayOf = (column: Date): CalendarDate => calendarDate(column.toISOString().slice(0, 10));
/** The same for a column that may be empty. */
export const dayOrNull = (column: Date | null): CalendarDate | null => (column ? dayOf(column) : null);
/** A civil date → what a `date` column takes. */
export const columnOf = (day: CalendarDate): Date => new Date(`${day}T00:00:00.000Z`);
