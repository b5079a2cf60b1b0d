import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-field";
import { cancelPlacementAction } from "@/lib/features/placements/actions";

type Props = { placementId: string; version: number; submissionId: string };

export function CancelPlacementForm({ placementId, version, submissionId }: Props) {
  const t = useTranslations("placements.cancel");
  return (
    <ActionForm action={cancelPlacementAction} submissionId={submissionId} version={version} hidden={{ placementId }}>
      <TextAreaField name="reason" label={t("reason")} required maxLength={500} />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
