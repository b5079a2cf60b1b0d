import { useTranslations } from "next-intl";
import type { Refusal } from "@/lib/domain/refusal";
import { useDayWords } from "../ui/day";

type Facts = Readonly<Record<string, string | number>>;

/** What the database refused of itself comes without facts: some reasons have a second sentence that needs none. */
export const whyKey = ({ code, facts }: Pick<Refusal, "code" | "facts">, has: (key: string) => boolean): string =>
  Object.keys(facts).length === 0 && has(`refusals.${code}.raced`) ? `refusals.${code}.raced` : `refusals.${code}.why`;

/** The sentences of a refusal with today's facts in them; days are spoken in the reader's way. */
export function useRefusalWords(refusal: Refusal) {
  const { code, rule, facts } = refusal;
  const t = useTranslations();
  const day = useDayWords();
  // each code has facts of its own, which one type for all of them cannot say
  const say = t as unknown as (key: string, facts: Facts) => string;
  const spoken: Record<string, string | number> = {};
  for (const [name, fact] of Object.entries(facts)) {
    spoken[name] = typeof fact === "string" && /^\d{4}-\d{2}-\d{2}$/.test(fact) ? day(fact, true) : fact;
  }
  return {
    title: say(`refusals.${code}.title`, spoken),
    why: say(
      whyKey(refusal, (key) => t.has(key as never)),
      spoken,
    ),
    next: say(`refusals.${code}.next`, spoken),
    rule: say(`rules.${rule}.text`, {}),
  };
}
