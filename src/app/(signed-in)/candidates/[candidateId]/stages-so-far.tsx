import { useTranslations } from "next-intl";
import { Day } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import type { StageRecord } from "@/lib/domain/selection/course";

/** S1: what was decided at each stage: when, by whom and why. What was corrected stays, struck, before what counts. */
export function StagesSoFar({ entries }: { entries: readonly (StageRecord & { entry: number })[] }) {
  const t = useTranslations("selection");
  const corrected = useTranslations("exam.correct");
  const isLast = ({ stage, entry }: (typeof entries)[number]) =>
    !entries.some((other) => other.stage === stage && other.entry > entry);
  return (
    <Section title={t("candidate.course")}>
      {entries.length === 0 ? (
        <p className="dim">{t("candidate.noCourse")}</p>
      ) : (
        <Facts
          facts={entries.map((one) => {
            const { stage, entry, result, decider, decidedOn, reason } = one;
            const said = (
              <>
                {t(`results.${result}`)} <Day value={decidedOn} year />
              </>
            );
            return {
              ...{ key: `${stage} ${entry}`, label: t(`stages.${stage}`) },
              value: isLast(one) ? (
                said
              ) : (
                <span className="struck">
                  {corrected("corrected")} <s>{said}</s>
                </span>
              ),
              note: t("candidate.line", { decider, reason }),
            };
          })}
        />
      )}
    </Section>
  );
}
