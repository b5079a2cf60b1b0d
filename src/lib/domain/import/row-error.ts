/** Everything that can be wrong with one row; `wording` has a sentence for each. */
export const ROW_ERRORS = [
  "required",
  "brokenFormula",
  "nameInvalid",
  "nameLostCharacter",
  "nameUnencoded",
  "idRuined",
  "idFifteen",
  "idLength",
  "idCharacters",
  "idChecksum",
  "idBirthDate",
  "idBirthInFuture",
  "sexMismatch",
  "birthMismatch",
  "sexUnknown",
  "partyStatusUnknown",
  "standingUnknown",
  "phoneInvalid",
  "dateInvalid",
  "dateAmbiguous",
  "dateInFuture",
  "dayNeeded",
  "datesReversed",
  "unitKindUnknown",
  "unitKindMissing",
  "creditCodeInvalid",
  "sameUnit",
  "termNotOneYear",
  "duplicatePerson",
  "duplicateUnit",
  "overlappingPlacement",
  "textTooLong",
  "kinUnnamed",
  "halfYearUnknown",
  "scoreInvalid",
  "duplicateExamNumber",
  "hiddenSheet",
] as const;
export type RowErrorCode = (typeof ROW_ERRORS)[number];

/** What an archive may lawfully say otherwise than the ID number; the department may overrule these, row by row, with a reason. */
export const OVERRULABLE: readonly RowErrorCode[] = ["sexMismatch", "birthMismatch"];

/** One thing wrong: `row` as the spreadsheet numbers it, `column` the header as it stands there, `params` for the sentence. */
export type RowError = {
  row: number;
  column: string;
  code: RowErrorCode;
  params: Record<string, string | number>;
  overrulable: boolean;
};

/** Whether a row may be taken over: it has no error, or none but those the department overruled with a reason. */
export const isImportable = (errors: readonly RowError[], overruledReason: string | null): boolean =>
  errors.every(({ overrulable }) => overrulable && overruledReason !== null && overruledReason.trim() !== "");

/** Why a whole file cannot be read. */
export const FILE_ERRORS = [
  "fileNotFound",
  "notAWorkbook",
  "damaged",
  "encrypted",
  "zipBomb",
  "tooLarge",
  "tooManyRows",
  "tooManyBlankRows",
  "tooManySheets",
  "oldXls",
] as const;
export type FileErrorCode = (typeof FILE_ERRORS)[number];

/** Why a row below the header was not taken for data. */
export const SKIP_REASONS = ["note", "caption", "repeatedHeader", "sample"] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];
