import type { Sex } from "./vocabulary";

/** What an ID number says by itself. `birthDate` is a civil date, YYYY-MM-DD. */
export type IdNumberReading =
  | { valid: true; birthDate: string; sex: Sex }
  | { valid: false; fault: "length" | "characters" | "checksum" | "birthDate" };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the first seventeen digits (ISO 7064, MOD 11-2). */
export const checkCharacter = (first17: string): string =>
  "10X98765432"[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(first17[i]), 0) % 11]!;

/**
 * Reads an ID number of GB 11643: eighteen characters, real birth date, check character. The region code is not judged:
 * codes are withdrawn and renamed while their people live. Takes the number as it is to be stored (no blanks, X upper case).
 */
export function readIdNumber(id: string): IdNumberReading {
  if (id.length !== 18) return { valid: false, fault: "length" };
  if (!/^\d{17}[\dX]$/.test(id)) return { valid: false, fault: "characters" };
  const [year, month, day] = [Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14))];
  const lastDay =
    month === 2
      ? year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
        ? 29
        : 28
      : [4, 6, 9, 11].includes(month)
        ? 30
        : 31;
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > lastDay)
    return { valid: false, fault: "birthDate" };
  if (checkCharacter(id.slice(0, 17)) !== id[17]) return { valid: false, fault: "checksum" };
  const birthDate = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  return { valid: true, birthDate, sex: Number(id[16]) % 2 === 1 ? "male" : "female" };
}

/** The number as others may see it: the last twelve characters hidden, for the birth date stands on the page beside it. */
export const maskIdNumber = (id: string): string =>
  id.slice(0, Math.max(0, id.length - 12)) + "*".repeat(Math.min(12, id.length));
