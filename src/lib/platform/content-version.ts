import { createHash } from "node:crypto";

/**
 * What a form carries as its version where what it shows has none of its own: another content, another number (of at most
 * nine digits). Order counts; a content that comes back has its number again.
 */
export const contentVersion = (...content: readonly (string | null)[]): number =>
  Number.parseInt(createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 7), 16);
