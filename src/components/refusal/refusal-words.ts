import { useTranslations } from "next-intl";
import type { ShownRefusal } from "../ui/action-state";

type Facts = Readonly<Record<string, string | number>>;

/** The four sentences of a refusal, with today's facts in them. A fact that is a flag is spoken as yes or no by select. */
export function useRefusalWords({ code, rule, facts }: ShownRefusal) {
  const t = useTranslations();
  const say = t as unknown as { (key: string, facts: Facts): string; has(key: string): boolean };
  const spoken: Record<string, string | number> = {};
  for (const [name, fact] of Object.entries(facts)) spoken[name] = typeof fact === "boolean" ? String(fact) : fact;
  const part = (name: "title" | "why" | "next") => say(`refusals.${code}.${name}`, spoken);
  return { title: part("title"), why: part("why"), next: part("next"), rule: say(`rules.${rule}`, {}) };
}
