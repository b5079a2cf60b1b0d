import type { ImportKind } from "../vocabulary";
import { type FieldKey, fieldsOf, wordsOf } from "./fields";
import { bareWord, type Header, type HeaderColumn, headerWord } from "./header";

/** Which column fills which field; a person may change it. Columns count from 0 (column A); null: the sheet has none. */
export type Mapping<K extends ImportKind = ImportKind> = {
  sheet: string;
  headerRows: readonly number[];
  columns: Partial<Record<FieldKey<K>, number | null>>;
};

/** A mapping as proposed, with how sure each guess is: 1 exact, 0.9 without its brackets, 0.8 by its group, 0.5 by likeness. */
export type ProposedMapping<K extends ImportKind = ImportKind> = Mapping<K> & {
  confidence: Partial<Record<FieldKey<K>, number>>;
};

/** Words about somebody else than the row's person. */
const OTHERS = /配偶|父|母|子女|亲属|紧急|家属|联系人|推荐|介绍|审核|填表/;

/** A column under 全日制 or 在职: which of the two, and whether it holds school, degree or education. */
function educationField(column: HeaderColumn, left: HeaderColumn | undefined): string | null {
  const own = column.path.map(headerWord).join("");
  if (!/学历|学位|教育|院校|专业|全日制|在职$/.test(own)) return null;
  const mode = /全日制/.test(own)
    ? "fullTime"
    : /在职/.test(own)
      ? "inService"
      : left && /全日制/.test(left.title)
        ? "fullTime"
        : left && /在职/.test(left.title)
          ? "inService"
          : null;
  if (!mode) return null;
  const last = headerWord(column.path.at(-1)!);
  return (
    mode + (/院校|专业|学校/.test(last) ? "School" : /学位/.test(last) && !/学历/.test(last) ? "Degree" : "Education")
  );
}

function likeness<K extends ImportKind>(
  kind: K,
  field: FieldKey<K>,
  column: HeaderColumn,
  left: HeaderColumn | undefined,
): number {
  const words = wordsOf(kind, field).map(headerWord);
  const last = headerWord(column.path.at(-1)!);
  const whole = headerWord(column.path.join(""));
  if (column.path.length === 1 && words.includes(whole)) return 1;
  if (kind === "roster") {
    const education = educationField(column, left);
    if (education !== null) return education === field ? 0.8 : 0;
  }
  // Under a group title the whole path speaks first: 挂职时间/起, 第一责任人/姓名.
  if (words.includes(whole)) return 1;
  if (words.includes(bareWord(whole))) return 0.9;
  if (column.path.length > 1) {
    const group = headerWord(column.path[0]!);
    if (words.includes(group) && /^(姓名|名称)$/.test(last)) return 0.8;
    return words.includes(last) && !OTHERS.test(group) && !/^(第一责任人|帮带.*)$/.test(group) ? 0.8 : 0;
  }
  const bare = bareWord(last);
  if (bare.length > 12 || OTHERS.test(bare)) return 0;
  return words.some((word) => word.length >= 2 && bare.endsWith(word)) ? 0.5 : 0;
}

/**
 * Proposes which column fills which field. Each column goes to one field and each field takes one column; the surer guess
 * wins, then the column further left.
 */
export function proposeMapping<K extends ImportKind>(kind: K, sheet: string, header: Header): ProposedMapping<K> {
  const guesses = header.columns.flatMap((column, at) =>
    fieldsOf(kind).map((field) => {
      let back = at - 1;
      // The nearest column to the left that names its mode of study, within the same group.
      while (back >= 0 && !/全日制|在职/.test(header.columns[back]!.title)) back--;
      const left = header.columns[back];
      const near = left && column.path.length > 1 && left.path[0] === column.path[0] ? left : undefined;
      return { field, index: column.index, sure: likeness(kind, field, column, near) };
    }),
  );
  const mapping: ProposedMapping<K> = { sheet, headerRows: header.rows, columns: {}, confidence: {} };
  const taken = new Set<number>();
  for (const { field, index, sure } of guesses
    .filter((guess) => guess.sure > 0)
    .sort((a, b) => b.sure - a.sure || a.index - b.index)) {
    if (taken.has(index) || mapping.columns[field] !== undefined) continue;
    taken.add(index);
    mapping.columns[field] = index;
    mapping.confidence[field] = sure;
  }
  for (const field of fieldsOf(kind)) mapping.columns[field] ??= null;
  return mapping;
}
