import { SaxParser } from "@cj-tech-master/excelts/xml";
import { SpreadsheetFailure } from "./spreadsheet-shape";

/** What a reader of XML wants to hear; element names without their namespace prefix. */
export type XmlEars = {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
};

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads a part of XML chunk by chunk; pauses after each, so that what was heard can be handed on. Broken XML is a damaged file. */
export async function* hearXml(chunks: AsyncIterable<Uint8Array>, ears: XmlEars): AsyncGenerator<void> {
  const parser = new SaxParser({ position: false, invalidCharHandling: "skip" });
  parser.on("opentag", (tag) => ears.open?.(local(tag.name), tag.attributes as Record<string, string>));
  parser.on("text", (text) => ears.text?.(text));
  parser.on("cdata", (text) => ears.text?.(text));
  parser.on("closetag", (tag) => ears.close?.(local(tag.name)));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const guarded = (write: () => void) => {
    try {
      write();
    } catch (error) {
      throw error instanceof SpreadsheetFailure ? error : new SpreadsheetFailure("damaged");
    }
  };
  for await (const chunk of chunks) {
    guarded(() => parser.write(decoder.decode(chunk, { stream: true })));
    yield;
  }
  guarded(() => {
    const rest = decoder.decode();
    if (rest) parser.write(rest);
    parser.close();
  });
  yield;
}

/** Reads a whole part. */
export async function hearAll(chunks: AsyncIterable<Uint8Array>, ears: XmlEars): Promise<void> {
  for await (const _ of hearXml(chunks, ears));
}

/** Text with the _xHHHH_ escapes of OOXML undone. */
export const unescapeOoxml = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
