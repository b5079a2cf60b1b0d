import { dateOf } from "../calendar-date";
import { type Cell, compact, halfWidth, textOf } from "./cell";

/** A civil day as far as the sheet gives it: 'YYYY-MM-DD', or 'YYYY-MM' where only the month is written. */
export type PartialDay = string;

export type DayReading =
  | { day: PartialDay }
  | { fault: "dateInvalid" | "dateAmbiguous"; options?: [PartialDay, PartialDay] };

const INVALID: DayReading = { fault: "dateInvalid" };

const made = (year: string, month: string, day?: string): DayReading => {
  const full = dateOf(Number(year), Number(month), day === undefined ? 1 : Number(day));
  return full && full >= "1900" && full < "2100" ? { day: day === undefined ? full.slice(0, 7) : full } : INVALID;
};

/**
 * Reads a date as departments write it: 1990.05, 199005, 1990-5-1, 1990/5/1, 1990年5月(1日), 19900501, a date cell, or a date
 * that lost its format and shows as a whole number. What stands in brackets behind it (the age) is passed over, and so are
 * words behind it. Null for an empty cell. The number 1990.1 may be January or a mangled October: that is said, not guessed.
 */
export function readDay(cell: Cell | null | undefined): DayReading | null {
  const shown = textOf(cell);
  if (!cell || shown === null || shown === "无") return null;
  if (cell.fault) return INVALID;
  if (cell.day) return { day: cell.day };
  const text = halfWidth(compact(shown))
    .replace(/\([^)]*\)/g, "")
    .replace(/[。・·．，,、]/g, ".")
    .replace(/[—–－~]/g, "-");
  // Excel drops the nought of 1990.10 typed as a number.
  if (cell.number !== undefined && /^\d{4}\.1$/.test(text)) {
    return { fault: "dateAmbiguous", options: [`${text.slice(0, 4)}-01`, `${text.slice(0, 4)}-10`] };
  }
  const parts =
    /^(\d{4})(?:年|[.\-/])(\d{1,2})(?:(?:月|[.\-/])(\d{1,2})(?:日|号)?|月|[.\-/])?(?:T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?[^\d]*$/.exec(
      text,
    );
  if (parts) return made(parts[1]!, parts[2]!, parts[3]);
  const packed = /^(\d{4})(\d{2})(\d{2})?[^\d]*$/.exec(text);
  if (packed) return made(packed[1]!, packed[2]!, packed[3]);
  return cell.serial ? { day: cell.serial } : INVALID;
}

/** Reads a term written in one cell, such as 2026.03.01-2027.02.28 or 2026年3月1日至2027年2月28日; a lone start is a start. */
export function readDayRange(cell: Cell | null | undefined): { from: DayReading; to: DayReading | null } | null {
  const shown = textOf(cell);
  if (!cell || shown === null) return null;
  const text = halfWidth(compact(shown));
  const halves = /^(.*\d{4}.*?[\d月日号])(?:至|到|起至|--+|—+|–|~|-)(?=\d{4})(.*)$/.exec(text);
  if (!halves) return { from: readDay(cell) ?? INVALID, to: null };
  return { from: readDay({ text: halves[1]! }) ?? INVALID, to: readDay({ text: halves[2]! }) };
}
