import { useTranslations } from "next-intl";
import { useLimitLines } from "@/components/selection/limit-words";
import { Day } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import type { Limits } from "@/lib/domain/selection/eligibility";
import type { SelectionPlan } from "@/lib/domain/selection/registration";

type Plan = SelectionPlan & { interviewRatio: number; dropsExtremes: boolean; limits: Limits };

/** How a programme selects, as it is made known to everyone. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const t = useTranslations("selection");
  const common = useTranslations("common");
  const lines = useLimitLines()(plan.limits);
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
