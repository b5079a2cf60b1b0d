import { pinyin } from "pinyin-pro";

/**
 * How a name is searched and sorted: full pinyin and initials, without tones, surnames read as surnames (曾 zēng, 单 shàn).
 * Stored when the name is written.
 */
export function pinyinOf(name: string): { pinyin: string; initials: string } {
  const options = { toneType: "none", type: "array", surname: "head", nonZh: "consecutive", v: true } as const;
  return {
    pinyin: pinyin(name, options).join("").toLowerCase().replace(/\s+/g, ""),
    initials: pinyin(name, { ...options, pattern: "first" })
      .join("")
      .toLowerCase()
      .replace(/\s+/g, ""),
  };
}
