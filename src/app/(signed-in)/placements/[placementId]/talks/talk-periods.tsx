import { useTranslations } from "next-intl";
import { useDayWords } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import type { TalkPeriod } from "@/lib/domain/talks";

/** H3: period by period, whether a talk was held; the latest first. */
export function TalkPeriods({
  months,
  halfYears,
  today,
}: {
  months: TalkPeriod[];
  halfYears: TalkPeriod[];
  today: string;
}) {
  const t = useTranslations("mentoring.talks");
  const common = useTranslations("common");
  const day = useDayWords();
  const sides = [
    { key: "months", title: t("months"), periods: months },
    { key: "halfYears", title: t("halfYears"), periods: halfYears },
  ] as const;
  return (
    <>
      {sides.map(({ key, title, periods }) => (
        <Section key={key} title={title}>
          {periods.length === 0 ? (
            <p className="dim">{t("noPeriods")}</p>
          ) : (
            <Facts
              facts={[...periods].reverse().map((period) => {
                const words = { number: period.number, from: day(period.from), to: day(period.to) };
                return {
                  key: String(period.number),
                  label: key === "months" ? common("monthPeriod", words) : t("halfYear", words),
                  value: <Held period={period} today={today} />,
                };
              })}
            />
          )}
        </Section>
      ))}
    </>
  );
}

function Held({ period, today }: { period: TalkPeriod; today: string }) {
  const t = useTranslations("mentoring.talks");
  const day = useDayWords();
  if (period.isHeld) return <Status shape="done">{t("held")}</Status>;
  if (today > period.dueOn) return <Status shape="overdue">{t("missing")}</Status>;
  return <Status shape="ahead">{t("running", { date: day(period.dueOn) })}</Status>;
}
