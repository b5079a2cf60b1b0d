import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { supplyDecisionAction } from "@/lib/features/placements/actions";
import { DraftedForm } from "../../../drafted-form";
import { DecisionFields } from "../../decision-fields";

type Props = { placementId: string; version: number; submissionId: string; today: string };

export function SupplyDecisionForm({ placementId, version, submissionId, today }: Props) {
  const t = useTranslations("placements.decide");
  return (
    <DraftedForm
      draft={`decision:${placementId}`}
      action={supplyDecisionAction}
      submissionId={submissionId}
      version={version}
      hidden={{ placementId }}
    >
      <DecisionFields required max={today} />
      <FormFoot>
        <SubmitButton>{t("supplySubmit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
