import type { UnitKind } from "../vocabulary";
import { type Cell, compact, halfWidth, type SheetRow, textOf } from "./cell";
import type { UnitField } from "./fields";
import type { Header } from "./header";
import type { Mapping } from "./mapping";
import { type Reading, readName, readPhone } from "./person-values";
import type { RowError } from "./row-error";
import { rowReader } from "./row-reader";

export type UnitValues = { kind: UnitKind | null } & Record<Exclude<UnitField, "kind">, string | null>;

/** A unit's kind as a sheet names it. */
export function readUnitKind(cell: Cell | null | undefined): Reading<UnitKind> {
  const text = textOf(cell);
  if (text === null) return null;
  const word = compact(text);
  if (/企业|公司|集团/.test(word)) return { value: "enterprise" };
  if (/乡|镇|街道/.test(word)) return { value: "township" };
  if (/事业|学校|医院|院校|高校|科研/.test(word)) return { value: "institution" };
  if (/市直|市级|市属|党政机关|机关|部门|群团|人民团体/.test(word)) return { value: "cityOrgan" };
  return /县|区/.test(word) ? { value: "county" } : { fault: "unitKindUnknown" };
}

/** The kind a unit's own name tells, where it tells one; null where a person must say. */
export function unitKindFromName(name: string): UnitKind | null {
  if (/(公司|集团|银行|厂)$/.test(name)) return "enterprise";
  if (/(镇|乡|街道)(党委|人民政府|政府|办事处|党工委)?$/.test(name)) return "township";
  if (/(学校|学院|大学|中学|小学|幼儿园|医院|研究院|研究所|图书馆|博物馆|中心)$/.test(name)) return "institution";
  if (/(县|区)(委|人民政府|政府)?$/.test(name)) return "county";
  return /市.*(局|委|办|部|厅|院|会|办公室|委员会|总队|支队)$/.test(name) ? "cityOrgan" : null;
}

const CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether a unified social credit code is whole (GB 32100: eighteen characters, the last one checks the others). */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * CODE.indexOf(code[i]!), 0);
  return CODE[(31 - (sum % 31)) % 31] === code[17];
}

/** Reads one row of a list of units. The kind may be left out where the name tells it. */
export function readUnitRow(
  mapping: Mapping<"units">,
  header: Header,
  row: SheetRow,
): { values: UnitValues; errors: RowError[] } {
  const reader = rowReader("units", mapping, header, row);
  const shown = reader.text("name");
  const name = shown === null ? null : compact(shown);
  const given = reader.cell("kind");
  const kind =
    reader.take("kind", readUnitKind(given)) ?? (name && textOf(given) === null ? unitKindFromName(name) : null);
  if (name && kind === null && textOf(given) === null) reader.fail("kind", "unitKindMissing");
  const code = reader.text("creditCode");
  const creditCode = code === null ? null : halfWidth(compact(code)).toUpperCase();
  if (creditCode !== null && !isCreditCode(creditCode)) reader.fail("creditCode", "creditCodeInvalid");
  const values: UnitValues = {
    name,
    shortName: reader.text("shortName"),
    kind,
    region: reader.text("region"),
    creditCode,
    firstResponsible: reader.take("firstResponsible", readName(reader.cell("firstResponsible"))),
    firstResponsiblePost: reader.text("firstResponsiblePost"),
    contact: reader.text("contact"),
    phone: reader.take("phone", readPhone(reader.cell("phone"))),
    address: reader.text("address"),
    remark: reader.text("remark"),
  };
  return { values, errors: reader.errors };
}
