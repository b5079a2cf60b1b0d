import { useTranslations } from "next-intl";
import { Day } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import type { StageRecord } from "@/lib/domain/selection/course";

/** S1: what was decided at each stage: when, by whom and why. */
export function StagesSoFar({ records }: { records: readonly StageRecord[] }) {
  const t = useTranslations("selection");
  return (
    <Section title={t("candidate.course")}>
      {records.length === 0 ? (
        <p className="dim">{t("candidate.noCourse")}</p>
      ) : (
        <Facts
          facts={records.map(({ stage, result, decider, decidedOn, reason }) => ({
            key: stage,
            label: t(`stages.${stage}`),
            value: (
              <>
                {t(`results.${result}`)} <Day value={decidedOn} year />
              </>
            ),
            note: t("candidate.line", { decider, reason }),
          }))}
        />
      )}
    </Section>
  );
}
