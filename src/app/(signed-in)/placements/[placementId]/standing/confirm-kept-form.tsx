import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import type { StandingItem } from "@/lib/domain/vocabulary";
import { confirmKeptAction } from "@/lib/features/placements/actions";

type Props = { placementId: string; submissionId: string; today: string; items: readonly StandingItem[] };

export function ConfirmKeptForm({ placementId, submissionId, today, items }: Props) {
  const t = useTranslations("placements.standing");
  const item = useTranslations("statuses.standingItems");
  return (
    <ActionForm action={confirmKeptAction} submissionId={submissionId} hidden={{ placementId }}>
      <CheckboxGroup
        name="items"
        label={t("keptItems")}
        hint={t("keptHint")}
        required
        options={items.map((value) => ({ value, label: item(value) }))}
      />
      <DateField name="confirmedOn" label={t("keptDay")} required max={today} defaultValue={today} />
      <TextField name="note" label={t("note")} maxLength={300} />
      <FormFoot>
        <SubmitButton>{t("keptSubmit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
