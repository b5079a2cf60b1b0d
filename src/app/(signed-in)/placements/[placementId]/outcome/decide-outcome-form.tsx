import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { decideOutcomeAction } from "@/lib/features/placements/actions";
import { DraftedForm } from "../../../drafted-form";
import { SuperiorField } from "../superior-field";
import { type OutcomeDraft, OutcomeFields } from "./outcome-fields";

type Props = {
  placementId: string;
  version: number;
  submissionId: string;
  isDepartmentsOwn: boolean;
  proposal: OutcomeDraft | null;
};

export function DecideOutcomeForm({ placementId, version, submissionId, isDepartmentsOwn, proposal }: Props) {
  const t = useTranslations("placements.outcome");
  return (
    <DraftedForm
      draft={`outcome:${placementId}`}
      action={decideOutcomeAction}
      submissionId={submissionId}
      version={version}
      hidden={{ placementId }}
    >
      <OutcomeFields proposal={proposal} />
      {isDepartmentsOwn ? <SuperiorField /> : null}
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
