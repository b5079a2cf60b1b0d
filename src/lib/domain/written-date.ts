import type { CalendarDate } from "./calendar-date";

const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const WHOLE = /^(\d{4})[-–—/.。年](\d{1,2})[-–—/.。月](\d{1,2})[日号]?$/;
const WITHOUT_YEAR = /^(\d{1,2})[-–—/.。月](\d{1,2})[日号]?$/;

/**
 * Reads a day as people write it: 2026-10-14, 20261014, 2026/10/14, 2026.10.14, 2026年10月14日, and 10-14 or 10月14日 of
 * `thisYear`; full-width digits and blanks are taken as they are meant. Null where it is none of these or no such day
 * exists. It imports nothing at run time, for it also runs in the browser.
 */
export function readWrittenDate(text: string, thisYear: number): CalendarDate | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const whole = COMPACT.exec(plain) ?? WHOLE.exec(plain);
  const short = whole ? null : WITHOUT_YEAR.exec(plain);
  const [year, month, day] = whole
    ? [Number(whole[1]), Number(whole[2]), Number(whole[3])]
    : [thisYear, Number(short?.[1]), Number(short?.[2])];
  return whole || short ? existing(year, month, day) : null;
}

function existing(year: number, month: number, day: number): CalendarDate | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (year < 1 || length === undefined || day < 1 || day > length) return null;
  const digits = (n: number, width: number) => String(n).padStart(width, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as CalendarDate;
}
