import { useTranslations } from "next-intl";
import { zhCN } from "@/lib/wording/zh-CN";

/** Every event that has a word, as the log writes it. */
export const EVENTS: readonly string[] = Object.entries(zhCN.audit.events).flatMap(([head, tails]) =>
  Object.keys(tails).map((tail) => `${head}.${tail}`),
);

/** The word of an event; one the log has from another version is shown as it was written. */
export function useEventWords(): (event: string) => string {
  const t = useTranslations("audit.events") as unknown as (key: string) => string;
  return (event) => (EVENTS.includes(event) ? t(event) : event);
}
