import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choice-field";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField, TextField } from "@/components/ui/text-field";
import { MATERIAL_KINDS } from "@/lib/domain/vocabulary";
import { addMaterialAction, recordInspectionAction } from "@/lib/features/selection/actions";
import type { InspectionRecord } from "@/lib/features/selection/inspection-facts";
import { DraftedForm } from "../../../drafted-form";

type Props = { candidateId: string; today: string };

export function RecordInspectionForm({
  candidateId,
  version,
  today,
  record,
}: Props & { version: number; record: InspectionRecord | null }) {
  const t = useTranslations("committee.inspection");
  const title = t(record ? "revise" : "record");
  return (
    <Section title={title}>
      <DraftedForm
        className="short"
        draft={`inspection:${candidateId}`}
        action={recordInspectionAction}
        submissionId={crypto.randomUUID()}
        version={version}
        hidden={{ candidateId }}
        aria-label={title}
      >
        <p className="hint">{t("reviseHint")}</p>
        <DateField name="from" label={t("from")} required max={today} defaultValue={record?.from} />
        <DateField name="to" label={t("to")} required max={today} defaultValue={record?.to} />
        <TextField
          name="team"
          label={t("team")}
          hint={t("teamHint")}
          required
          maxLength={120}
          defaultValue={record?.team}
        />
        <TextAreaField
          name="conclusion"
          label={t("conclusion")}
          hint={t("conclusionHint")}
          required
          rows={6}
          maxLength={4000}
          defaultValue={record?.conclusion}
        />
        <FormFoot>
          <SubmitButton>{t("save")}</SubmitButton>
        </FormFoot>
      </DraftedForm>
    </Section>
  );
}

export function AddMaterialForm({ candidateId, today }: Props) {
  const t = useTranslations("committee.material");
  return (
    <Section title={t("add")}>
      <DraftedForm
        className="short"
        draft={`material:${candidateId}`}
        action={addMaterialAction}
        submissionId={crypto.randomUUID()}
        hidden={{ candidateId }}
        aria-label={t("add")}
      >
        <p className="hint">{t("addHint")}</p>
        <RadioGroup
          name="kind"
          label={t("kind")}
          required
          options={MATERIAL_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <DateField name="heldOn" label={t("heldOn")} required max={today} defaultValue={today} />
        <TextField name="source" label={t("source")} hint={t("sourceHint")} required maxLength={120} />
        <TextAreaField name="content" label={t("content")} required rows={6} maxLength={4000} />
        <FormFoot>
          <SubmitButton kind="outlined">{t("save")}</SubmitButton>
        </FormFoot>
      </DraftedForm>
    </Section>
  );
}
