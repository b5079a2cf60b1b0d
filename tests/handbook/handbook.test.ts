import { readdirSync, readFileSync } from "node:fs";
import type { Token, Tokens } from "marked";
import { describe, expect, test, vi } from "vitest";
import { RULES } from "@/lib/domain/vocabulary";
import { handbook, newestNews, whyNoHandbook } from "@/lib/platform/handbook/book";
import { everyToken, type Text } from "@/lib/platform/handbook/markdown";
import { CHAPTERS, type Chapter, LANGUAGES } from "@/lib/wording/chapters";
import { PAGES } from "../../e2e/pages";
import { flat, LANGUAGES as MESSAGES } from "../wording/messages";

const texts = (language: (typeof LANGUAGES)[number]): [string, Text][] => [
  ...handbook(language).chapters,
  ["news", handbook(language).news],
];
const tokensOf = ({ lead, sections }: Text): Token[] => [...lead, ...sections.flatMap(({ tokens }) => tokens)];
const anchorsOf = ({ sections }: Text) => sections.map(({ anchor }) => anchor);

describe("the handbook", () => {
  test("can be read where the server stands, and comes along into its image; elsewhere the server says what is missing", () => {
    expect(whyNoHandbook()).toBeNull();
    expect(readFileSync(".dockerignore", "utf8").split("\n")).not.toContain("docs");
    vi.spyOn(process, "cwd").mockReturnValue("/nowhere");
    expect(whyNoHandbook()).toContain("docs/handbook");
  });

  test.each(LANGUAGES)("has each chapter as a file, and no file besides (%s)", (language) => {
    expect(readdirSync(`docs/handbook/${language}`).sort()).toEqual([...CHAPTERS, "news"].map((c) => `${c}.md`).sort());
  });

  test("has the same sections in both languages, each anchor once in its chapter", () => {
    const english = new Map(texts("en"));
    for (const [chapter, text] of texts("zh-CN")) {
      expect(anchorsOf(english.get(chapter) as Text), chapter).toEqual(anchorsOf(text));
      expect(new Set(anchorsOf(text)).size, chapter).toBe(text.sections.length);
      expect(text.sections.length, chapter).toBeGreaterThan(1);
    }
  });

  test("names its news by their days, newest first", () => {
    const days = anchorsOf(handbook("zh-CN").news);
    for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(newestNews()).toBe(days[0]);
  });

  test("leads only to rules, chapters, sections and pages that exist", () => {
    const wrong: string[] = [];
    for (const language of LANGUAGES) {
      const { chapters } = handbook(language);
      for (const [chapter, text] of texts(language)) {
        for (const { href } of everyToken(tokensOf(text), "link") as Tokens.Link[]) {
          const [path = "", anchor] = href.split("#");
          const there = chapters.get(path.replace("/help/", "") as Chapter);
          const right =
            path === "/rules"
              ? anchor === undefined || (RULES as readonly string[]).includes(anchor)
              : there
                ? anchor === undefined || anchorsOf(there).includes(anchor)
                : path in PAGES && anchor === undefined;
          if (!right) wrong.push(`${language}/${chapter}: ${href}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("names rules by a link wherever it names one", () => {
    const bare: string[] = [];
    for (const language of LANGUAGES)
      for (const [chapter, text] of texts(language))
        for (const { text: title, href } of everyToken(tokensOf(text), "link") as Tokens.Link[])
          if (/^[STHOE]\d+$/.test(title) && href !== `/rules#${title}`) bare.push(`${chapter}: ${title} ${href}`);
    expect(bare).toEqual([]);
  });

  test.each(LANGUAGES)("prints in bold only what stands so on the screen (%s)", (language) => {
    const labels = new Set(flat(MESSAGES[language]).values());
    const wrong = texts(language).flatMap(([chapter, text]) =>
      (everyToken(tokensOf(text), "strong") as Tokens.Strong[])
        .filter((token) => !labels.has(token.text))
        .map((token) => `${chapter}: ${token.text}`),
    );
    expect(wrong).toEqual([]);
  });
});
