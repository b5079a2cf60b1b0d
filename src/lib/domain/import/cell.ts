/**
 * One cell as a sheet shows it. `text` is what a person reads; `number` is there where the sheet stores a number;
 * `day` where the sheet stores a date (`YYYY-MM-DD`, or `YYYY-MM` where its format shows no day); `serial` is the civil
 * date a plain whole number would be if it were a date that lost its format; `fault` marks an error cell such as #REF!;
 * `carried` one that is blank itself and speaks for a cell merged with it above.
 */
export type Cell = { text: string; number?: number; day?: string; serial?: string; fault?: boolean; carried?: boolean };

/** A row numbered as the spreadsheet numbers it (the first row is 1); `cells[0]` is column A. */
export type SheetRow = { number: number; cells: readonly (Cell | null)[] };

/** Blanks of every width, and the characters nobody sees that come along when text is pasted. */
const BLANKS = /[\s\u00A0\u3000\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/** The text without any blank or invisible character. */
export const compact = (text: string): string => text.replace(BLANKS, "");

/** The text with blanks of every kind become single spaces, none at the ends. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, "")
    .replace(/[\s\u00A0\u3000]+/gu, " ")
    .trim();

/** Text in the half-width forms Western digits, letters and brackets have. Not for names: it would rewrite rare characters. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** The cell's text for reading; null where it is empty or only a stroke that means 'nothing here'. */
export function textOf(cell: Cell | null | undefined): string | null {
  if (!cell) return null;
  const text = tidy(cell.text).replace(/^'(?=.)/, "");
  return text === "" || /^[-—–―/／\\－_]+$/.test(text) ? null : text;
}

/** Whether nothing stands in the cell. */
export const isBlank = (cell: Cell | null | undefined): boolean => !cell || compact(cell.text) === "";
