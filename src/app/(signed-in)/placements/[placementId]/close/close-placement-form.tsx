import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { closePlacementAction } from "@/lib/features/placements/actions";

type Props = { placementId: string; version: number; submissionId: string };

export function ClosePlacementForm({ placementId, version, submissionId }: Props) {
  const t = useTranslations("placements.close");
  return (
    <ActionForm action={closePlacementAction} submissionId={submissionId} version={version} hidden={{ placementId }}>
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
