import { compact, halfWidth } from "./import/cell";

/** The longest term that is looked for. */
export const TERM_LENGTH = 40;
/** Hits of a kind on the first look. */
export const HITS_SHOWN = 8;
/** So many of a kind are counted; beyond it the answer is "more than". */
export const HITS_COUNTED = 200;

/** A text as it is searched: no blanks, no dots of 买买提·吐尔逊, small letters of usual width, ü typed as v. */
export const searchKey = (given: string): string =>
  halfWidth(compact(given))
    .toLowerCase()
    .replace(/[·•‧・．.'’-]/g, "")
    .replaceAll("ü", "v");

/** Inside a spelling only what may begin a syllable is looked for, three letters at least: ang, ing and ong are everywhere. */
export const beginsSyllable = (term: string): boolean => term.length >= 3 && !/^([iuv]|ang|eng|ong)/.test(term);

/** How a thing is called, and how its name is spelt. */
export type Named = { name: string; pinyin: string | null; initials: string | null };

/**
 * How well a name answers a term that went through `searchKey`, 0 best; null: not at all. `app.name_place` in the
 * database says the same.
 */
export function placeOf(term: string, { name, pinyin, initials }: Named): number | null {
  if (term === "") return null;
  const [key, spelt, first] = [searchKey(name), searchKey(pinyin ?? ""), searchKey(initials ?? "")];
  if (key === term) return 0;
  if (key.startsWith(term)) return 1;
  if (spelt === term || first === term) return 2;
  if (spelt.startsWith(term) || first.startsWith(term)) return 3;
  if (key.includes(term)) return 4;
  if (term.length >= 2 && first.includes(term)) return 5;
  if (beginsSyllable(term) && spelt.includes(term)) return 5;
  return null;
}

/** The best of several names of one thing. */
export function bestPlaceOf(term: string, names: readonly Named[]): number | null {
  const places = names.map((one) => placeOf(term, one)).filter((one) => one !== null);
  return places.length > 0 ? Math.min(...places) : null;
}

/**
 * An ID number as it is stored, where the text looks like one, rightly spelt or not: such a text is never put into an
 * address, a log or a list of recent searches.
 */
export function idNumberIn(given: string): string | null {
  const text = halfWidth(compact(given)).replace(/[-.·]/g, "").toUpperCase();
  return /^\d{17}[\dX]$/.test(text) ? text : null;
}

/** Is a text so much like the beginning of an ID number that it is treated as one? No name or unit has twelve digits. */
export const isLikeIdNumber = (given: string): boolean =>
  /\d{12}/.test(halfWidth(compact(given)).replace(/[-.·]/g, ""));
