import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField } from "@/components/ui/text-field";
import { recordBreachAction } from "@/lib/features/placements/actions";

type Props = { placementId: string; submissionId: string; today: string };

export function RecordBreachForm({ placementId, submissionId, today }: Props) {
  const t = useTranslations("placements.breaches");
  return (
    <ActionForm action={recordBreachAction} submissionId={submissionId} hidden={{ placementId }}>
      <DateField name="happenedOn" label={t("day")} required max={today} />
      <TextAreaField name="description" label={t("description")} required maxLength={2000} />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
