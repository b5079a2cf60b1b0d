import { OVERRULABLE, type RowError, type RowErrorCode } from "./row-error";

/** What can be wrong with a row once it is held against what the system already knows. `wording` has a sentence for each. */
export const RECORD_ERRORS = [
  "unitUnknown",
  "unitMissing",
  "partyStatusMissing",
  "standingMissing",
  "cadreUnknown",
  "nameDiffers",
  "sendingUnitDiffers",
  "frontLineUnknown",
  "examNumberUnknown",
  "examineeDiffers",
  "ruleRefuses",
] as const;
export type RecordErrorCode = (typeof RECORD_ERRORS)[number];

/** A fault of a staged row: of the sheet itself, or found against the records. */
export type StagedError = Omit<RowError, "code"> & { code: RowErrorCode | RecordErrorCode };

/** A fault found against the records; nobody overrules it. */
export const recordError = (
  row: number,
  column: string,
  code: RecordErrorCode,
  params: Record<string, string | number> = {},
): StagedError => ({ row, column, code, params: { column, ...params }, overrulable: false });

/** The sheet's own faults among those of a row; the others are found anew each time. */
export const ofTheSheet = (errors: readonly StagedError[]): StagedError[] =>
  errors.filter(({ code }) => !(RECORD_ERRORS as readonly string[]).includes(code));

/** What a known person or unit answers to an import. */
export const KNOWN_CHOICES = ["skip", "update"] as const;
export type KnownChoice = (typeof KNOWN_CHOICES)[number];

/** Whether a staged row may be taken over: nothing wrong with it but what the department overruled with a reason. */
export const isGood = (errors: readonly StagedError[], overruledReason: string | null): boolean =>
  errors.every(
    ({ overrulable, code }) =>
      overrulable && (OVERRULABLE as readonly string[]).includes(code) && Boolean(overruledReason?.trim()),
  );

/** The fields in which what a row brings differs from what is held; what the row leaves empty changes nothing. */
export function differences(
  held: Readonly<Record<string, string | null>>,
  brought: Readonly<Record<string, string | null>>,
): { field: string; from: string | null; to: string }[] {
  return Object.entries(brought).flatMap(([field, to]) =>
    to !== null && to !== (held[field] ?? null) ? [{ field, from: held[field] ?? null, to }] : [],
  );
}
