import { DayPicker, type Locale } from "react-day-picker";

export type CalendarProps = {
  readonly day: string | null;
  readonly today: string;
  readonly min?: string;
  readonly max?: string;
  readonly onChoose: (day: string) => void;
};

/** The calendar counts in the browser's own days; noon keeps a change of clocks from moving one. */
const asDate = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
};
const asDay = (date: Date): string =>
  [
    String(date.getFullYear()).padStart(4, "0"),
    String(date.getMonth() + 1).padStart(2, "0"),
    String(date.getDate()).padStart(2, "0"),
  ].join("-");

/** How far back and ahead the year can be chosen where the field sets no bounds. */
const YEARS_BACK = 60;
const YEARS_AHEAD = 5;

/** One month to pick a day from, Monday first, today marked. */
export function Calendar({ day, today, min, max, onChoose, locale }: CalendarProps & { locale: Locale }) {
  const now = asDate(today);
  const start = min ? asDate(min) : new Date(now.getFullYear() - YEARS_BACK, 0, 1);
  const end = max ? asDate(max) : new Date(now.getFullYear() + YEARS_AHEAD, 11, 31);
  return (
    <DayPicker
      mode="single"
      className="cal"
      locale={locale}
      weekStartsOn={1}
      autoFocus
      captionLayout="dropdown"
      navLayout="around"
      formatters={{
        formatMonthDropdown: (month, dates) => dates?.format(month, "LLL") ?? String(month.getMonth() + 1),
      }}
      startMonth={start}
      endMonth={end}
      today={now}
      selected={day ? asDate(day) : undefined}
      defaultMonth={asDate(day ?? (max && max < today ? max : today))}
      disabled={[...(min ? [{ before: asDate(min) }] : []), ...(max ? [{ after: asDate(max) }] : [])]}
      onDayClick={(chosen) => onChoose(asDay(chosen))}
    />
  );
}
