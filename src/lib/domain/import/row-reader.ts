import { maskIdNumber } from "../id-number";
import type { ImportKind } from "../vocabulary";
import { type Cell, type SheetRow, textOf } from "./cell";
import { type DayReading, type PartialDay, readDay } from "./day-reader";
import { type FieldKey, requiredFields, wordsOf } from "./fields";
import type { Header } from "./header";
import type { Mapping } from "./mapping";
import { cleanIdNumber } from "./person-values";
import { OVERRULABLE, type RowError, type RowErrorCode } from "./row-error";

/** The longest text a field takes. */
export const TEXT_LIMIT = 500;

/** What a reader of one kind uses to take one row apart: cells by field, and a place for what is wrong with them. */
export type RowReader<K extends ImportKind> = {
  row: number;
  errors: RowError[];
  cell(field: FieldKey<K>): Cell | null;
  /** The text of a field; null where empty. Too long a text is an error. */
  text(field: FieldKey<K>): string | null;
  /** The value of a reading; a fault is noted against the field's column. */
  take<T>(field: FieldKey<K>, reading: { value: T } | { fault: RowErrorCode } | null): T | null;
  /** The date of a field as far as it is written; a future one is an error where `today` is given. */
  day(field: FieldKey<K>, options?: { reading?: DayReading | null; notAfter?: string }): PartialDay | null;
  fail(field: FieldKey<K>, code: RowErrorCode, params?: Record<string, string | number>): void;
};

/** A reader for one row of a sheet under a mapping; errors name the column as its header is written. */
export function rowReader<K extends ImportKind>(
  kind: K,
  mapping: Mapping<K>,
  header: Header,
  row: SheetRow,
): RowReader<K> {
  const errors: RowError[] = [];
  const cell = (field: FieldKey<K>): Cell | null => {
    const index = mapping.columns[field];
    return index === null || index === undefined ? null : (row.cells[index] ?? null);
  };
  const column = (field: FieldKey<K>): string =>
    header.columns.find(({ index }) => index === mapping.columns[field])?.title ?? wordsOf(kind, field)[0]!;
  const fail: RowReader<K>["fail"] = (field, code, params = {}) => {
    const shown = textOf(cell(field)) ?? "";
    // A report of errors travels further than the sheet: it shows no more of an ID number than others may see.
    const value =
      field === ("idNumber" as FieldKey<K>) && code !== "idRuined" ? maskIdNumber(cleanIdNumber(shown)) : shown;
    errors.push({
      row: row.number,
      column: column(field),
      code,
      params: { column: column(field), value: value.slice(0, 60), ...params },
      overrulable: OVERRULABLE.includes(code),
    });
  };
  const reader: RowReader<K> = {
    row: row.number,
    errors,
    cell,
    fail,
    text(field) {
      const found = cell(field);
      if (found?.fault) {
        fail(field, "brokenFormula");
        return null;
      }
      const text = textOf(found);
      if (text !== null && text.length > TEXT_LIMIT) fail(field, "textTooLong", { limit: TEXT_LIMIT });
      return text;
    },
    take(field, reading) {
      if (reading === null) return null;
      if ("value" in reading) return reading.value;
      fail(field, cell(field)?.fault ? "brokenFormula" : reading.fault);
      return null;
    },
    day(field, options = {}) {
      const reading = options.reading === undefined ? readDay(cell(field)) : options.reading;
      if (reading === null) return null;
      if ("fault" in reading) {
        const [first, second] = reading.options ?? [];
        fail(
          field,
          cell(field)?.fault ? "brokenFormula" : reading.fault,
          first && second ? { first: first.replace("-", "."), second: second.replace("-", ".") } : {},
        );
        return null;
      }
      if (options.notAfter && reading.day > options.notAfter.slice(0, reading.day.length)) fail(field, "dateInFuture");
      return reading.day;
    },
  };
  for (const field of requiredFields(kind)) {
    // A term in one cell stands for its start.
    const termInstead =
      kind === "placements" && field === ("start" as FieldKey<K>) && textOf(cell("term" as FieldKey<K>)) !== null;
    if (textOf(cell(field)) === null && !termInstead) fail(field, "required");
  }
  return reader;
}
