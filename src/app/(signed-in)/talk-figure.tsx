import { useTranslations } from "next-intl";
import { Figure } from "@/components/figures/figure";
import { useMonthName } from "@/components/ui/day";
import { percent } from "@/lib/domain/figures";
import type { TalkFigure as Facts } from "@/lib/features/insight/figure-facts";

const monthOf = (day: string): number => Number(day.slice(5, 7));

/** 谈心谈话到位率 of the last full month, beside the month before. */
export function TalkFigure({ talks, programmeId }: { talks: Facts; programmeId?: string }) {
  const t = useTranslations("home.talks");
  const monthName = useMonthName();
  const [now, before] = [percent(talks.share), percent(talks.before)];
  const month = monthName(monthOf(talks.month));
  const beforeMonth = monthName(monthOf(talks.beforeMonth));
  const query = new URLSearchParams({
    month: talks.month.slice(0, 7),
    ...(programmeId ? { programme: programmeId } : {}),
  });
  const change = now !== null && before !== null ? Math.round((now - before) * 10) / 10 : null;
  return (
    <Figure
      label={t("title", { month })}
      value={now === null ? t("nobody") : t("percent", { value: now })}
      href={`/talks?${query}`}
      of={t("of", { part: talks.share.part, whole: talks.share.whole })}
      compared={
        before === null || change === null
          ? t("noBefore", { month: beforeMonth })
          : t("before", {
              month: beforeMonth,
              value: before,
              way: change > 0 ? "up" : change < 0 ? "down" : "same",
              change: Math.abs(change),
            })
      }
      how={t("how", {
        month,
        ...talks.share,
        beforeMonth,
        beforePart: talks.before.part,
        beforeWhole: talks.before.whole,
      })}
    />
  );
}
