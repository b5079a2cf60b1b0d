import { useTranslations } from "next-intl";
import { useDayWords } from "@/components/ui/day";

const NAME: Partial<Record<number, "quarter" | "month">> = { 3: "quarter", 1: "month" };

/** E3: which word a period of that many months has: 第2季度 where it is three, 第2个月 where it is one. */
export const periodKey = (months: number) => `period.${NAME[months] ?? "other"}` as const;

/** E3: a period with its dates: 第2季度，7月1日至9月30日. */
export function PeriodWords(period: { number: number; months: number; from: string; to: string }) {
  const t = useTranslations("reporting");
  const day = useDayWords();
  return t("dated", {
    period: t(periodKey(period.months), { number: period.number }),
    from: day(period.from),
    to: day(period.to),
  });
}
