import { useTranslations } from "next-intl";
import { Day, useDayWords } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { scoreText } from "@/lib/domain/selection/points";
import type { Releases } from "@/lib/domain/selection/release";
import type { Stage, StageResult } from "@/lib/domain/vocabulary";
import type { OwnScore, OwnScores, Told } from "@/lib/features/selection/told-facts";

/** S5: exam, interview and the total by the programme's weights, as far as there are any. */
export function ScoreFacts({ scores }: { scores: OwnScores }) {
  const t = useTranslations("committee.told");
  const said = ({ points, none }: OwnScore, of: "exam" | "interview") => {
    if (points !== null) return scoreText(points);
    return none === null ? t("noPoints") : t(`without.${of}.${none}`);
  };
  return (
    <Facts
      facts={[
        ...(scores.number === null ? [] : [{ key: "number", label: t("number"), value: scores.number }]),
        ...(["exam", "interview"] as const).flatMap((key) => {
          const score = scores[key];
          return score ? [{ key, label: t(key), value: said(score, key) }] : [];
        }),
        ...(scores.total === null ? [] : [{ key: "total", label: t("total"), value: scoreText(scores.total) }]),
      ]}
    />
  );
}

type Props = {
  releases: Releases;
  told: Told;
  scores: OwnScores | null;
  ownStages: readonly { stage: Stage; result: StageResult; decidedOn: CalendarDate }[] | null;
  /** To a cadre their own scores and stages; to a unit whether its own are on the list. */
  isOwn: boolean;
};

/** E1: what is made known to someone outside the department, each when it is; before that the same words for everyone. */
export function ScoresAndResult({ releases, told, scores, ownStages, isOwn }: Props) {
  const t = useTranslations("committee.told");
  const stages = useTranslations("selection");
  const day = useDayWords();
  const later = (
    <p className="dim">
      {t("later")} {t("laterNext")}
    </p>
  );
  return (
    <>
      {isOwn ? (
        <Section
          title={t("scores")}
          aside={releases.scores ? t("releasedOn", { day: day(releases.scores, true) }) : undefined}
        >
          {scores ? <ScoreFacts scores={scores} /> : later}
        </Section>
      ) : null}
      <Section
        title={t(isOwn ? "way" : "title")}
        aside={releases.decision ? t("announced", { day: day(releases.decision, true) }) : undefined}
      >
        {!releases.decision ? later : null}
        {ownStages ? (
          <Facts
            facts={ownStages.map(({ stage, result, decidedOn }) => ({
              key: stage,
              label: stages(`stages.${stage}`),
              value: (
                <>
                  {stages(`results.${result}`)} <Day value={decidedOn} year />
                </>
              ),
            }))}
          />
        ) : null}
        {told.listed ? (
          <p>
            <Status shape={told.listed === "listed" ? "done" : "closed"}>{t(told.listed)}</Status>
          </p>
        ) : null}
      </Section>
    </>
  );
}
