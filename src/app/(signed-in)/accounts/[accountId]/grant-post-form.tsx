import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { SelectField } from "@/components/ui/choice-field";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField } from "@/components/ui/text-field";
import { ROLES } from "@/lib/domain/vocabulary";

type Props = {
  action: FormAction;
  submissionId: string;
  accountId: string;
  units: readonly { id: string; name: string }[];
  today: string;
};

export function GrantPostForm({ action, submissionId, accountId, units, today }: Props) {
  const t = useTranslations();
  const labels = {
    role: t("accounts.grant.role"),
    unitId: t("accounts.grant.unit"),
    from: t("accounts.grant.from"),
    to: t("accounts.grant.to"),
  };
  return (
    <ActionForm
      className="short"
      action={action}
      submissionId={submissionId}
      labels={labels}
      hidden={{ accountId }}
      aria-label={t("accounts.grant.title")}
    >
      <SelectField
        name="role"
        label={labels.role}
        required
        options={ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
      />
      <SelectField
        name="unitId"
        label={labels.unitId}
        hint={t("accounts.grant.unitHint")}
        empty={t("accounts.grant.noUnit")}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="from" label={labels.from} required defaultValue={today} />
      <DateField name="to" label={labels.to} hint={t("accounts.grant.toHint")} />
      <FormFoot>
        <SubmitButton>{t("accounts.grant.submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
