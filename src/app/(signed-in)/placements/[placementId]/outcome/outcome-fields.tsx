import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choice-field";
import { TextAreaField } from "@/components/ui/text-field";
import { OUTCOMES } from "@/lib/domain/vocabulary";

export type OutcomeDraft = {
  outcome: string | null;
  performance: string | null;
  need: string | null;
  levelTwoReason: string | null;
};

/** O8: what becomes of the cadre, and why; as proposed, where it was. */
export function OutcomeFields({ proposal }: { proposal: OutcomeDraft | null }) {
  const t = useTranslations("placements.outcome");
  const outcome = useTranslations("statuses.outcomes");
  return (
    <>
      <RadioGroup
        name="kind"
        label={t("kind")}
        required
        options={OUTCOMES.map((value) => ({ value, label: outcome(value) }))}
        defaultValue={proposal?.outcome ?? undefined}
      />
      <TextAreaField
        name="performance"
        label={t("performance")}
        hint={t("performanceHint")}
        required
        maxLength={1000}
        defaultValue={proposal?.performance ?? undefined}
      />
      <TextAreaField
        name="need"
        label={t("need")}
        hint={t("needHint")}
        required
        maxLength={1000}
        defaultValue={proposal?.need ?? undefined}
      />
      <TextAreaField
        name="levelTwoReason"
        label={t("levelTwoReason")}
        hint={t("levelTwoHint")}
        rows={3}
        defaultValue={proposal?.levelTwoReason ?? undefined}
      />
    </>
  );
}
