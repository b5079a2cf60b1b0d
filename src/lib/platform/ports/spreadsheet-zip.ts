import { createInflateRaw } from "node:zlib";
import { SpreadsheetFailure, type SpreadsheetLimits } from "./spreadsheet-shape";

type Entry = { offset: number; packed: number; size: number; method: number };

/** A zip archive whose sizes were judged before anything is unpacked. `stream` unpacks one part, never past what it declared. */
export type Archive = {
  has(name: string): boolean;
  stream(name: string): AsyncGenerator<Uint8Array>;
  text(name: string): Promise<string>;
};

const damaged = () => new SpreadsheetFailure("damaged");

/** Where the central directory begins and how many entries it has, from the record at the file's end. */
function directoryOf(view: DataView): { offset: number; count: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50)
      return { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  }
  throw damaged();
}

function entriesOf(bytes: Uint8Array, view: DataView, limits: SpreadsheetLimits): Map<string, Entry> {
  const { offset, count } = directoryOf(view);
  if (count > limits.entries) throw new SpreadsheetFailure("zipBomb");
  const entries = new Map<string, Entry>();
  let total = 0;
  for (let at = offset, seen = 0; seen < count; seen++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    if (view.getUint16(at + 8, true) & 1) throw new SpreadsheetFailure("encrypted");
    const [packed, size, nameLength] = [
      view.getUint32(at + 20, true),
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
    ];
    total += size;
    if (total > limits.inflatedBytes || (size > 10_000_000 && size > packed * limits.ratio))
      throw new SpreadsheetFailure("zipBomb");
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll("\\", "/")
      .replace(/^\//, "");
    entries.set(name.toLowerCase(), {
      offset: view.getUint32(at + 42, true),
      packed,
      size,
      method: view.getUint16(at + 10, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Opens a zip archive by its central directory. Refuses as a bomb one that declares too many parts, too large a whole or a
 * monstrous ratio, and, while unpacking, a part that turns out larger than it declared or a whole that is.
 */
export function openArchive(bytes: Uint8Array, limits: SpreadsheetLimits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 22) throw damaged();
  const entries = entriesOf(bytes, view, limits);
  let left = limits.unpackedBytes;
  const spend = (chunk: Uint8Array) => {
    left -= chunk.length;
    if (left < 0) throw new SpreadsheetFailure("zipBomb");
    return chunk;
  };
  async function* stream(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name.toLowerCase());
    if (!entry || entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== 0x04034b50)
      throw damaged();
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const packed = bytes.subarray(start, start + entry.packed);
    if (packed.length !== entry.packed || ![0, 8].includes(entry.method)) throw damaged();
    if (entry.method === 0) {
      for (let at = 0; at < packed.length; at += 65_536) yield spend(packed.subarray(at, at + 65_536));
      return;
    }
    const inflater = createInflateRaw({ chunkSize: 65_536 });
    inflater.end(packed);
    let size = 0;
    try {
      for await (const chunk of inflater as AsyncIterable<Uint8Array>) {
        size += chunk.length;
        if (size > entry.size) throw new SpreadsheetFailure("zipBomb");
        yield spend(chunk);
      }
    } catch (error) {
      // What zlib reports is the archive's fault; what a reader of the chunks throws passes through the generator's return, not here.
      throw error instanceof SpreadsheetFailure ? error : damaged();
    }
    if (size !== entry.size) throw damaged();
  }
  return {
    has: (name) => entries.has(name.toLowerCase()),
    stream,
    async text(name) {
      const decoder = new TextDecoder();
      let text = "";
      for await (const chunk of stream(name)) text += decoder.decode(chunk, { stream: true });
      return text + decoder.decode();
    },
  };
}
