import Papa from "papaparse";
import type { Cell, SheetRow } from "@/lib/domain/import/cell";
import { storable } from "@/lib/domain/storable";
import {
  CELL_TEXT,
  COLUMNS,
  rowCounter,
  type Sheet,
  SpreadsheetFailure,
  type SpreadsheetLimits,
} from "./spreadsheet-shape";

/** Decodes as the byte order mark says, else as UTF-8 where every byte agrees, else as GB18030 (what Chinese Excel writes). */
export function decodeText(bytes: Uint8Array): string {
  const encodings =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ["utf-16le"]
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ["utf-16be"]
        : ["utf-8", "gb18030"];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one; the next may fit.
    }
  }
  throw new SpreadsheetFailure("notAWorkbook");
}

/** The delimiter that occurs most in the first lines. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000);
  const count = (mark: string) => head.split(mark).length;
  return [",", "\t", ";"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function cellOf(typed: string): Cell | null {
  const text = storable(typed.slice(0, CELL_TEXT));
  // ="330…" is how some systems keep a long number from becoming one.
  const value = /^="(.*)"$/s.exec(text)?.[1] ?? text;
  if (value.trim() === "") return null;
  // A sheet's 1990.10 saved as CSV may have become 1990.1; the row reader asks rather than guesses.
  return /^\s*\d{4}\.1\s*$/.test(value) ? { text: value.trim(), number: Number(value) } : { text: value };
}

/** Control characters and mark-up are no table, whatever the file is called. */
function isTable(text: string): boolean {
  const controls = [...text.slice(0, 100_000)].some((char) => char < " " && !"\t\n\v\f\r\u001a\u001b".includes(char));
  return !controls && !/^\s*(<[!?a-z]|%PDF|\{\\rtf)/i.test(text);
}

/** The one sheet of a CSV file; a quoted line break does not begin a new row, as in Excel. */
export function csvSheet(bytes: Uint8Array, name: string, limits: SpreadsheetLimits): Sheet {
  const text = decodeText(bytes);
  if (!isTable(text)) throw new SpreadsheetFailure("notAWorkbook");
  async function* rows(): AsyncGenerator<SheetRow> {
    const found: SheetRow[] = [];
    const count = rowCounter(limits);
    let number = 0;
    Papa.parse<string[]>(text, {
      delimiter: delimiterOf(text),
      step({ data }) {
        number++;
        const cells = data.slice(0, COLUMNS).map(cellOf);
        if (cells.every((cell) => cell === null)) return count.blank();
        count.full();
        found.push({ number, cells });
      },
    });
    yield* found;
  }
  return { name, hidden: false, rows };
}
