import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { SelectField } from "@/components/ui/choice-field";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

type Person = { id: string; name: string; unitName: string | null };

export function OpenAccountForm(props: { action: FormAction; submissionId: string; people: readonly Person[] }) {
  const t = useTranslations("accounts.opening");
  const labels = { name: t("name"), personId: t("person"), personName: t("personName"), title: t("jobTitle") };
  return (
    <ActionForm className="short" action={props.action} submissionId={props.submissionId} labels={labels}>
      <TextField name="name" label={labels.name} hint={t("nameHint")} required autoComplete="off" maxLength={32} />
      <SelectField
        name="personId"
        label={labels.personId}
        hint={t("personHint")}
        empty={t("newPerson")}
        options={props.people.map(({ id, name, unitName }) => ({
          value: id,
          label: unitName ? t("inUnit", { name, unit: unitName }) : name,
        }))}
      />
      <TextField name="personName" label={labels.personName} hint={t("personNameHint")} maxLength={40} />
      <TextField name="title" label={labels.title} maxLength={60} />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
