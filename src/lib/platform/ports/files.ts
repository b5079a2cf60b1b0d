import { createHash, randomUUID } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { storable } from "@/lib/domain/storable";
import { env } from "../env";

/** The largest file taken, in bytes. */
export const MAX_BYTES = 20 * 1024 * 1024;
const MEDIA_TYPES = ["application/pdf", "image/jpeg", "image/png"] as const;
export type ScanMediaType = (typeof MEDIA_TYPES)[number];

/** A file once kept: what its row says of it. The key is a UUID, for a name may be anything. */
export type KeptFile = { key: string; name: string; mediaType: ScanMediaType; bytes: number; sha256: string };
/** Why a file is not kept: nothing in it, too large, or not what it must be by its own first bytes. */
export type FileFault = "empty" | "tooLarge" | "wrongKind";

const kept = globalThis as { guazhiDisk?: { disk: Disk; location: string } };

/** The store of this process: a folder now; another driver later, and no caller changes. */
function disk(): Disk {
  const location = env().GUAZHI_FILES;
  if (kept.guazhiDisk?.location !== location) {
    // an absolute path or one below the working directory: URL-free, so that blanks and Chinese stay as they are
    kept.guazhiDisk = { location, disk: new Disk(new FSDriver({ location, visibility: "private" })) };
  }
  return kept.guazhiDisk.disk;
}

/** The name of an upload as it can be kept: a browser sends whatever the file was called. */
export const nameOf = (name: string): string => storable(name.slice(-200)).trim();

/** Keeps a scan (PDF, JPEG, PNG; at most `MAX_BYTES`), judged by its content and not by its name. */
export async function keepScan(name: string, content: Uint8Array): Promise<KeptFile | FileFault> {
  if (content.byteLength === 0) return "empty";
  if (content.byteLength > MAX_BYTES) return "tooLarge";
  const found = await fileTypeFromBuffer(content);
  const mediaType = MEDIA_TYPES.find((one) => one === found?.mime);
  if (!mediaType) return "wrongKind";
  const key = randomUUID();
  await disk().put(key, content);
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { key, name: nameOf(name) || key, mediaType, bytes: content.byteLength, sha256 };
}

/** A workbook once kept: what its row says of it. */
export type KeptWorkbook = { id: string; key: string; name: string; mediaType: string; bytes: number; sha256: string };

/** Keeps an uploaded workbook, so that it can be read again under another mapping; what it is, its reader judges. */
export async function keepWorkbook(name: string, content: Uint8Array): Promise<KeptWorkbook> {
  const key = randomUUID();
  await disk().put(key, content);
  const sha256 = createHash("sha256").update(content).digest("hex");
  const mediaType = "application/octet-stream";
  return { id: key, key, name: nameOf(name) || key, mediaType, bytes: content.byteLength, sha256 };
}

/** The content of a kept file. @throws when the store has lost it. */
export const contentOfFile = (key: string): Promise<Uint8Array> => disk().getBytes(key);

/** Forgets a file that nothing came to refer to. */
export const forgetFile = (key: string): Promise<void> => disk().delete(key);
