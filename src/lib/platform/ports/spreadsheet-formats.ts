import type { Cell } from "@/lib/domain/import/cell";

/** What a cell's number format makes of a number: a date to the day, a date to the month, or a number with so many decimals. */
export type Format = { kind: "day" | "month" } | { kind: "number"; decimals: number | null };

const PLAIN: Format = { kind: "number", decimals: null };
/** Built-in formats by number; 27–58 are those of Chinese Excel (57 is 1990年5月). */
const DAYS = new Set([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]);
const MONTHS = new Set([17, 27, 36, 50, 52, 57]);

/** Reads a number format: by its built-in number, else by its code (255 characters and 30 decimals at most, as in Excel). */
export function formatOf(id: number, code: string | undefined): Format {
  if (code === undefined) {
    if (DAYS.has(id)) return { kind: "day" };
    if (MONTHS.has(id)) return { kind: "month" };
    return id === 2 || id === 4 ? { kind: "number", decimals: 2 } : PLAIN;
  }
  const bare = code
    .slice(0, 255)
    .split(";")[0]!
    .replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "");
  if (/general/i.test(bare)) return PLAIN;
  if (/[ye]/i.test(bare.replace(/[eE][+-]/g, "")) || (/m/i.test(bare) && /d/i.test(bare)))
    return { kind: /d/i.test(bare) ? "day" : "month" };
  const decimals = /^[#0,]*\.(0+)$/.exec(bare);
  return decimals ? { kind: "number", decimals: Math.min(decimals[1]!.length, 30) } : PLAIN;
}

/** The civil date of a serial number; the 1900 system counts a 29 February 1900 that never was. */
export function serialDay(serial: number, is1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole < 110_000)) return null;
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  return new Date(epoch + whole * 86_400_000).toISOString().slice(0, 10);
}

/** A number as its cell shows it, with the date it is or may have been. */
export function numberCell(raw: string, format: Format, is1904: boolean): Cell {
  const number = Number.parseFloat(Number.parseFloat(raw).toPrecision(15));
  if (Number.isNaN(number)) return { text: raw };
  if (format.kind !== "number") {
    const day = serialDay(number, is1904);
    // A year and month typed as a number into a column of dates (199005) is no serial.
    if (day !== null && number < 100_000)
      return {
        text: format.kind === "day" ? day : day.slice(0, 7),
        number,
        day: format.kind === "day" ? day : day.slice(0, 7),
      };
  }
  const decimals = format.kind === "number" ? format.decimals : null;
  const text =
    Math.abs(number) >= 1e15
      ? number.toExponential(5).toUpperCase()
      : decimals === null
        ? String(number)
        : number.toFixed(decimals);
  // Whole numbers between 1910 and 2100 read as serial days: 3654 to 73415.
  const serial = Number.isInteger(number) && number >= 3_654 && number <= 73_415 ? serialDay(number, is1904) : null;
  return serial ? { text, number, serial } : { text, number };
}
