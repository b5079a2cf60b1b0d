import { zhCN } from "@/lib/wording/zh-CN";
import type { Words } from "../listing";

/** Every event that has a word, as the log writes it. */
export const EVENTS: readonly string[] = Object.entries(zhCN.audit.events).flatMap(([head, tails]) =>
  Object.keys(tails).map((tail) => `${head}.${tail}`),
);

/** The word of an event; one the log has from another version is shown as it was written. */
export function eventWords(t: Words): (event: string) => string {
  const word = t as unknown as (key: string) => string;
  return (event) => (EVENTS.includes(event) ? word(`audit.events.${event}`) : event);
}
