import { useTranslations } from "next-intl";
import { useLimitLines } from "@/components/selection/limit-words";
import { Day, useDayWords } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import type { SelectionSettings } from "@/lib/domain/selection/registration";

/** How a programme selects, as it is made known to everyone. */
export function PlanFacts({ plan }: { plan: SelectionSettings }) {
  const t = useTranslations("selection");
  const common = useTranslations("common");
  const lines = useLimitLines()(plan.limits);
  const day = useDayWords();
  const days = plan.stages.flatMap((stage) => {
    const on = plan.days[stage];
    return on ? [t("plan.stageDay", { stage: t(`stages.${stage}`), day: day(on) })] : [];
  });
  return (
    <Section title={t("plan.title")}>
      <Facts
        facts={[
          {
            key: "registration",
            label: t("plan.registration"),
            value: (
              <>
                <Day value={plan.from} year /> – <Day value={plan.to} year />
              </>
            ),
          },
          {
            key: "stages",
            label: t("plan.stages"),
            value: plan.stages.map((stage) => t(`stages.${stage}`)).join(common("listSeparator")),
            note: days.length > 0 ? days.join(common("listSeparator")) : undefined,
          },
          {
            key: "weights",
            label: t("plan.weights"),
            value: t("plan.weightsLine", { exam: plan.examWeight, interview: 100 - plan.examWeight }),
            note: plan.dropsExtremes ? t("plan.drops") : undefined,
          },
          { key: "ratio", label: t("plan.ratio"), value: t("plan.ratioLine", { ratio: plan.interviewRatio }) },
          {
            key: "limits",
            label: t("plan.limits"),
            value: lines.length === 0 ? t("plan.noLimits") : lines.join(common("listSeparator")),
          },
        ]}
      />
    </Section>
  );
}
