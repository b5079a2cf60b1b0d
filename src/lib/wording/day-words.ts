/**
 * Speaks a civil date ('YYYY-MM-DD') in a language: 10月14日, with `year` 2026年10月14日. The date is read and written in
 * UTC, so that no time zone can move it.
 */
export function dayWords(locale: string): (day: string, year?: boolean) => string {
  const speak = (year: boolean) =>
    new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "zh-CN", {
      ...(year ? { year: "numeric" as const } : {}),
      month: locale === "en" ? "short" : "long",
      day: "numeric",
      timeZone: "UTC",
    });
  return (day, year = false) => speak(year).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}
