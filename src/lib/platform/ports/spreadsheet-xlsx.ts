import { posix } from "node:path";
import { storable } from "@/lib/domain/storable";
import { type Format, formatOf } from "./spreadsheet-formats";
import { CELL_TEXT, rowCounter, type Sheet, SpreadsheetFailure, type SpreadsheetLimits } from "./spreadsheet-shape";
import { type SheetContext, sheetRows } from "./spreadsheet-sheet";
import { hearAll, unescapeOoxml } from "./spreadsheet-xml";
import { type Archive, openArchive } from "./spreadsheet-zip";

/** Shared strings are held in memory, so they have a bound of their own. */
const SHARED_STRINGS_LIMIT = 80 * 1024 * 1024;

type Relation = { type: string; target: string };

async function relationsOf(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  const name = posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);
  if (!archive.has(name)) return relations;
  await hearAll(archive.stream(name), {
    open(tag, a) {
      if (tag !== "Relationship" || !a.Id || !a.Target) return;
      // A target may be relative to the part or count from the archive's root.
      const target = a.Target.startsWith("/") ? a.Target.slice(1) : posix.join(posix.dirname(part), a.Target);
      relations.set(a.Id, { type: posix.basename(a.Type ?? ""), target });
    },
  });
  return relations;
}

async function sharedStringsOf(archive: Archive, part: string): Promise<string[]> {
  const strings: string[] = [];
  let [text, inText, inPhonetic, size] = ["", false, false, 0];
  await hearAll(archive.stream(part), {
    open(tag) {
      if (tag === "si") [text, size] = ["", size + 8];
      else if (tag === "rPh") inPhonetic = true;
      else if (tag === "t") inText = true;
    },
    text(piece) {
      if (inText && !inPhonetic) text += piece;
      size += piece.length;
      if (size > SHARED_STRINGS_LIMIT) throw new SpreadsheetFailure("zipBomb");
    },
    close(tag) {
      if (tag === "si") strings.push(storable(unescapeOoxml(text.slice(0, CELL_TEXT))));
      else if (tag === "rPh") inPhonetic = false;
      else if (tag === "t") inText = false;
    },
  });
  return strings;
}

async function formatsOf(archive: Archive, part: string): Promise<Format[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellFormats = false;
  await hearAll(archive.stream(part), {
    open(tag, a) {
      if (tag === "numFmt" && a.numFmtId && a.formatCode !== undefined) codes.set(Number(a.numFmtId), a.formatCode);
      else if (tag === "cellXfs") inCellFormats = true;
      else if (tag === "xf" && inCellFormats) ids.push(Number(a.numFmtId ?? 0));
    },
    close(tag) {
      if (tag === "cellXfs") inCellFormats = false;
    },
  });
  return ids.map((id) => formatOf(id, codes.get(id)));
}

const hasTwice = (names: readonly string[]): boolean =>
  new Set(names.map((name) => name.toLowerCase())).size < names.length;

/**
 * The sheets of an .xlsx in the workbook's order. The library's own streaming reader was not used for this: it reads sheets in the archive's order,
 * knows neither merged cells nor the date formats of Chinese Excel, and loses sheet names where targets count from the root.
 */
export async function* xlsxSheets(bytes: Uint8Array, limits: SpreadsheetLimits): AsyncGenerator<Sheet> {
  const archive = openArchive(bytes, limits);
  const main =
    [...(await relationsOf(archive, "")).values()].find(({ type }) => type === "officeDocument")?.target ??
    "xl/workbook.xml";
  if (main.endsWith(".bin")) throw new SpreadsheetFailure("oldXls");
  if (!archive.has(main)) throw new SpreadsheetFailure("notAWorkbook");
  const relations = await relationsOf(archive, main);
  const sheets: { name: string; hidden: boolean; relation: string }[] = [];
  let [is1904, isWorkbook] = [false, false];
  await hearAll(archive.stream(main), {
    open(tag, a) {
      if (tag === "workbook") isWorkbook = true;
      else if (tag === "workbookPr") is1904 = a.date1904 === "1" || a.date1904 === "true";
      else if (tag === "sheet") {
        const relation = Object.entries(a).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
        sheets.push({
          name: storable(a.name ?? ""),
          hidden: a.state === "hidden" || a.state === "veryHidden",
          relation,
        });
      }
    },
  });
  if (!isWorkbook) throw new SpreadsheetFailure("notAWorkbook");
  if (sheets.length > limits.sheets) throw new SpreadsheetFailure("tooManySheets", { limit: limits.sheets });
  // Charts and macro sheets have no rows.
  const worksheets = sheets.flatMap(({ relation, ...sheet }) => {
    const part = relations.get(relation);
    return part?.type === "worksheet" ? [{ ...sheet, part: part.target }] : [];
  });
  // Excel writes neither: each part would be read again, and the rows of two sheets of one name be taken for one's.
  if (hasTwice(worksheets.map(({ part }) => part)) || hasTwice(worksheets.map(({ name }) => name)))
    throw new SpreadsheetFailure("damaged");
  const partOf = (type: string) =>
    [...relations.values()].find((relation) => relation.type === type && archive.has(relation.target))?.target;
  const [strings, styles] = [partOf("sharedStrings"), partOf("styles")];
  const context: SheetContext = {
    is1904,
    strings: strings ? await sharedStringsOf(archive, strings) : [],
    formats: styles ? await formatsOf(archive, styles) : [],
    count: rowCounter(limits),
  };
  for (const { name, hidden, part } of worksheets)
    yield { name, hidden, rows: () => sheetRows(archive, part, context) };
}
