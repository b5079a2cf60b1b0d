import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { endEarlyAction } from "@/lib/features/placements/actions";
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
    <ActionForm action={endEarlyAction} submissionId={submissionId} version={version} hidden={{ placementId }}>
      <EarlyEndFields proposal={proposal} />
      {isDepartmentsOwn ? <SuperiorField /> : null}
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
