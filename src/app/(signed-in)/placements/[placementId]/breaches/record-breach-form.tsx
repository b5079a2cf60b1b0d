import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField } from "@/components/ui/text-field";
import { recordBreachAction } from "@/lib/features/placements/actions";
import { DraftedForm } from "../../../drafted-form";

type Props = { placementId: string; submissionId: string; today: string };

export function RecordBreachForm({ placementId, submissionId, today }: Props) {
  const t = useTranslations("placements.breaches");
  return (
    <DraftedForm
      draft={`breach:${placementId}`}
      action={recordBreachAction}
      submissionId={submissionId}
      hidden={{ placementId }}
    >
      <DateField name="happenedOn" label={t("day")} required max={today} />
      <TextAreaField name="description" label={t("description")} required maxLength={2000} />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
