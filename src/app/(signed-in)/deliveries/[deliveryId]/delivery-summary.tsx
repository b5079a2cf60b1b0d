import { useTranslations } from "next-intl";
import { useDayWords } from "@/components/ui/day";

/** From where it came, and when. */
export function DeliverySummary({ unit, deliveredOn }: { unit: string; deliveredOn: string }) {
  const t = useTranslations("reporting.delivery");
  const day = useDayWords();
  return t("subject", { unit, date: day(deliveredOn, true) });
}
