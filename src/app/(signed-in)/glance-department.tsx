import { useTranslations } from "next-intl";
import { Figure } from "@/components/figures/figure";
import Link from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { HomeFigures } from "@/lib/features/insight/figure-facts";
import { useOthers } from "./glance-units";
import { REVIEW_SHAPE } from "./reviews/review-status";
import { TalkFigure } from "./talk-figure";

/** The department's programme at hand: who is in post, whose half-year review is signed, how well the talks are kept. */
export function DepartmentGlance({ figures }: { figures: Extract<HomeFigures, { of: "department" }> }) {
  const t = useTranslations();
  const { programme, phases, halfYear, talks } = figures;
  const others = useOthers();
  const year = `/programmes/${programme.id}/year`;
  return (
    <Section title={programme.name} aside={<Link href={year}>{t("home.yearOverview")}</Link>}>
      <Figure
        label={t("home.inPost.title")}
        value={phases.inPost}
        href={`/placements?programme=${programme.id}&phase=inPost`}
        of={t("home.inPost.ofQuota", { quota: programme.quota })}
        compared={others(phases)}
        how={t("home.inPost.how", { ...phases, quota: programme.quota })}
      />
      <Figure
        label={t("home.halfYear.title")}
        value={halfYear.part}
        href={`${year}?review=signed`}
        of={t("home.halfYear.of", { whole: halfYear.whole })}
        tally={halfYear.tally.map(({ state, count }) => ({
          key: state,
          shape: REVIEW_SHAPE[state],
          word: t(`statuses.reviewStates.${state}`),
          count,
          href: `${year}?review=${state}`,
        }))}
        how={t("home.halfYear.how", { whole: halfYear.whole })}
      />
      <TalkFigure talks={talks} programmeId={programme.id} />
    </Section>
  );
}
