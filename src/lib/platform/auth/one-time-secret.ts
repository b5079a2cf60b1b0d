import { createHash, randomInt } from "node:crypto";

/** No 0, O, 1, l, I: it is read aloud and typed from paper. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** A secret to be told once and changed at the first sign-in: three groups of four. */
export const oneTimeSecret = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("")).join(
    "-",
  );

/** Tells whether a stored answer speaks of this very secret: a form sent twice must not show one that opens nothing. */
export const markOf = (secret: string): string =>
  createHash("sha256").update(`mark ${secret}`).digest("base64url").slice(0, 12);
