import type { Refusal } from "./refusal";

/** What a rule answers when asked to decide: the fact to save, or why not. */
export type Decided<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const accept = <T>(value: T): Decided<T> => ({ ok: true, value });
export const refuse = (refusal: Refusal): Decided<never> => ({ ok: false, refusal });
