import { type Cell, isBlank, type SheetRow } from "@/lib/domain/import/cell";
import { storable } from "@/lib/domain/storable";
import { type Format, numberCell } from "./spreadsheet-formats";
import { CELL_TEXT, COLUMNS, type rowCounter, SpreadsheetFailure } from "./spreadsheet-shape";
import { hearXml, unescapeOoxml } from "./spreadsheet-xml";
import type { Archive } from "./spreadsheet-zip";

/** What the sheets of one workbook share. `count` counts over all of them. */
export type SheetContext = {
  is1904: boolean;
  strings: readonly string[];
  formats: readonly Format[];
  count: ReturnType<typeof rowCounter>;
};

/** The last row of a sheet, in Excel. */
const LAST_ROW = 1_048_576;
const GENERAL: Format = { kind: "number", decimals: null };

/** A1 → [row 1, column 0]. */
export function position(ref: string): [number, number] {
  const parts = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(ref);
  if (!parts) throw new SpreadsheetFailure("damaged");
  return [Number(parts[2]), [...parts[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}

type Merge = { column: number; from: number; to: number };

/** Cells merged downwards (a unit beside its five people). They stand at the part's end, so it is read through once before. */
async function mergesOf(archive: Archive, part: string): Promise<Merge[]> {
  const merges: Merge[] = [];
  const decoder = new TextDecoder();
  let tail = "";
  for await (const chunk of archive.stream(part)) {
    const text = tail + decoder.decode(chunk, { stream: true });
    let end = 0;
    // Bounded, for a part of nothing but `mergeCell` would begin a search to its end at each of them.
    for (const found of text.matchAll(/mergeCell\s[^<>]{0,100}?ref="([A-Z]{1,3}\d+):([A-Z]{1,3}\d+)"/g)) {
      const [[from, column], [to]] = [position(found[1]!), position(found[2]!)];
      if (to > from && column < COLUMNS && merges.length < 20_000) merges.push({ column, from, to });
      end = found.index + found[0].length;
    }
    tail = text.slice(Math.max(end, text.length - 200));
  }
  return merges.sort((a, b) => a.from - b.from);
}

type Draft = { type: string; style: number; value: string; filled: boolean };

function cellOf({ type, style, value: text, filled }: Draft, context: SheetContext): Cell | null {
  if (!filled || text === "") return null;
  switch (type) {
    case "s":
      return { text: context.strings[Number(text)] ?? "" };
    case "inlineStr":
    case "str":
      return { text: unescapeOoxml(text) };
    case "b":
      return { text: text === "1" ? "TRUE" : "FALSE" };
    case "e":
      return { text, fault: true };
    case "d":
      return { text: text.slice(0, 10), day: text.slice(0, 10) };
    default:
      return numberCell(text, context.formats[style] ?? GENERAL, context.is1904);
  }
}

/** The rows of one sheet that have something in them. A cell merged downwards speaks for the rows beside it too, marked `carried`. */
export async function* sheetRows(archive: Archive, part: string, context: SheetContext): AsyncGenerator<SheetRow> {
  const merges = await mergesOf(archive, part);
  let [ready, row, column, speaking, phonetic]: [SheetRow[], number, number, boolean, boolean] = [
    [],
    0,
    -1,
    false,
    false,
  ];
  let cells: (Cell | null)[] = [];
  let draft: Draft | null = null;
  let next = 0;
  // One a column: merges cannot overlap, and a file that says they do is not carried through all of them on every row.
  const open = new Map<number, Merge & { cell: Cell }>();
  const carry = () => {
    for (const [at, { to, cell }] of open) {
      if (to < row) open.delete(at);
      else if (isBlank(cells[at])) cells[at] = { ...cell, carried: true };
    }
    for (; next < merges.length && merges[next]!.from <= row; next++) {
      const merge = merges[next]!;
      const cell = cells[merge.column];
      if (merge.from === row && cell && !cell.carried) open.set(merge.column, { ...merge, cell });
    }
  };
  const ears = {
    open(tag: string, a: Record<string, string>) {
      if (tag === "row") {
        const at = a.r ? Number(a.r) : row + 1;
        // Rows are told apart by their number, so it must be one, and go upwards as Excel writes it.
        if (!Number.isInteger(at) || at <= row || at > LAST_ROW) throw new SpreadsheetFailure("damaged");
        [row, cells, column] = [at, [], -1];
      } else if (tag === "c") {
        column = a.r ? position(a.r)[1] : column + 1;
        draft = { type: a.t ?? "n", style: Number(a.s ?? 0), value: "", filled: false };
      } else if (tag === "rPh") phonetic = true;
      else if (draft && (tag === "v" || tag === "t") && !phonetic) [speaking, draft.filled] = [true, true];
    },
    text(text: string) {
      if (speaking && draft && draft.value.length < CELL_TEXT) draft.value += text;
    },
    close(tag: string) {
      if (tag === "v" || tag === "t") speaking = false;
      else if (tag === "rPh") phonetic = false;
      else if (tag === "c" && draft) {
        const cell = column < COLUMNS ? cellOf(draft, context) : null;
        if (cell) cells[column] = { ...cell, text: storable(cell.text.slice(0, CELL_TEXT)) };
        draft = null;
      } else if (tag === "row") {
        if (!cells.some((cell) => !isBlank(cell))) return context.count.blank();
        context.count.full();
        carry();
        ready.push({ number: row, cells: Array.from(cells, (cell) => cell ?? null) });
      }
    },
  };
  for await (const _ of hearXml(archive.stream(part), ears)) {
    const batch = ready;
    ready = [];
    yield* batch;
  }
}
