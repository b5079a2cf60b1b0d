import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { whyKey } from "@/components/refusal/refusal-words";
import { refusal } from "@/lib/domain/refusal";
import { BACKED_CODES } from "@/lib/platform/database-errors";
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
