import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import { confirmTransferAction } from "@/lib/features/placements/actions";

type Props = { placementId: string; submissionId: string; today: string };

export function ConfirmTransferForm({ placementId, submissionId, today }: Props) {
  const t = useTranslations("placements.standing");
  return (
    <ActionForm action={confirmTransferAction} submissionId={submissionId} hidden={{ placementId }}>
      <DateField name="confirmedOn" label={t("transferDay")} required max={today} defaultValue={today} />
      <TextField name="note" label={t("note")} maxLength={300} />
      <FormFoot>
        <SubmitButton>{t("transferSubmit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
