import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { proposeEarlyEndAction } from "@/lib/features/placements/actions";
import { type EarlyEndDraft, EarlyEndFields } from "./early-end-fields";

type Props = { placementId: string; version: number; submissionId: string; proposal: EarlyEndDraft | null };

export function ProposeEarlyEndForm({ placementId, version, submissionId, proposal }: Props) {
  const t = useTranslations("placements.proposal");
  return (
    <ActionForm action={proposeEarlyEndAction} submissionId={submissionId} version={version} hidden={{ placementId }}>
      <EarlyEndFields proposal={proposal} />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
