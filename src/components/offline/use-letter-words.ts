import { useTranslations } from "next-intl";
import { useDayWords } from "../ui/day";
import type { Letter } from "./letter";

const PERIOD: Partial<Record<number, "quarter" | "month">> = { 3: "quarter", 1: "month" };

/** What a letter is about, in a line: 与陆文婧谈话（白石坡镇）. */
export function useLetterWords(): (about: Letter["about"]) => string {
  const t = useTranslations("offline.write");
  const period = useTranslations("reporting.period");
  const day = useDayWords();
  return (about) =>
    about.kind === "talk"
      ? t("talk", { name: about.name, unit: about.unit })
      : t("report", {
          name: about.name,
          period: period(PERIOD[about.months] ?? "other", { number: about.period }),
          from: day(about.from),
          to: day(about.to),
        });
}
