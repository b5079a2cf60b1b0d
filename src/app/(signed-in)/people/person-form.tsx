import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { SelectField } from "@/components/ui/choice-field";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { DraftedForm } from "../drafted-form";
import type { Profile } from "./[personId]/profile-facts";
import { ProfileFields } from "./profile-fields";

type Person = {
  personId: string;
  version: number;
  name: string;
  unitId: string | null;
  title: string | null;
  pinyin: string;
  phone: string | null;
  profile: Profile | null;
};
type Props = {
  action: FormAction;
  submissionId: string;
  units: readonly { id: string; name: string }[];
  person?: Person;
};

/** The fields of a person, for entering one and for correcting one. */
export function PersonForm({ action, submissionId, units, person }: Props) {
  const t = useTranslations("people.form");
  return (
    <DraftedForm
      className="short"
      draft={person ? `person:${person.personId}` : "person"}
      action={action}
      submissionId={submissionId}
      version={person?.version}
      hidden={person && { personId: person.personId }}
    >
      <TextField name="name" label={t("name")} required defaultValue={person?.name} maxLength={40} autoComplete="off" />
      <TextField
        name="spelling"
        label={t("spelling")}
        hint={person ? t("spellingNow", { pinyin: person.pinyin }) : t("spellingHint")}
        maxLength={120}
        autoComplete="off"
      />
      <SelectField
        name="unitId"
        label={t("unit")}
        empty={t("noUnit")}
        defaultValue={person?.unitId ?? undefined}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="title" label={t("jobTitle")} defaultValue={person?.title ?? undefined} maxLength={60} />
      <TextField
        name="phone"
        label={t("phone")}
        hint={t("phoneHint")}
        inputMode="tel"
        defaultValue={person?.phone ?? undefined}
        autoComplete="off"
      />
      <TextField
        name="idNumber"
        label={t("idNumber")}
        hint={person ? t("idNumberKept") : t("idNumberHint")}
        autoComplete="off"
        maxLength={24}
      />
      <CheckboxField
        name="cadre"
        label={t("cadre")}
        hint={t("cadreHint")}
        defaultChecked={person ? person.profile !== null : true}
      />
      <ProfileFields profile={person?.profile ?? null} />
      <TextField
        name="overruledReason"
        label={t("overruledReason")}
        hint={t("overruledReasonHint")}
        defaultValue={person?.profile?.overruledReason ?? undefined}
        maxLength={200}
      />
      <FormFoot>
        <SubmitButton>{t(person ? "reviseSubmit" : "prepareSubmit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
