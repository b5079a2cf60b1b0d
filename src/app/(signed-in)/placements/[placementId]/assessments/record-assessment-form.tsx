import { useTranslations } from "next-intl";
import { RadioGroup, SelectField } from "@/components/ui/choice-field";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField } from "@/components/ui/text-field";
import { ASSESSMENT_RESULTS, ASSESSORS } from "@/lib/domain/vocabulary";
import { recordAssessmentAction } from "@/lib/features/placements/actions";

type Props = { placementId: string; submissionId: string; years: readonly number[] };

export function RecordAssessmentForm({ placementId, submissionId, years }: Props) {
  const t = useTranslations("placements.assessments");
  const status = useTranslations("statuses");
  return (
    <ActionForm action={recordAssessmentAction} submissionId={submissionId} hidden={{ placementId }}>
      <SelectField
        name="year"
        label={t("year")}
        required
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <RadioGroup
        name="assessor"
        label={t("assessor")}
        required
        options={ASSESSORS.map((value) => ({ value, label: status(`assessors.${value}`) }))}
      />
      <SelectField
        name="result"
        label={t("result")}
        hint={t("resultHint")}
        empty={t("noResult")}
        options={ASSESSMENT_RESULTS.map((value) => ({ value, label: status(`assessmentResults.${value}`) }))}
      />
      <DateField name="resultOn" label={t("resultOn")} />
      <TextAreaField name="note" label={t("note")} rows={3} maxLength={500} />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
