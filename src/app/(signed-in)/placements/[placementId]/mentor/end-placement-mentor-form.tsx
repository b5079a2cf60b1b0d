import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField } from "@/components/ui/text-field";

type Props = { action: FormAction; submissionId: string; placementId: string; today: string; needsReason: boolean };

export function EndPlacementMentorForm({ action, submissionId, placementId, today, needsReason }: Props) {
  const t = useTranslations("mentoring");
  const labels = { from: t("field.endFrom"), reason: t("field.reason") };
  return (
    <ActionForm
      action={action}
      submissionId={submissionId}
      labels={labels}
      hidden={{ placementId }}
      aria-label={t("placementMentor.end")}
    >
      <DateField name="from" label={labels.from} required max={today} defaultValue={today} />
      <TextAreaField
        name="reason"
        label={labels.reason}
        hint={t(needsReason ? "field.reasonNeeded" : "field.reasonHint")}
        required={needsReason}
        rows={2}
        maxLength={500}
      />
      <FormFoot>
        <SubmitButton kind="outlined">{t("placementMentor.endSubmit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
