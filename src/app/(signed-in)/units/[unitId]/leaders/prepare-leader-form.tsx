import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { SelectField } from "@/components/ui/choice-field";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";

type Props = {
  action: FormAction;
  submissionId: string;
  unitId: string;
  today: string;
  people: readonly { id: string; name: string; title: string | null }[];
};

export function PrepareLeaderForm({ action, submissionId, unitId, today, people }: Props) {
  const t = useTranslations("people.units.leaders");
  const labels = { personId: t("person"), name: t("newName"), title: t("jobTitle"), from: t("fromOn") };
  return (
    <ActionForm
      className="short"
      action={action}
      submissionId={submissionId}
      labels={labels}
      hidden={{ unitId }}
      aria-label={t("add")}
    >
      <SelectField
        name="personId"
        label={labels.personId}
        hint={t("personHint")}
        empty={t("newPerson")}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="name" label={labels.name} maxLength={40} />
      <TextField name="title" label={labels.title} required maxLength={60} />
      <DateField name="from" label={labels.from} required defaultValue={today} />
      <FormFoot>
        <SubmitButton>{t("addSubmit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
