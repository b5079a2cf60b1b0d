import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choice-field";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-field";
import { OUTCOMES } from "@/lib/domain/vocabulary";
import { decideOutcomeAction } from "@/lib/features/placements/actions";
import { DraftedForm } from "../../../drafted-form";
import { SuperiorField } from "../superior-field";

type Props = { placementId: string; version: number; submissionId: string; isDepartmentsOwn: boolean };

export function DecideOutcomeForm({ placementId, version, submissionId, isDepartmentsOwn }: Props) {
  const t = useTranslations("placements.outcome");
  const outcome = useTranslations("statuses.outcomes");
  return (
    <DraftedForm
      draft={`outcome:${placementId}`}
      action={decideOutcomeAction}
      submissionId={submissionId}
      version={version}
      hidden={{ placementId }}
    >
      <RadioGroup
        name="kind"
        label={t("kind")}
        required
        options={OUTCOMES.map((value) => ({ value, label: outcome(value) }))}
      />
      <TextAreaField
        name="performance"
        label={t("performance")}
        hint={t("performanceHint")}
        required
        maxLength={1000}
      />
      <TextAreaField name="need" label={t("need")} hint={t("needHint")} required maxLength={1000} />
      <TextAreaField name="levelTwoReason" label={t("levelTwoReason")} hint={t("levelTwoHint")} rows={3} />
      {isDepartmentsOwn ? <SuperiorField /> : null}
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
