import { getTranslations } from "next-intl/server";
import type { SheetFault } from "@/components/import/preview-errors";
import { RECORD_ERRORS, type StagedError } from "@/lib/domain/import/against-records";
import type { ImportPage } from "@/lib/features/imports/queries";

type Say = (key: string, values: Record<string, string | number>) => string;

/** What is wrong with the rows shown, as sentences: first the problem, then what to do. Overruled ones are left out. */
export async function faultsOf(page: Pick<ImportPage, "faulty" | "sheets">): Promise<SheetFault[]> {
  const t = await getTranslations();
  // Each fault has values of its own, which one type for all of them cannot say.
  const say = t as unknown as Say;
  const sentence = ({ code, params }: StagedError): string => {
    if (code === "ruleRefuses") {
      const [title, why] = [
        say(`refusals.${params.refusal}.title`, params),
        say(`refusals.${params.refusal}.why`, params),
      ];
      return say("imports.recordErrors.ruleRefuses", { title, why });
    }
    const isOurs = (RECORD_ERRORS as readonly string[]).includes(code);
    return say(isOurs ? `imports.recordErrors.${code}` : `importErrors.row.${code}`, params);
  };
  const many = page.sheets.filter((sheet) => sheet.rows > 0).length > 1;
  return page.faulty.flatMap(({ sheet, row, errors, overruledReason }) =>
    errors
      .filter(({ overrulable }) => !(overrulable && overruledReason))
      .map((error) => {
        const [problem = "", ...fix] = sentence(error).split(/(?<=。)|(?<=\.)\s+/);
        const column = many ? t("imports.faulty.place", { sheet, column: error.column }) : error.column;
        return { row, column, problem, fix: fix.join(" ") };
      }),
  );
}
