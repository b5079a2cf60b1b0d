import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHAPTERS, type Chapter, LANGUAGES, type Language } from "@/lib/wording/chapters";
import { paragraphs, readText, type Text } from "./markdown";
import { type Entry, type Found, searchIn } from "./search";

/** Where the files lie beside the built application; the bundler need not follow them, for they are never imported. */
const fileOf = (language: Language, name: string): string =>
  join(/* turbopackIgnore: true */ process.cwd(), "docs", "handbook", language, `${name}.md`);

type Book = { chapters: ReadonlyMap<Chapter, Text>; news: Text; entries: Entry[] };
const books = new Map<Language, Book>();

const read = (language: Language, name: string): Text => readText(readFileSync(fileOf(language, name), "utf8"));

/** The handbook in one language: read once for the life of the server, anew for each request while developing. */
export function handbook(language: Language): Book {
  const known = books.get(language);
  if (known && process.env.NODE_ENV === "production") return known;
  const chapters = new Map(CHAPTERS.map((chapter) => [chapter, read(language, chapter)]));
  const book = { chapters, news: read(language, "news"), entries: [...chapters].flatMap(entriesOf) };
  books.set(language, book);
  return book;
}

const entriesOf = ([chapter, { title, lead, sections }]: [Chapter, Text]): Entry[] => [
  { chapter, title, anchor: null, heading: title, paragraphs: paragraphs(lead) },
  ...sections.map(({ anchor, heading, tokens }) => ({
    ...{ chapter, title, anchor, heading },
    paragraphs: paragraphs(tokens),
  })),
];

/** What the handbook says of a question: in the reader's language, and where that holds nothing, in the other. */
export function searchHandbook(language: Language, question: string): { language: Language; found: Found[] } {
  const found = searchIn(handbook(language).entries, question);
  if (found.length > 0) return { language, found };
  const other = language === "en" ? "zh-CN" : "en";
  return { language: other, found: searchIn(handbook(other).entries, question) };
}

/** The day of the newest entry of what's new: its section is named after it (`{#2026-11-24}`). */
export const newestNews = (): string => handbook("zh-CN").news.sections[0]?.anchor ?? "";

/** Why the handbook cannot be read, or null: a server installed without its docs would fail on every page. */
export function whyNoHandbook(): string | null {
  try {
    for (const language of LANGUAGES) handbook(language);
    return null;
  } catch (error) {
    return `the handbook in docs/handbook cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
}
