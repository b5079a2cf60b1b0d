import { useTranslations } from "next-intl";
import { Figure } from "@/components/figures/figure";
import { YearLine } from "@/components/placement/year-line";
import { useDayWords } from "@/components/ui/day";
import Link from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { HomeFigures } from "@/lib/features/insight/figure-facts";
import { todoHref } from "./todo-links";

type Own = Extract<HomeFigures, { of: "self" }>;

/** A cadre's own year on one line. */
export function OwnYear({ figures, today }: { figures: Own; today: string }) {
  const t = useTranslations();
  const { placement, halfYearSignedOn, stoppedOn } = figures;
  return (
    <Section
      title={t("home.myYear")}
      className="year"
      aside={<Link href={`/placements/${placement.id}`}>{t("home.myPlacement")}</Link>}
    >
      <YearLine
        start={placement.startsOn}
        end={placement.endsOn}
        today={today}
        startLabel={t(placement.arrivedOn ? "placements.page.arrival" : "placements.page.start")}
        endLabel={t("placements.page.end")}
        events={[
          ...(halfYearSignedOn ? [{ day: halfYearSignedOn, label: t("placements.page.halfYear"), done: true }] : []),
          ...(stoppedOn ? [{ day: stoppedOn, label: t("placements.page.early"), done: today >= stoppedOn }] : []),
        ]}
        talks={figures.talks}
      />
    </Section>
  );
}

/** A cadre's next report, and the feedback to open. */
export function OwnGlance({ figures, today }: { figures: Own; today: string }) {
  const t = useTranslations("home");
  const day = useDayWords();
  const { placement, report, reports, feedback } = figures;
  const opens = report?.opensOn ?? null;
  const [waiting] = feedback.waiting;
  return (
    <Section title={t("mine")}>
      <Figure
        label={t("report.title")}
        value={report?.dueOn ? day(report.dueOn) : t("report.none")}
        href={report ? todoHref(report) : `/placements/${placement.id}`}
        of={report ? t("report.of", { number: Number(report.facts.number) }) : undefined}
        compared={
          opens !== null && opens > today
            ? t("report.opens", { date: day(opens), ...reports })
            : t("report.done", { ...reports })
        }
        how={t("report.how", { whole: reports.whole })}
      />
      <Figure
        label={t("feedback.title")}
        value={feedback.waiting.length}
        href={waiting ? todoHref(waiting) : `/placements/${placement.id}`}
        of={t("feedback.of", { all: feedback.all })}
        how={t("feedback.how", { all: feedback.all })}
      />
    </Section>
  );
}
