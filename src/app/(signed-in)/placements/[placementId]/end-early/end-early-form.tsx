import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { endEarlyAction } from "@/lib/features/placements/actions";
import { DraftedForm } from "../../../drafted-form";
import { SuperiorField } from "../superior-field";
import { type EarlyEndDraft, EarlyEndFields } from "./early-end-fields";

type Props = {
  placementId: string;
  version: number;
  submissionId: string;
  isDepartmentsOwn: boolean;
  proposal: EarlyEndDraft | null;
};

export function EndEarlyForm({ placementId, version, submissionId, isDepartmentsOwn, proposal }: Props) {
  const t = useTranslations("placements.endEarly");
  return (
    <DraftedForm
      draft={`endEarly:${placementId}`}
      action={endEarlyAction}
      submissionId={submissionId}
      version={version}
      hidden={{ placementId }}
    >
      <EarlyEndFields proposal={proposal} />
      {isDepartmentsOwn ? <SuperiorField /> : null}
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
