/** The chapters of the handbook in reading order; each is docs/handbook/<language>/<chapter>.md. */
export const CHAPTERS = [
  "start",
  "year",
  "todo",
  "programmes",
  "placing",
  "importing",
  "reviewing",
  "ending",
  "host",
  "mentor",
  "sending",
  "cadre",
  "scorer",
  "account",
  "administrator",
  "auditor",
  "rules",
  "questions",
] as const;
export type Chapter = (typeof CHAPTERS)[number];

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Is this word from an address a chapter? */
export const isChapter = (word: string): word is Chapter => (CHAPTERS as readonly string[]).includes(word);
