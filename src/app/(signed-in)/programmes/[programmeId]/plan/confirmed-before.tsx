import { useTranslations } from "next-intl";
import { useDayWords } from "@/components/ui/day";
import { Notice } from "@/components/ui/notice";

/** A plan was confirmed; what it made are placements now. */
export function ConfirmedBefore({ day }: { day: string }) {
  const t = useTranslations("matching");
  const words = useDayWords();
  return (
    <Notice kind="done" title={t("confirmedBefore", { day: words(day, true) })}>
      {t("confirmedNext")}
    </Notice>
  );
}
