import { pinyin } from "pinyin-pro";
import { searchKey } from "../domain/search";

/**
 * How a name is searched and sorted: full pinyin and initials, without tones, surnames read as surnames (曾 zēng, 单 shàn), and no
 * dots or blanks.
 * Stored when the name is written.
 */
export function pinyinOf(name: string): { pinyin: string; initials: string } {
  const options = { toneType: "none", type: "array", surname: "head", nonZh: "consecutive", v: true } as const;
  return {
    pinyin: searchKey(pinyin(name, options).join("")),
    initials: searchKey(pinyin(name, { ...options, pattern: "first" }).join("")),
  };
}

/** The same of a name whose pinyin somebody wrote, syllable by syllable, because a character in it is read otherwise: 'xing ye'. */
export function pinyinSpelt(spelling: string): { pinyin: string; initials: string } {
  const syllables = spelling.split(/\s+/).map(searchKey);
  return { pinyin: syllables.join(""), initials: syllables.map((one) => one.charAt(0)).join("") };
}

/** A unit is searched by its full name and by its short one; it is sorted by the full one. */
export function pinyinOfUnit(name: string, shortName: string | null | undefined) {
  const short = shortName ? pinyinOf(shortName) : null;
  return { ...pinyinOf(name), shortPinyin: short?.pinyin ?? null, shortInitials: short?.initials ?? null };
}
