import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { SelectField } from "@/components/ui/choice-field";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { UNIT_KINDS, type UnitKind } from "@/lib/domain/vocabulary";
import { DraftedForm } from "../drafted-form";

type Unit = {
  unitId: string;
  version: number;
  name: string;
  shortName: string | null;
  kind: UnitKind;
  region: string | null;
  isDepartment: boolean;
};

/** The fields of a unit, for entering one and for correcting it. */
export function UnitForm({ action, submissionId, unit }: { action: FormAction; submissionId: string; unit?: Unit }) {
  const t = useTranslations();
  const labels = {
    name: t("people.units.form.name"),
    shortName: t("people.units.form.shortName"),
    kind: t("people.units.form.kind"),
    region: t("people.units.form.region"),
  };
  return (
    <DraftedForm
      className="short"
      draft={unit ? `unit:${unit.unitId}` : "unit"}
      action={action}
      submissionId={submissionId}
      version={unit?.version}
      labels={labels}
      hidden={unit && { unitId: unit.unitId }}
    >
      <TextField
        name="name"
        label={labels.name}
        hint={t("people.units.form.nameHint")}
        required
        defaultValue={unit?.name}
        maxLength={60}
      />
      <TextField name="shortName" label={labels.shortName} defaultValue={unit?.shortName ?? undefined} maxLength={30} />
      <SelectField
        name="kind"
        label={labels.kind}
        required
        defaultValue={unit?.kind}
        options={UNIT_KINDS.map((kind) => ({ value: kind, label: t(`statuses.unitKinds.${kind}`) }))}
      />
      <TextField
        name="region"
        label={labels.region}
        hint={t("people.units.form.regionHint")}
        defaultValue={unit?.region ?? undefined}
        maxLength={40}
      />
      <CheckboxField
        name="isDepartment"
        label={t("people.units.form.isDepartment")}
        hint={t("people.units.form.isDepartmentHint")}
        defaultChecked={unit?.isDepartment}
      />
      <FormFoot>
        <SubmitButton>{t(unit ? "people.units.form.reviseSubmit" : "people.units.form.prepareSubmit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
