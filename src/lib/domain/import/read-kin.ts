import { compact, tidy } from "./cell";

/** S6: one of the kin a cell names; the relation is empty where the cell gives none. */
export type KinSaid = { name: string; relation: string };

const LONG = [
  "养父 养母 继父 继母 岳父 岳母 祖父 祖母 外祖父 外祖母 伯父 伯母 叔父 舅父 舅母 姑父 姑母 姨父 姨母 父亲 母亲 爸爸 妈妈 公公 婆婆",
  "爷爷 奶奶 外公 外婆 姥爷 姥姥 配偶 丈夫 妻子 爱人 夫妻 长子 次子 长女 次女 养子 养女 继子 继女 儿子 女儿 父子 父女 母子 母女 女婿 儿媳",
  "哥哥 弟弟 姐姐 妹妹 兄弟 姐妹 姊妹 兄妹 姐弟 大哥 二哥 大姐 二姐 堂兄 堂弟 堂姐 堂妹 堂哥 表兄 表弟 表姐 表妹 表哥 内兄 内弟 堂兄弟 表兄弟",
  "姐夫 妹夫 嫂子 嫂嫂 弟媳 弟妹 连襟 妯娌 伯伯 叔叔 舅舅 姑姑 姨妈 姑丈 姨丈 舅妈 婶婶 侄子 侄女 侄儿 外甥 外甥女 孙子 孙女 外孙 外孙女",
  "亲家 翁婿 公媳 姻亲 近姻亲 亲戚 亲属",
].flatMap((line) => line.split(" "));
// the longest first: 外祖父 is no 祖父
const either = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join("|");
const LONG_ONES = either(LONG);
/** One character is a relation only where it stands alone: 王小妹 is somebody's name. */
const ANY = either([...LONG, ..."父母夫妻子女哥兄弟姐妹叔伯舅姑姨侄"]);
/** What the kin does for a living, told after a comma. */
const OFFICE =
  /^(现任|担任|任|在|系|为|职务)|(书记|[镇乡县区市局科处部院校村]长|主任|委员|主席|干部|职工|经理|董事|科员|教师)$/u;
const NONE = /^(无|没有|不涉及|未涉及|不存在|不需要?回避|无需|否$|none$|no$)/i;
const SOME = /^(有|是|涉及|存在|需要?回避)$/;

/** The pieces of a cell: strokes, commas and new lines part them, but not inside brackets. */
const piecesOf = (cell: string): string[] =>
  cell
    .split(/[、，,;；/／\r\n。]+(?![^（(]*[）)])/u)
    .map(tidy)
    .filter((piece) => piece !== "");

function kinOf(piece: string): KinSaid {
  const brackets = /[（(]([^）)]*)[）)]/u.exec(piece);
  const outside = piece.replace(/[（(][^）)]*[）)]/gu, " ");
  // behind what the kin does stands no name any more: 任副镇长, 系镇党委书记之父
  const said = tidy(outside.split(/(?:现任|担任|任|在)(?=.{2,})/u)[0] ?? "");
  const words = said.split(/[\s:：系为是—-]+/u).filter((word) => word !== "");
  const isRelation = (word: string) => new RegExp(`^(?:${ANY})$`, "u").test(word);
  const inBrackets = new RegExp(`${LONG_ONES}|^(?:${ANY})$`, "u").exec(brackets?.[1] ?? "")?.[0] ?? "";
  const relation = words.find(isRelation) ?? inBrackets;
  const rest = compact(words.filter((word) => !isRelation(word)).join(""));
  if (relation !== "") {
    // 岳父（王建国）: the name stands in the brackets
    const within = rest === "" && brackets?.[1] ? kinOf(brackets[1]).name : "";
    return { name: rest || within, relation };
  }
  const ahead = new RegExp(`^(?:之|其)?(${LONG_ONES})(?=.{2,})`, "u").exec(rest);
  const behind = new RegExp(`(?<=.{2,})(?:之|的)?(${LONG_ONES})$`, "u").exec(rest);
  const found = ahead ?? behind;
  return found ? { name: rest.replace(found[0], ""), relation: found[1] ?? "" } : { name: rest, relation: "" };
}

/** S6: what a cell says of kin. Null: not asked; empty: none. One named without a name has the name "". */
export function readKin(cell: string | null): KinSaid[] | null {
  if (cell === null) return null;
  return piecesOf(cell)
    .filter((piece) => !NONE.test(piece))
    .map((piece) => (SOME.test(piece) ? { name: "", relation: "" } : { ...kinOf(piece), piece }))
    .filter((one, at) => at === 0 || !("piece" in one) || one.relation !== "" || !OFFICE.test(one.piece))
    .map(({ name, relation }) => ({ name, relation }));
}

/**
 * S6: whether what was declared names this person. Words that are more than a name (岳父王建国同志) name whoever stands
 * in them; a name with · is whole as it is.
 */
export const isNamed = (declared: string, name: string): boolean => {
  const [words, wanted] = [compact(declared), compact(name)];
  if (wanted.length < 2) return false;
  return words === wanted || (words.length > 4 && !words.includes("·") && words.includes(wanted));
};
