import type { PlacementField } from "@/lib/domain/import/fields";
import { type TemplateWords, templateColumns } from "@/lib/domain/import/template";
import { writeTemplate } from "@/lib/platform/ports/spreadsheet-writer";

/** The columns of the template for placements already running (T4), in its order. */
export const PLACEMENT_COLUMNS = [
  "name",
  "idNumber",
  "sendingUnit",
  "hostUnit",
  "position",
  "frontLine",
  "start",
  "end",
  "arrived",
  "decisionBody",
  "decisionDate",
  "decisionNumber",
  "firstResponsible",
  "mentor",
  "mentorPost",
  "kin",
  "halfYear",
  "remark",
] as const satisfies readonly PlacementField[];

/** The empty form for placements already running, as .xlsx. */
export const placementTemplate = (words: TemplateWords<"placements">): Promise<Uint8Array> =>
  writeTemplate({
    instructions: { name: words.instructionsSheet, lines: words.instructions },
    table: {
      name: words.tableSheet,
      title: words.title,
      columns: templateColumns("placements", PLACEMENT_COLUMNS, words),
    },
  });
