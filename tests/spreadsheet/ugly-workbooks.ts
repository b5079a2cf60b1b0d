import { crc32, deflateRawSync } from "node:zlib";
import { Workbook } from "@cj-tech-master/excelts";
import { checkCharacter } from "@/lib/domain/id-number";

/** An ID number that is right, from a region code nobody has. `order` odd for a man. */
export const idNumber = (birth: string, order: number): string => {
  const first17 = `999999${birth}${String(order).padStart(3, "0")}`;
  return first17 + checkCharacter(first17);
};

/** What is left of an ID number typed into a cell of numbers. */
export const LOST_DIGITS = Number("110101199003077213");

type Value =
  | string
  | number
  | boolean
  | Date
  | null
  | { formula: string; result?: string | number }
  | { error: "#REF!" };
export type SheetPlan = {
  name: string;
  rows: Value[][];
  merges?: string[];
  /** Number formats by cell, such as { C3: "yyyy.mm" }. */
  formats?: Record<string, string>;
  hidden?: boolean;
};

/** A workbook as a department's computer would save it. */
export async function xlsx(...sheets: SheetPlan[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, rows, merges = [], formats = {}, hidden } of sheets) {
    const sheet = workbook.addWorksheet(name, hidden ? { state: "hidden" } : {});
    for (const row of rows) sheet.addRow(row as never[]);
    for (const [cell, format] of Object.entries(formats)) sheet.getCell(cell).numFmt = format;
    for (const merge of merges) sheet.mergeCells(merge);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

type Part = { name: string; data: Uint8Array | string; declaredSize?: number; flags?: number };

/** A zip archive, byte by byte, so that it can lie about its sizes. */
export function zip(parts: readonly Part[], declaredCount = parts.length): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declaredSize, flags = 0 } of parts) {
    const raw = Buffer.from(data);
    const packed = deflateRawSync(raw);
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(raw), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(declaredSize ?? raw.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const body = Buffer.concat([Buffer.from("PK\x03\x04"), facts, title, packed]);
    const entry = Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), facts, Buffer.alloc(14), title]);
    entry.writeUInt32LE(offset, 42);
    bodies.push(body);
    directory.push(entry);
    offset += body.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(declaredCount, 8);
  end.writeUInt16LE(declaredCount, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, listing, end]));
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook written by hand: `sheet` is the XML inside its one worksheet, `formats` the number formats its styles name. */
export const rawXlsx = (
  sheet: string,
  options: {
    is1904?: boolean;
    formatIds?: number[];
    formatCode?: string;
    strings?: string;
    prefix?: string;
    size?: number;
  } = {},
): Uint8Array => {
  const p = options.prefix ? `${options.prefix}:` : "";
  const space = options.prefix ? `xmlns:${options.prefix}="urn:sheets"` : 'xmlns="urn:sheets"';
  return zip([
    {
      name: "_rels/.rels",
      data: `<Relationships><Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/worksheets/sheet9.xml",
      data: `<${p}worksheet ${space}>${sheet}</${p}worksheet>`,
      declaredSize: options.size,
    },
    {
      name: "xl/workbook.xml",
      data: `<${p}workbook ${space} xmlns:r="${RELATIONS}"><${p}workbookPr date1904="${options.is1904 ? 1 : 0}"/><${p}sheets><${p}sheet name="花名册" sheetId="1" r:id="r1"/></${p}sheets></${p}workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `<Relationships><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="/xl/worksheets/sheet9.xml"/><Relationship Id="r2" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    {
      name: "xl/styles.xml",
      data: `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${options.formatCode ?? "0"}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${(options.formatIds ?? [0]).map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
    },
    { name: "xl/sharedStrings.xml", data: `<sst>${options.strings ?? ""}</sst>` },
  ]);
};

/** A workbook of several sheets written by hand; `part` may be named twice, and names may be anything. */
export const rawWorkbook = (sheets: readonly { name: string; part: string; xml: string }[]): Uint8Array => {
  const parts = new Map(sheets.map(({ part, xml }) => [part.toLowerCase(), xml]));
  const listed = sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`);
  const relations = sheets.map(
    ({ part }, at) => `<Relationship Id="r${at}" Type="${RELATIONS}/worksheet" Target="worksheets/${part}.xml"/>`,
  );
  return zip([
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns:r="${RELATIONS}"><sheets>${listed.join("")}</sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", data: `<Relationships>${relations.join("")}</Relationships>` },
    ...[...parts].map(([part, xml]) => ({
      name: `xl/worksheets/${part}.xml`,
      data: `<worksheet>${xml}</worksheet>`,
    })),
  ]);
};

const CFB = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ole = (stream: string) =>
  new Uint8Array(Buffer.concat([CFB, Buffer.alloc(504), Buffer.from(stream, "utf16le"), Buffer.alloc(512)]));
/** A workbook locked with a password is an OLE container with these streams. */
export const encryptedWorkbook = (): Uint8Array => ole("EncryptionInfo\0EncryptedPackage\0");
/** A workbook of Excel 97–2003. */
export const oldWorkbook = (): Uint8Array => ole("Root Entry\0Workbook\0");

/** GB18030 bytes of text, by asking the decoder which bytes give each character. */
export function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const wanted = new Set([...text].filter((c) => c > "\x7f"));
  const table = new Map<string, number[]>();
  for (let a = 0x81; a <= 0xfe && table.size < wanted.size; a++) {
    for (let b = 0x40; b <= 0xfe; b++) {
      const char = decoder.decode(new Uint8Array([a, b]));
      if (b !== 0x7f && wanted.has(char)) table.set(char, [a, b]);
    }
  }
  return new Uint8Array([...text].flatMap((c) => table.get(c) ?? [c.charCodeAt(0)]));
}
