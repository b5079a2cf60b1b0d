import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choice-field";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField } from "@/components/ui/text-field";
import { EARLY_END_REASONS } from "@/lib/domain/vocabulary";
import { endEarlyAction } from "@/lib/features/placements/actions";
import { DraftedForm } from "../../../drafted-form";
import { SuperiorField } from "../superior-field";

type Props = { placementId: string; version: number; submissionId: string; isDepartmentsOwn: boolean };

export function EndEarlyForm({ placementId, version, submissionId, isDepartmentsOwn }: Props) {
  const t = useTranslations("placements.endEarly");
  const reason = useTranslations("statuses.earlyEndReasons");
  return (
    <DraftedForm
      draft={`endEarly:${placementId}`}
      action={endEarlyAction}
      submissionId={submissionId}
      version={version}
      hidden={{ placementId }}
    >
      <DateField name="actualEndOn" label={t("day")} hint={t("dayHint")} required />
      <RadioGroup
        name="reason"
        label={t("reason")}
        required
        options={EARLY_END_REASONS.map((value) => ({ value, label: reason(value) }))}
      />
      <TextAreaField name="note" label={t("note")} hint={t("noteHint")} required maxLength={1000} />
      {isDepartmentsOwn ? <SuperiorField /> : null}
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
