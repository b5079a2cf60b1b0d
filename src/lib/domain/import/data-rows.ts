import type { ImportKind } from "../vocabulary";
import { compact, isBlank, type SheetRow } from "./cell";
import { type FieldKey, fieldsOf, requiredFields } from "./fields";
import { type Header, headerWord } from "./header";
import type { Mapping } from "./mapping";
import { readName } from "./person-values";
import type { SkipReason } from "./row-error";

const NOTE =
  /^(备注|说明|注|填表说明|填报说明|填表须知|注意事项|填表人|填报人|制表人?|审核人?|审批人?|审核意见|负责人|分管领导|主要领导|经办人|联系人|联系电话|填表日期|填报日期|填表时间|填报时间|制表日期|制表时间|填报单位|单位\(盖章\)|填报单位\(盖章\)|盖章|合计|总计|小计|共计|日期)([:：、,，\d*]|$)/;
const LONG_NOTE =
  /^(备注|说明|注|填表|填报|制表|审核|以上|本表|此表|共\d|合计|总计|小计|[（(]?[一二三四五六七八九十\d]+[)）.、．]|※|\*|★|单位[（(]?盖章)/;
const CAPTION = /^[（(]?[一二三四五六七八九十]+[)）]?[、．.]?\p{Script=Han}/u;
const SAMPLE = /^(示例|样例|举例|范例|例)\d*([:：]|$)/;

/** What a row below the header is: data, nothing at all, or something a department writes around its table. */
export type RowNature = "data" | "empty" | SkipReason;

/** Tells data rows from empty rows, notes below the table, captions between groups, repeated headers and samples. */
export function natureOf<K extends ImportKind>(kind: K, mapping: Mapping<K>, header: Header, row: SheetRow): RowNature {
  const filled = row.cells.filter((cell) => !isBlank(cell) && !cell?.carried).map((cell) => compact(cell!.text));
  if (filled.length === 0) return "empty";
  const at = (field: FieldKey<K>): string => {
    const index = mapping.columns[field];
    const cell = index === null || index === undefined ? null : row.cells[index];
    return cell && !cell.carried ? compact(cell.text) : "";
  };
  const mapped = fieldsOf(kind).filter((field) => field !== ("remark" as FieldKey<K>) && at(field) !== "");
  if (SAMPLE.test(filled[0]!)) return "sample";
  const repeats = mapped.filter((field) => {
    const title = header.columns.find(({ index }) => index === mapping.columns[field]);
    return title?.path.some((word) => headerWord(word) === headerWord(at(field)));
  });
  if (repeats.length >= 2 || (mapped.length === 1 && repeats.length === 1)) return "repeatedHeader";
  // A person's row has its ID number, however ruined; a note has none.
  const numbered =
    requiredFields(kind).includes("idNumber" as FieldKey<K>) &&
    /[\d０-９]{6}|\dE\+/i.test(at("idNumber" as FieldKey<K>));
  const person = readName({ text: at("name" as FieldKey<K>) });
  const named = person !== null && "value" in person && kind !== "units";
  const marked = filled.some((text) => NOTE.test(text) && /[:：]/.test(text));
  if (!numbered && (NOTE.test(filled[0]!) || (marked && !named))) return "note";
  if (filled.length === 1) {
    const [only] = filled as [string];
    if (LONG_NOTE.test(only) && (only.length > 4 || mapped.length === 0))
      return CAPTION.test(only) && only.length <= 20 ? "caption" : "note";
    if (only.length > 30) return "note";
    // A single word beside the columns we read: a caption, or a number written in advance for a row left empty.
    if (mapped.length === 0) return /^\d+$/.test(only) ? "empty" : "caption";
  }
  // Numbers written in advance, or a remark alone: nobody stands in this row.
  return mapped.length === 0 ? "empty" : "data";
}
