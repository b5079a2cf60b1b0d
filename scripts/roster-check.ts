/**
 * Checks a spreadsheet before it is imported; needs no database and no settings.
 *   npm run -s roster:check -- FILE [--json] [--kind roster|units|placements]
 * Exits 0 when every row is good, 1 when rows have errors, 2 when the file as a whole cannot be read or nothing was asked.
 */
import { parseArgs } from "node:util";
import { createTranslator } from "use-intl/core";
import type { FileErrorCode, RowError, RowErrorCode, SkipReason } from "@/lib/domain/import/row-error";
import { IMPORT_KINDS, type ImportKind } from "@/lib/domain/vocabulary";
import { SpreadsheetFailure } from "@/lib/platform/ports/spreadsheet";
import { checkWorkbook } from "@/lib/platform/ports/spreadsheet-check";
import { importErrors } from "@/lib/wording/zh-CN/import-errors";

// The codes are chosen at run time, so the translator is asked by plain keys; `importErrors` is complete by its own type.
const t = createTranslator({ locale: "zh-CN", messages: importErrors }) as unknown as (
  key: `row.${RowErrorCode}` | `file.${FileErrorCode}` | `skipped.${SkipReason}`,
  params?: Record<string, string | number>,
) => string;
const USAGE = "用法：npm run -s roster:check -- 文件 [--json] [--kind roster|units|placements]";

/** Written whole before the process ends, also into a pipe. */
const print = (text: string) => new Promise<void>((done) => process.stdout.write(`${text}\n`, () => done()));

const message = ({ code, params }: RowError): string => t(`row.${code}`, params);

/** Today where the departments are. */
const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());

type Report = Awaited<ReturnType<typeof checkWorkbook>>;

const asJson = ({ sheets }: Report): string =>
  JSON.stringify({
    sheets: sheets.map(({ name, rows, accepted, results }) => ({
      name,
      rows,
      accepted,
      errors: results.flatMap(({ errors }) =>
        errors.map((error) => ({ row: error.row, column: error.column, code: error.code, message: message(error) })),
      ),
    })),
  });

function asText(file: string, { sheets, rows, accepted }: Report): string {
  const lines = [`检查：${file}`];
  for (const sheet of sheets) {
    lines.push(
      "",
      `工作表“${sheet.name}”${sheet.hidden ? "（隐藏）" : ""}：${sheet.header ? `${sheet.rows} 行，合格 ${sheet.accepted} 行，有错 ${sheet.rows - sheet.accepted} 行` : "没有找到表头，未读取"}`,
    );
    for (const { errors } of sheet.results)
      for (const error of errors) lines.push(`  第 ${error.row} 行 ${error.column}：${message(error)}`);
    for (const { row, reason } of sheet.skipped) lines.push(`  第 ${row} 行：${t(`skipped.${reason}`)}`);
  }
  lines.push(
    "",
    rows === accepted ? `共 ${rows} 行，全部合格。` : `共 ${rows} 行，合格 ${accepted} 行；请改正后重新检查。`,
  );
  return lines.join("\n");
}

async function failed(json: boolean, code: string, text: string): Promise<number> {
  if (json) await print(JSON.stringify({ error: { code, message: text } }));
  else process.stderr.write(`${text}\n`);
  return 2;
}

async function main(): Promise<number> {
  const json = process.argv.includes("--json");
  let parsed: { values: { json?: boolean; kind?: string }; positionals: string[] };
  try {
    parsed = parseArgs({ options: { json: { type: "boolean" }, kind: { type: "string" } }, allowPositionals: true });
  } catch {
    return failed(json, "usage", USAGE);
  }
  const [file, ...more] = parsed.positionals;
  const kind = parsed.values.kind ?? "roster";
  if (!file || more.length > 0 || !(IMPORT_KINDS as readonly string[]).includes(kind))
    return failed(json, "usage", USAGE);
  try {
    const report = await checkWorkbook(kind as ImportKind, file, { today: today() });
    await print(json ? asJson(report) : asText(file, report));
    return report.accepted === report.rows ? 0 : 1;
  } catch (error) {
    if (error instanceof SpreadsheetFailure) return failed(json, error.code, t(`file.${error.code}`, error.params));
    throw error;
  }
}

process.exitCode = await main();
