import { describe, expect, it } from "vitest";
import { requiredFields } from "@/lib/domain/import/fields";
import { ROSTER_COLUMNS, rosterTemplate, UNIT_COLUMNS, unitTemplate } from "@/lib/features/people/files";
import { PLACEMENT_COLUMNS, placementTemplate } from "@/lib/features/placements/files";
import { EXAM_COLUMNS, examTemplate } from "@/lib/features/selection/files";
import { openWorkbook } from "@/lib/platform/ports/spreadsheet";
import { checkWorkbook } from "@/lib/platform/ports/spreadsheet-check";
import { importTemplates as en } from "@/lib/wording/en/import-templates";
import { importTemplates as zhCN } from "@/lib/wording/zh-CN/import-templates";

const cases = [zhCN, en].flatMap((words) => [
  { kind: "units" as const, columns: UNIT_COLUMNS, bytes: () => unitTemplate(words.units), words: words.units },
  { kind: "roster" as const, columns: ROSTER_COLUMNS, bytes: () => rosterTemplate(words.roster), words: words.roster },
  {
    kind: "placements" as const,
    columns: PLACEMENT_COLUMNS,
    bytes: () => placementTemplate(words.placements),
    words: words.placements,
  },
  {
    kind: "examScores" as const,
    columns: EXAM_COLUMNS,
    bytes: () => examTemplate(words.examScores, []),
    words: words.examScores,
  },
]);

describe.each(cases)("the template of $kind: $words.instructions.0", ({ kind, columns, bytes, words }) => {
  it("is understood by the import without a question, and holds no rows", async () => {
    const { sheets } = await checkWorkbook(kind, await bytes());
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      [words.instructionsSheet, 0],
      [words.tableSheet, 0],
    ]);
    expect(sheets[0]?.header).toBeNull();
    const mapping = sheets[1]!.mapping!;
    expect(columns.map((field) => (mapping.columns as Record<string, number>)[field])).toEqual(
      columns.map((_, at) => at),
    );
    expect(new Set(Object.values(mapping.confidence))).toEqual(new Set([1]));
    expect(columns).toEqual(expect.arrayContaining([...requiredFields(kind)]));
  });

  it("begins with its instructions, one of them that state secrets stay out", async () => {
    const lines: string[] = [];
    for await (const sheet of openWorkbook(await bytes())) {
      if (sheet.name === words.instructionsSheet)
        for await (const row of sheet.rows()) lines.push(row.cells[0]?.text ?? "");
    }
    expect(lines).toEqual(words.instructions);
    expect(lines.at(-1)).toMatch(/国家秘密|State secrets/);
  });
});
