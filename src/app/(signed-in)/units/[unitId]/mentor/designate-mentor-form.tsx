import { useTranslations } from "next-intl";
import { LeaderField } from "@/app/(signed-in)/placements/[placementId]/mentor/leader-field";
import type { FormAction } from "@/components/ui/action-state";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField } from "@/components/ui/text-field";
import type { LeaderChoice } from "@/lib/features/mentoring/queries";

type Props = {
  action: FormAction;
  submissionId: string;
  unitId: string;
  leaders: readonly LeaderChoice[];
  today: string;
  needsReason: boolean;
};

export function DesignateMentorForm({ action, submissionId, unitId, leaders, today, needsReason }: Props) {
  const t = useTranslations("mentoring");
  const labels = { personId: t("field.person"), from: t("field.from"), reason: t("field.reason") };
  return (
    <ActionForm
      action={action}
      submissionId={submissionId}
      labels={labels}
      hidden={{ unitId }}
      aria-label={t("hostMentor.title")}
    >
      <LeaderField leaders={leaders} />
      <DateField name="from" label={labels.from} hint={t("field.fromHint")} required max={today} defaultValue={today} />
      <TextAreaField
        name="reason"
        label={labels.reason}
        hint={t(needsReason ? "field.reasonNeeded" : "field.reasonHint")}
        required={needsReason}
        rows={2}
        maxLength={500}
      />
      <FormFoot>
        <SubmitButton>{t("hostMentor.submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
