import type { ImportKind } from "../vocabulary";
import { type Cell, compact, halfWidth, isBlank, type SheetRow } from "./cell";
import { fieldsOf, requiredFields, wordsOf } from "./fields";

/** One column of a found header: its position (0 is column A), what stands above it, line by line, and its title for people. */
export type HeaderColumn = { index: number; path: readonly string[]; title: string };
export type Header = { rows: readonly number[]; columns: readonly HeaderColumn[] };

/** Whether a sheet's name says that it explains the others (填表说明, 示例, 字典) and holds no data itself. */
export const isAboutTheSheets = (name: string): boolean =>
  /^(填表|填报|填写|使用|导入)?(说明|须知|示例|样例|样表|字典|参数|选项|代码表|指引)(页|表)?$/.test(compact(name));

/** How many rows from the top may pass before the header. */
export const HEADER_WINDOW = 80;

/** A header word as it is compared: no blanks, half-width brackets, no asterisk or colon at its ends, letters in one case. */
export const headerWord = (text: string): string =>
  halfWidth(compact(text))
    .replace(/^[*★☆●]+|[*★☆●:]+$/g, "")
    .replace(/^\(?\d{1,2}[.、)]/, "")
    .toLowerCase();

/** The same without what stands in brackets: 出生年月(岁) is 出生年月. */
export const bareWord = (word: string): string => word.replace(/\([^)]*\)|\[[^\]]*\]|〔[^〕]*〕/g, "");

const vocabulary = (kind: ImportKind): Set<string> =>
  new Set(
    fieldsOf(kind)
      .flatMap((field) => wordsOf(kind, field))
      .map((word) => headerWord(word)),
  );

const isKnown = (words: Set<string>, text: string): boolean =>
  words.has(headerWord(text)) || words.has(bareWord(headerWord(text)));

const isOwnBlank = (cell: Cell | null | undefined): boolean => isBlank(cell) || cell?.carried === true;

const SUB_WORDS =
  /^(全日制|在职|学历|学位|毕业|院校|专业|教育|时间|日期|姓名|职务|职级|单位|开始|结束|起|止|起始|截止|类型|联系|电话|手机|文号|决定|名称|号码|年月|机关)/;

/** A second header line has nothing under the column of names, only short words without numbers, and one that is known as such. */
function isSubHeader(row: SheetRow | undefined, top: SheetRow, anchor: number, words: Set<string>): boolean {
  if (!row || row.number !== top.number + 1 || !isOwnBlank(row.cells[anchor])) return false;
  const filled = row.cells.filter((cell): cell is Cell => !isOwnBlank(cell));
  const short = filled.every(
    (cell) =>
      cell.number === undefined && cell.day === undefined && !/\d/.test(cell.text) && compact(cell.text).length <= 15,
  );
  return (
    filled.length > 0 && short && filled.some((cell) => isKnown(words, cell.text) || SUB_WORDS.test(compact(cell.text)))
  );
}

/** Each column's words from top to bottom; a merged cell leaves blanks to its right, which take its text while a line below speaks. */
function pathsOf(lines: readonly SheetRow[]): HeaderColumn[] {
  const width = Math.max(...lines.map((line) => line.cells.length));
  const columns: HeaderColumn[] = [];
  let above = "";
  for (let index = 0; index < width; index++) {
    const words = lines.map((line) => compact(line.cells[index]?.text ?? ""));
    if (words[0]) above = words[0];
    else if (words.slice(1).some(Boolean)) words[0] = above;
    const path = words.filter((word, at) => word !== "" && word !== words[at - 1]);
    if (path.length > 0) columns.push({ index, path, title: path.join("/") });
  }
  return columns;
}

/**
 * Finds the header among the first rows of a sheet: the row with the most known words, one of them for the column every row of
 * that kind must have, with up to two lines of sub-headers below. Null where no row is one.
 */
export function findHeader(kind: ImportKind, rows: readonly SheetRow[]): Header | null {
  const words = vocabulary(kind);
  const headerWords = (row: SheetRow) =>
    row.cells.map((cell) => (cell && !isOwnBlank(cell) ? bareWord(headerWord(cell.text)) : ""));
  const anchors = new Set(wordsOf(kind, requiredFields(kind)[0]!).map(headerWord));
  const telltale: Partial<Record<ImportKind, readonly string[]>> = {
    ...{ units: [], examScores: wordsOf("examScores", "number") },
  };
  const identity = new Set((telltale[kind] ?? wordsOf("roster", "idNumber")).map(headerWord));
  let found: { at: number; score: number; anchor: number } = { at: -1, score: 0, anchor: -1 };
  for (const [at, row] of rows.slice(0, HEADER_WINDOW).entries()) {
    const filled = headerWords(row).filter((word) => word !== "");
    const known = new Set(filled.filter((word) => isKnown(words, word)));
    const anchor = headerWords(row).findIndex((word) => anchors.has(word));
    const telling = [...known].some((word) => identity.has(word)) || known.size >= 3;
    const enough = telling || (known.size === filled.length && known.size >= (kind === "units" ? 1 : 2));
    if (anchor >= 0 && enough && known.size > found.score) found = { at, score: known.size, anchor };
  }
  if (found.at < 0) return null;
  const lines = [rows[found.at]!];
  while (lines.length < 3 && isSubHeader(rows[found.at + lines.length], lines.at(-1)!, found.anchor, words))
    lines.push(rows[found.at + lines.length]!);
  return { rows: lines.map((line) => line.number), columns: pathsOf(lines) };
}

/** The header a person pointed at: the given row numbers are its lines. */
export function headerAt(rows: readonly SheetRow[], numbers: readonly number[]): Header | null {
  const lines = rows.filter((row) => numbers.includes(row.number));
  return lines.length === 0 ? null : { rows: lines.map((line) => line.number), columns: pathsOf(lines) };
}
