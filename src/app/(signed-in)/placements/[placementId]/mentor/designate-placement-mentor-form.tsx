import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField } from "@/components/ui/text-field";
import type { LeaderChoice } from "@/lib/features/mentoring/queries";
import { LeaderField } from "./leader-field";

type Props = {
  action: FormAction;
  submissionId: string;
  placementId: string;
  leaders: readonly LeaderChoice[];
  today: string;
  needsReason: boolean;
};

export function DesignatePlacementMentorForm(props: Props) {
  const t = useTranslations("mentoring");
  const labels = { personId: t("field.person"), from: t("field.from"), reason: t("field.reason") };
  return (
    <ActionForm
      action={props.action}
      submissionId={props.submissionId}
      labels={labels}
      hidden={{ placementId: props.placementId }}
      aria-label={t("placementMentor.designate")}
    >
      <LeaderField leaders={props.leaders} />
      <DateField
        name="from"
        label={labels.from}
        hint={t("field.fromHint")}
        required
        max={props.today}
        defaultValue={props.today}
      />
      <TextAreaField
        name="reason"
        label={labels.reason}
        hint={t(props.needsReason ? "field.reasonNeeded" : "field.reasonHint")}
        required={props.needsReason}
        rows={2}
        maxLength={500}
      />
      <FormFoot>
        <SubmitButton>{t("placementMentor.submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
