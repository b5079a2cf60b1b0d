import { useFormatter, useLocale } from "next-intl";
import { dayWords } from "@/lib/wording/day-words";

/** Speaks a civil date as the reader does. */
export const useDayWords = () => dayWords(useLocale());

/** Names a month (1 to 12) as short as the language has it: 4月, Apr. */
export function useMonthName(): (month: number) => string {
  const locale = useLocale();
  const names = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "zh-CN", { month: "short", timeZone: "UTC" });
  return (month) => names.format(new Date(Date.UTC(2024, month - 1, 1)));
}

/** Speaks the weekday of a civil date: 星期一, short 周一. */
export function useWeekday(): (day: string, width?: "long" | "short") => string {
  const locale = useLocale();
  return (day, width = "long") =>
    new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "zh-CN", { weekday: width, timeZone: "UTC" }).format(
      new Date(`${day.slice(0, 10)}T00:00:00Z`),
    );
}

/** A civil date in a sentence or a list. */
export function Day({ value, year }: { value: string; year?: boolean }) {
  const words = useDayWords();
  return <time dateTime={value}>{words(value, year)}</time>;
}

/** An instant, to the minute, in the time zone of the business. */
export function Moment({ value }: { value: Date | string }) {
  const format = useFormatter();
  const instant = typeof value === "string" ? new Date(value) : value;
  return (
    <time dateTime={instant.toISOString()}>
      {format.dateTime(instant, { dateStyle: "medium", timeStyle: "short" })}
    </time>
  );
}
