/**
 * A place in an ordered list: the rows after, or before, the one with this key and id. `at`: how many rows stand before
 * the page, for the line under it; a record that comes or goes meanwhile moves that number, never the rows.
 */
export type Cursor = {
  readonly way: "after" | "before";
  readonly key: string;
  readonly id: string;
  readonly at: number;
};

const LONGEST = 600;

/** The cursor as an address carries it: opaque, bound to the order it was made in, and marked against a slip of the hand. */
export function cursorToken(sort: string, { way, key, id, at }: Cursor): string {
  const said = JSON.stringify([sort, way === "after" ? 1 : 0, key, id, at]);
  return base64(new TextEncoder().encode(mark(said) + said));
}

/** Reads a token back; null when it is none, was altered, or belongs to another order. */
export function cursorOf(sort: string, token: string): Cursor | null {
  if (token === "" || token.length > LONGEST || !/^[\w-]+$/.test(token)) return null;
  const text = plain(token);
  const said = text?.slice(MARK);
  if (!text || !said || mark(said) !== text.slice(0, MARK)) return null;
  const parsed: unknown = JSON.parse(said);
  if (!Array.isArray(parsed) || parsed.length !== 5) return null;
  const [ofSort, way, key, id, at] = parsed as unknown[];
  if (ofSort !== sort || typeof key !== "string" || typeof id !== "string") return null;
  if (!/^[\w -]{1,80}$/.test(id) || !Number.isSafeInteger(at) || (at as number) < 0) return null;
  return { way: way === 1 ? "after" : "before", key, id, at: at as number };
}

const MARK = 8;
/** FNV-1a: no secret, only so that what was typed over is seen. Reach is judged by the query, never by the address. */
function mark(said: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < said.length; i++) hash = Math.imul(hash ^ said.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(MARK, "0");
}

const base64 = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

function plain(token: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(token.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
