import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { proposeOutcomeAction } from "@/lib/features/placements/actions";
import { type OutcomeDraft, OutcomeFields } from "./outcome-fields";

type Props = { placementId: string; version: number; submissionId: string; proposal: OutcomeDraft | null };

export function ProposeOutcomeForm({ placementId, version, submissionId, proposal }: Props) {
  const t = useTranslations("placements.proposal");
  return (
    <ActionForm action={proposeOutcomeAction} submissionId={submissionId} version={version} hidden={{ placementId }}>
      <OutcomeFields proposal={proposal} />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
