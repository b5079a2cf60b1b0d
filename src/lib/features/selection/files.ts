import type { ExamField } from "@/lib/domain/import/fields";
import { type TemplateWords, templateColumns } from "@/lib/domain/import/template";
import { writeTemplate } from "@/lib/platform/ports/spreadsheet-writer";

/** The columns of the sheet of exam scores, in its order. */
export const EXAM_COLUMNS = ["number", "name", "score", "remark"] as const satisfies readonly ExamField[];

/** The form for exam scores, as .xlsx, with these candidates in it by exam number. */
export const examTemplate = (
  words: TemplateWords<"examScores">,
  candidates: readonly { number: string; name: string }[],
): Promise<Uint8Array> =>
  writeTemplate({
    instructions: { name: words.instructionsSheet, lines: words.instructions },
    table: {
      name: words.tableSheet,
      title: words.title,
      columns: templateColumns("examScores", EXAM_COLUMNS, words),
      rows: candidates.map(({ number, name }) => [number, name]),
    },
  });
