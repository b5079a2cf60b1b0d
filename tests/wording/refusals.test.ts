import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { refusal } from "@/lib/domain/refusal";
import { BACKED_CODES } from "@/lib/platform/database-errors";
import { refusalWords, whyKey } from "@/lib/wording/refusal-words";
import { LANGUAGES } from "./messages";

const cases = Object.entries(LANGUAGES).flatMap(([locale, messages]) =>
  BACKED_CODES.map((code) => ({ locale, messages, code })),
);

it.each(cases)("what the database refuses without facts can be said ($code, $locale)", ({ locale, messages, code }) => {
  const broken: string[] = [];
  const t = createTranslator({
    locale: locale as keyof typeof LANGUAGES,
    messages,
    onError: (error) => broken.push(error.message),
  });
  const say = t as unknown as (key: string) => string;
  const backed = refusal(code);
  const keys = [`refusals.${code}.title`, whyKey(backed, (key) => t.has(key as never)), `refusals.${code}.next`];
  const said = keys.map((key) => say(key));
  expect(broken).toEqual([]);
  for (const sentence of said) expect(sentence).not.toMatch(/[{}]|refusals\./);
});

it("with its facts a reason is told with them", () => {
  const full = refusal("positionFull", { places: 1, taken: 1 });
  expect(whyKey(full, () => true)).toBe("refusals.positionFull.why");
});

it("a day among its facts is spoken as the reader speaks", () => {
  const late = refusal("notYetArrived", { startsOn: "2026-03-02" });
  const why = (locale: keyof typeof LANGUAGES) =>
    refusalWords(late, createTranslator({ locale, messages: LANGUAGES[locale] }), locale).why;
  expect(why("zh-CN")).toContain("2026年3月2日");
  expect(why("en")).toContain("2 Mar 2026");
});
