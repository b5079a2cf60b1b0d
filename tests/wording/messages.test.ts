import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { argumentsOf, flat, LANGUAGES } from "./messages";

const chinese = flat(LANGUAGES["zh-CN"]);
const english = flat(LANGUAGES.en);

describe("the two message files", () => {
  it("have the same keys", () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
    expect(chinese.size).toBeGreaterThan(200);
  });

  it("have no empty message", () => {
    expect([...chinese, ...english].filter(([, message]) => message.trim() === "")).toEqual([]);
  });

  it("take the same arguments in both languages", () => {
    const different = [...chinese].filter(
      ([key, message]) => argumentsOf(message).join() !== argumentsOf(english.get(key) ?? "").join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(Object.entries(LANGUAGES))("are written so that every message can be read (%s)", (locale, messages) => {
    const broken: string[] = [];
    const t = createTranslator({
      locale: locale as keyof typeof LANGUAGES,
      messages,
      onError: (error) => broken.push(error.message),
      getMessageFallback: ({ key }) => key,
    }) as unknown as (key: string, values: Record<string, unknown>) => string;
    for (const [key, message] of flat(messages)) {
      t(key, Object.fromEntries(argumentsOf(message).map((name) => [name, 2])));
    }
    expect(broken).toEqual([]);
  });

  it("finds arguments inside branches", () => {
    expect(argumentsOf("{a} {n, plural, one {# {b}} other {{c, number} x}}{d, select, x {} other {y}}")).toEqual([
      "a",
      "b",
      "c",
      "d",
      "n",
    ]);
  });
});

describe("the words themselves", () => {
  // the language's own name, and the words a Chinese sheet must contain
  const quotesChinese = (key: string) => key === "shell.languages.zh-CN" || key.startsWith("importErrors.row.");

  it("keep Chinese out of the English", () => {
    const mixed = [...english].filter(([key, message]) => /\p{Script=Han}/u.test(message) && !quotesChinese(key));
    expect(mixed.map(([key]) => key)).toEqual([]);
  });

  it("use full-width punctuation between Chinese characters", () => {
    const half = [...chinese].filter(([, message]) => /\p{Script=Han}[,;:!?]\s*\p{Script=Han}/u.test(message));
    expect(half.map(([key]) => key)).toEqual([]);
  });

  it("never say only that something failed", () => {
    expect([...chinese].filter(([, message]) => /操作失败|未知错误/.test(message)).map(([key]) => key)).toEqual([]);
  });
});
