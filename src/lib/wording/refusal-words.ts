import type { Refusal } from "../domain/refusal";
import { dayWords } from "./day-words";

/** A refusal as a person reads it: what did not happen, why, what to do next, and the sentence of the rule. */
export type RefusalWords = Readonly<Record<"title" | "why" | "next" | "rule", string>>;

/** What speaks: a translator of all messages. Each code has facts of its own, which one type for all cannot say. */
type Speaker = { has: (key: never) => boolean };
type Say = (key: string, facts: Readonly<Record<string, string | number>>) => string;

/** What the database refused of itself comes without facts: some reasons have a second sentence that needs none. */
export const whyKey = ({ code, facts }: Pick<Refusal, "code" | "facts">, has: (key: string) => boolean): string =>
  Object.keys(facts).length === 0 && has(`refusals.${code}.raced`) ? `refusals.${code}.raced` : `refusals.${code}.why`;

/** The sentences of a refusal with today's facts in them; days are spoken in the reader's way. */
export function refusalWords(refusal: Refusal, t: Speaker, locale: string): RefusalWords {
  const { code, rule, facts } = refusal;
  const say = t as unknown as Say;
  const day = dayWords(locale);
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
