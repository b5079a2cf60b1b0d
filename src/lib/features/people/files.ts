import type { RosterField, UnitField } from "@/lib/domain/import/fields";
import { type TemplateWords, templateColumns } from "@/lib/domain/import/template";
import { writeTemplate } from "@/lib/platform/ports/spreadsheet-writer";

/** The columns of the units' template, in its order. */
export const UNIT_COLUMNS = [
  "name",
  "shortName",
  "kind",
  "region",
  "creditCode",
  "firstResponsible",
  "firstResponsiblePost",
  "contact",
  "phone",
  "address",
  "remark",
] as const satisfies readonly UnitField[];

/** The columns of the roster's template, in its order. */
export const ROSTER_COLUMNS = [
  "name",
  "idNumber",
  "sex",
  "birth",
  "ethnicity",
  "nativePlace",
  "partyStatus",
  "joinedParty",
  "startedWork",
  "unit",
  "position",
  "positionSince",
  "rank",
  "rankSince",
  "standing",
  "fullTimeEducation",
  "fullTimeSchool",
  "inServiceEducation",
  "inServiceSchool",
  "technicalTitle",
  "phone",
  "remark",
] as const satisfies readonly RosterField[];

const shape = (
  words: TemplateWords<"units"> | TemplateWords<"roster">,
  columns: ReturnType<typeof templateColumns>,
) => ({
  instructions: { name: words.instructionsSheet, lines: words.instructions },
  table: { name: words.tableSheet, title: words.title, columns },
});

/** The empty form for a list of units, as .xlsx. */
export const unitTemplate = (words: TemplateWords<"units">): Promise<Uint8Array> =>
  writeTemplate(shape(words, templateColumns("units", UNIT_COLUMNS, words)));

/** The empty form for a roster of cadres, as .xlsx. */
export const rosterTemplate = (words: TemplateWords<"roster">): Promise<Uint8Array> =>
  writeTemplate(shape(words, templateColumns("roster", ROSTER_COLUMNS, words)));
