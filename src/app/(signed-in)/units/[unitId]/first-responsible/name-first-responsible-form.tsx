import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { SelectField } from "@/components/ui/choice-field";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField } from "@/components/ui/text-field";
import type { FirstResponsibleChoice } from "@/lib/features/people/unit-queries";

type Props = {
  action: FormAction;
  submissionId: string;
  unitId: string;
  today: string;
  leaders: readonly FirstResponsibleChoice[];
  needsReason: boolean;
};

/** H1: one of the leaders in office answers for every cadre the unit hosts. */
export function NameFirstResponsibleForm({ action, submissionId, unitId, today, leaders, needsReason }: Props) {
  const t = useTranslations();
  const words = (key: "person" | "fromOn" | "reason") => t(`people.units.first.${key}`);
  const labels = { personId: words("person"), from: words("fromOn"), reason: words("reason") };
  return (
    <ActionForm
      className="short"
      action={action}
      submissionId={submissionId}
      labels={labels}
      hidden={{ unitId }}
      aria-label={t("people.units.first.title")}
    >
      <SelectField
        name="personId"
        label={labels.personId}
        hint={t("people.units.first.personHint")}
        required
        options={leaders.map(({ personId, name, title, barred }) => {
          const leader = t("mentoring.field.leader", { name, title });
          const why = t(`mentoring.barred.${barred === "firstResponsibleIsKin" ? "kin" : "other"}`);
          return {
            value: personId,
            label: barred ? t("mentoring.field.barred", { leader, why }) : leader,
            disabled: barred !== null,
          };
        })}
      />
      <DateField
        name="from"
        label={labels.from}
        hint={t("people.units.first.fromHint")}
        required
        defaultValue={today}
        max={today}
      />
      <TextAreaField
        name="reason"
        label={labels.reason}
        hint={t("people.units.first.reasonHint")}
        required={needsReason}
        rows={2}
        maxLength={500}
      />
      <FormFoot>
        <SubmitButton>{t("people.units.first.submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
