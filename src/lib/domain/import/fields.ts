import type { ImportKind } from "../vocabulary";
import { EXAM_WORDS } from "./exam-words";
import { PLACEMENT_WORDS } from "./placement-words";
import { ROSTER_WORDS } from "./roster-words";
import { UNIT_WORDS } from "./unit-words";

export type RosterField = keyof typeof ROSTER_WORDS;
export type UnitField = keyof typeof UNIT_WORDS;
export type PlacementField = keyof typeof PLACEMENT_WORDS;
export type ExamField = keyof typeof EXAM_WORDS;
export type FieldKey<K extends ImportKind = ImportKind> = {
  units: UnitField;
  roster: RosterField;
  placements: PlacementField;
  examScores: ExamField;
}[K];

const WORDS: { [K in ImportKind]: Record<FieldKey<K>, readonly string[]> } = {
  units: UNIT_WORDS,
  roster: ROSTER_WORDS,
  placements: PLACEMENT_WORDS,
  examScores: EXAM_WORDS,
};

/** Without these a row of that kind is not accepted. */
const REQUIRED: { [K in ImportKind]: readonly FieldKey<K>[] } = {
  units: ["name"],
  roster: ["name", "idNumber"],
  placements: ["name", "idNumber", "sendingUnit", "hostUnit", "position", "start"],
  examScores: ["number", "score"],
};

/** The fields an import of this kind can fill, in the order a sheet usually has them. */
export const fieldsOf = <K extends ImportKind>(kind: K): FieldKey<K>[] => Object.keys(WORDS[kind]) as FieldKey<K>[];

/** The header words of a field; the first is its usual name. */
export const wordsOf = <K extends ImportKind>(kind: K, field: FieldKey<K>): readonly string[] => WORDS[kind][field];

/** The fields without which a row of this kind is refused. */
export const requiredFields = <K extends ImportKind>(kind: K): readonly FieldKey<K>[] => REQUIRED[kind];
