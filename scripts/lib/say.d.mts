/** See say.mjs. */
export class Explained extends Error {}
export function say(line?: string): void;
export function sayFailure(error: unknown): void;
