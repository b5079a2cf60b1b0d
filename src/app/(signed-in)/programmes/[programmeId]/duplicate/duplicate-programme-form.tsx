import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import { duplicateProgrammeAction } from "@/lib/features/programmes/actions";
import { DraftedForm } from "../../../drafted-form";

type Props = { programmeId: string; values: { name: string; year: number; quota: number; startsOn: string } };

/** What is new about a programme that is otherwise as another one was. */
export function DuplicateProgrammeForm({ programmeId, values }: Props) {
  const t = useTranslations("programmes");
  return (
    <DraftedForm
      className="short"
      draft={`duplicate:${programmeId}`}
      action={duplicateProgrammeAction}
      submissionId={crypto.randomUUID()}
      hidden={{ programmeId }}
    >
      <TextField
        name="name"
        label={t("form.name")}
        hint={t("form.nameHint")}
        required
        maxLength={60}
        defaultValue={values.name}
      />
      <TextField name="year" label={t("form.year")} required inputMode="numeric" defaultValue={String(values.year)} />
      <TextField
        name="quota"
        label={t("form.quota")}
        hint={t("form.quotaHint")}
        required
        inputMode="numeric"
        defaultValue={String(values.quota)}
      />
      <DateField
        name="startsOn"
        label={t("form.startsOn")}
        hint={t("duplicate.startsOnHint")}
        required
        defaultValue={values.startsOn}
      />
      <FormFoot>
        <SubmitButton>{t("duplicate.submit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
