import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { SelectField } from "@/components/ui/choice-field";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField } from "@/components/ui/text-field";

type Props = {
  action: FormAction;
  submissionId: string;
  unitId: string;
  today: string;
  leaders: readonly { id: string; name: string }[];
};

export function EndLeaderForm({ action, submissionId, unitId, today, leaders }: Props) {
  const t = useTranslations("people.units.leaders");
  const labels = { leaderId: t("which"), to: t("toOn") };
  return (
    <ActionForm
      className="short"
      action={action}
      submissionId={submissionId}
      labels={labels}
      hidden={{ unitId }}
      aria-label={t("end")}
    >
      <SelectField
        name="leaderId"
        label={labels.leaderId}
        required
        options={leaders.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="to" label={labels.to} hint={t("toHint")} required defaultValue={today} />
      <FormFoot>
        <SubmitButton kind="outlined">{t("endSubmit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
