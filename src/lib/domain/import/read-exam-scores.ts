import { pointsWritten, scoreIn } from "../selection/exam";
import { HIGHEST } from "../selection/ranking";
import { type Cell, compact, halfWidth, type SheetRow, textOf } from "./cell";
import type { ExamField } from "./fields";
import type { Header } from "./header";
import type { Mapping } from "./mapping";
import type { Reading } from "./person-values";
import type { RowError } from "./row-error";
import { rowReader } from "./row-reader";

/** `score` as it is written: points, `absent` or `disqualified`. */
export type ExamScoreValues = Record<Exclude<ExamField, "remark">, string | null>;

/** A 准考证号, whether the sheet stores it as a number or as text. */
export function readExamNumber(cell: Cell | null | undefined): string | null {
  if (cell?.number !== undefined && Number.isSafeInteger(cell.number)) return String(cell.number);
  const text = textOf(cell);
  return text === null ? null : halfWidth(compact(text)).toUpperCase();
}

/** 成绩: what the sheet stores where that is a number, for a format may round what it shows. */
export function readScore(cell: Cell | null | undefined): Reading<string> {
  const text = textOf(cell);
  if (text === null) return null;
  if (cell?.number !== undefined) {
    const hundredths = Math.round(cell.number * 100);
    const isWhole = Math.abs(cell.number * 100 - hundredths) < 1e-6 && !text.includes("%");
    const isInRange = hundredths >= 0 && hundredths <= HIGHEST;
    const written = isWhole && isInRange ? pointsWritten({ points: hundredths }) : null;
    return written === null ? { fault: "scoreInvalid" } : { value: written };
  }
  const score = scoreIn(text.replace(/分$/, ""));
  if (!score) return { fault: "scoreInvalid" };
  return { value: typeof score === "string" ? score : (pointsWritten(score) ?? "") };
}

/** Reads one row of a sheet of exam scores. */
export function readExamScoreRow(
  mapping: Mapping<"examScores">,
  header: Header,
  row: SheetRow,
): { values: ExamScoreValues; errors: RowError[] } {
  const reader = rowReader("examScores", mapping, header, row);
  const name = reader.text("name");
  const values: ExamScoreValues = {
    number: readExamNumber(reader.cell("number")),
    name: name === null ? null : compact(name),
    score: reader.take("score", readScore(reader.cell("score"))),
  };
  return { values, errors: reader.errors };
}
