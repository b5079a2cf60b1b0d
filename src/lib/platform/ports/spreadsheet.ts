import { open } from "node:fs/promises";
import { basename, extname } from "node:path";
import { csvSheet } from "./spreadsheet-csv";
import { LIMITS, type Sheet, SpreadsheetFailure, type SpreadsheetLimits } from "./spreadsheet-shape";
import { xlsxSheets } from "./spreadsheet-xlsx";

export { LIMITS, type Sheet, SpreadsheetFailure, type SpreadsheetLimits };

/** Reads a file whose size was judged before it is in memory. */
async function bytesOf(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path).catch(() => {
    throw new SpreadsheetFailure("fileNotFound", { file: basename(path) });
  });
  try {
    const facts = await file.stat();
    if (!facts.isFile()) throw new SpreadsheetFailure("fileNotFound", { file: basename(path) });
    if (facts.size > limit) throw new SpreadsheetFailure("tooLarge", { megabytes: Math.floor(limit / 1024 / 1024) });
    return await file.readFile();
  } finally {
    await file.close();
  }
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** An OLE container is a workbook locked with a password, or one of the format before 2007. */
function oleFailure(bytes: Uint8Array): SpreadsheetFailure {
  const holds = (stream: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(stream, "utf16le"));
  if (holds("EncryptedPackage") || holds("EncryptionInfo")) return new SpreadsheetFailure("encrypted");
  return new SpreadsheetFailure(holds("Workbook") || holds("Book") ? "oldXls" : "notAWorkbook");
}

/**
 * Opens an .xlsx or .csv given as bytes or as a path. Sheets come in the workbook's order, rows are read as they are asked for; dates are
 * civil dates of the workbook's own date system. Throws SpreadsheetFailure for what is no workbook, locked, damaged, too big or a zip bomb.
 */
export async function* openWorkbook(
  input: Uint8Array | string,
  options: { fileName?: string; limits?: Partial<SpreadsheetLimits> } = {},
): AsyncGenerator<Sheet> {
  const limits = { ...LIMITS, ...options.limits };
  const name = options.fileName ?? (typeof input === "string" ? basename(input) : "");
  const bytes = typeof input === "string" ? await bytesOf(input, limits.bytes) : input;
  if (bytes.length > limits.bytes)
    throw new SpreadsheetFailure("tooLarge", { megabytes: Math.floor(limits.bytes / 1024 / 1024) });
  if (startsWith(bytes, CFB)) throw oleFailure(bytes);
  const extension = extname(name).toLowerCase();
  if (startsWith(bytes, ZIP)) yield* xlsxSheets(bytes, limits);
  else if ([".xlsx", ".xlsm", ".xls", ".xlsb", ".et"].includes(extension)) throw new SpreadsheetFailure("notAWorkbook");
  else yield csvSheet(bytes, basename(name, extname(name)) || "CSV", limits);
}
