import type { SheetRow } from "@/lib/domain/import/cell";
import { type RowPlace, repeatError, Seen, SeenTerms } from "@/lib/domain/import/duplicates";
import type { Header } from "@/lib/domain/import/header";
import type { Mapping } from "@/lib/domain/import/mapping";
import { type ExamScoreValues, readExamScoreRow } from "@/lib/domain/import/read-exam-scores";
import { type PlacementValues, readPlacementRow } from "@/lib/domain/import/read-placements";
import { type RosterValues, readRosterRow } from "@/lib/domain/import/read-roster";
import { readUnitRow, type UnitValues } from "@/lib/domain/import/read-units";
import type { RowError } from "@/lib/domain/import/row-error";
import type { ImportKind } from "@/lib/domain/vocabulary";

export type ImportValues<K extends ImportKind = ImportKind> = {
  units: UnitValues;
  roster: RosterValues;
  placements: PlacementValues;
  examScores: ExamScoreValues;
}[K];

/** One row as read: `row` as the spreadsheet numbers it; accepted where `errors` is empty. */
export type CheckedRow<K extends ImportKind = ImportKind> = {
  row: number;
  values: ImportValues<K>;
  errors: RowError[];
  duplicateOf: RowPlace | null;
};

type Reading<K extends ImportKind> = { values: ImportValues<K>; errors: RowError[] };
export type Judge<K extends ImportKind> = (
  mapping: Mapping<K>,
  header: Header,
  row: SheetRow,
  place: RowPlace,
) => CheckedRow<K>;

const titleOf = <K extends ImportKind>(
  mapping: Mapping<K>,
  header: Header,
  field: keyof Mapping<K>["columns"],
  usual: string,
): string => header.columns.find(({ index }) => index === mapping.columns[field])?.title ?? usual;

/** Reads rows of one kind and remembers across sheets which people, units or terms it has seen. */
export function judgeOf(kind: ImportKind, today: string | undefined): Judge<ImportKind> {
  const seen = new Seen();
  const terms = new SeenTerms();
  const repeated = (
    reading: Reading<ImportKind>,
    row: SheetRow,
    first: RowPlace | null,
    error: (first: RowPlace) => RowError,
  ): CheckedRow => {
    if (first) reading.errors.push(error(first));
    return { row: row.number, values: reading.values, errors: reading.errors, duplicateOf: first };
  };
  const judges: { [K in ImportKind]: Judge<K> } = {
    units(mapping, header, row, place) {
      const reading = readUnitRow(mapping, header, row);
      const first = seen.repeatOf(reading.values.name, place);
      return repeated(reading, row, first, (at) =>
        repeatError(
          "duplicateUnit",
          row.number,
          titleOf(mapping, header, "name", "单位名称"),
          reading.values.name ?? "",
          at,
        ),
      ) as CheckedRow<"units">;
    },
    roster(mapping, header, row, place) {
      const reading = readRosterRow(mapping, header, row, today);
      const first = seen.repeatOf(reading.values.idNumber, place);
      return repeated(reading, row, first, (at) =>
        repeatError(
          "duplicatePerson",
          row.number,
          titleOf(mapping, header, "idNumber", "身份证号"),
          reading.values.name ?? "",
          at,
        ),
      ) as CheckedRow<"roster">;
    },
    placements(mapping, header, row, place) {
      const reading = readPlacementRow(mapping, header, row, today);
      const first = terms.overlapOf(reading.values.idNumber, reading.values.start, reading.values.end, place);
      return repeated(reading, row, first, (at) =>
        repeatError(
          "overlappingPlacement",
          row.number,
          titleOf(mapping, header, "idNumber", "身份证号"),
          reading.values.name ?? "",
          at,
        ),
      ) as CheckedRow<"placements">;
    },
    examScores(mapping, header, row, place) {
      const reading = readExamScoreRow(mapping, header, row);
      const { number } = reading.values;
      const first = seen.repeatOf(number, place);
      const column = titleOf(mapping, header, "number", "准考证号");
      return repeated(reading, row, first, (at) =>
        repeatError("duplicateExamNumber", row.number, column, number ?? "", at),
      ) as CheckedRow<"examScores">;
    },
  };
  return judges[kind] as Judge<ImportKind>;
}
