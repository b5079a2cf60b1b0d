import type { RowError } from "./row-error";

/** Where a row stands in the workbook. */
export type RowPlace = { sheet: string; row: number };

/** Remembers what was seen so far in a workbook and says where the same thing stood first. */
export class Seen {
  private readonly first = new Map<string, RowPlace>();

  /** The place of the first row with this key; null where this one is the first. */
  repeatOf(key: string | null, place: RowPlace): RowPlace | null {
    if (key === null) return null;
    const before = this.first.get(key);
    if (!before) this.first.set(key, place);
    return before ?? null;
  }
}

/** T2 within one file: remembers each person's terms and says which earlier row shares a day with this one. */
export class SeenTerms {
  private readonly terms = new Map<string, { from: string; to: string; place: RowPlace }[]>();

  overlapOf(person: string | null, from: string | null, to: string | null, place: RowPlace): RowPlace | null {
    if (person === null || from === null || to === null) return null;
    const before = this.terms.get(person) ?? [];
    const hit = before.find((term) => term.from <= to && from <= term.to);
    this.terms.set(person, [...before, { from, to, place }]);
    return hit?.place ?? null;
  }
}

/** The error of a row that repeats an earlier one. */
export const repeatError = (
  code: "duplicatePerson" | "duplicateUnit" | "overlappingPlacement" | "duplicateExamNumber",
  row: number,
  column: string,
  value: string,
  first: RowPlace,
): RowError => ({
  row,
  column,
  code,
  params: { column, value, firstRow: first.row, firstSheet: first.sheet },
  overrulable: false,
});
