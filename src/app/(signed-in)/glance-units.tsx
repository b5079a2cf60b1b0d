import { useTranslations } from "next-intl";
import { Figure } from "@/components/figures/figure";
import { useDayWords } from "@/components/ui/day";
import { Section } from "@/components/ui/section";
import type { Share } from "@/lib/domain/figures";
import type { HomeFigures, PhaseCounts } from "@/lib/features/insight/figure-facts";
import { TalkFigure } from "./talk-figure";
import { todoHref } from "./todo-links";

type Of<Key extends HomeFigures["of"]> = Extract<HomeFigures, { of: Key }>;

/** The cadres one answers for, and how many were talked with in the period that runs. */
export function HostGlance({ figures }: { figures: Of<"host"> }) {
  const t = useTranslations("home");
  return (
    <Section title={t("atAGlance")}>
      <InPost phases={figures.phases} />
      <TalksNow now={figures.now} />
      <TalkFigure talks={figures.talks} />
    </Section>
  );
}

/** Whom one guides, and the next talk. */
export function MentorGlance({
  figures,
  cadreOf,
  today,
}: {
  figures: Of<"mentor">;
  cadreOf: (placementId: string) => string;
  today: string;
}) {
  const t = useTranslations("home");
  const day = useDayWords();
  const { next } = figures;
  return (
    <Section title={t("guided")}>
      {next?.dueOn ? (
        <Figure
          label={t("nextTalk.title")}
          value={day(next.dueOn)}
          href={
            next.opensOn !== null && next.opensOn > today ? `/placements/${next.placementId}/talks` : todoHref(next)
          }
          of={t("nextTalk.of", { name: cadreOf(next.placementId) })}
          compared={
            next.opensOn !== null && next.opensOn > today ? t("nextTalk.opens", { date: day(next.opensOn) }) : null
          }
          how={t("nextTalk.how")}
        />
      ) : null}
      <TalksNow now={figures.now} />
      <InPost phases={figures.phases} />
    </Section>
  );
}

/** One's people away, and what waits for a receipt. */
export function SendingGlance({ figures: { phases, receipts } }: { figures: Of<"sending"> }) {
  const t = useTranslations("home");
  return (
    <Section title={t("atAGlance")}>
      <InPost phases={phases} />
      <Figure
        label={t("receipts.title")}
        value={receipts.waiting}
        href="/?kind=acknowledgeReport,acknowledgeFeedback"
        of={t("receipts.of", { all: receipts.all })}
        compared={t("receipts.late", { late: receipts.late })}
        how={t("receipts.how", { all: receipts.all, signed: receipts.all - receipts.waiting })}
      />
    </Section>
  );
}

/** Who is not in post, by why; nobody is left out, and no nought is told. */
export function useOthers(): (phases: PhaseCounts) => string {
  const t = useTranslations();
  return (phases) =>
    (["ahead", "endedEarly", "over"] as const)
      .filter((key) => phases[key] > 0)
      .map((key) => t(`home.inPost.${key}`, { count: phases[key] }))
      .join(t("common.separator"));
}

function InPost({ phases }: { phases: PhaseCounts }) {
  const t = useTranslations("home.inPost");
  const others = useOthers();
  return (
    <Figure
      label={t("title")}
      value={phases.inPost}
      href="/placements?phase=inPost"
      of={t("ofAll", { total: phases.total })}
      compared={others(phases)}
      how={t("howOwn", phases)}
    />
  );
}

function TalksNow({ now }: { now: Share }) {
  const t = useTranslations("home.talksNow");
  return (
    <Figure
      label={t("title")}
      value={now.part}
      href="/talks"
      of={t("of", { whole: now.whole })}
      compared={t("open", { count: now.whole - now.part })}
      how={t("how", { whole: now.whole })}
    />
  );
}
