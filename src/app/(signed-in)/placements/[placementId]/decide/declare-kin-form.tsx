import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { declareKinAction } from "@/lib/features/placements/actions";
import { DraftedForm } from "../../../drafted-form";
import { KinFields } from "../../new/kin-fields";

type Props = { placementId: string; version: number; submissionId: string };

export function DeclareKinForm({ placementId, version, submissionId }: Props) {
  const t = useTranslations("placements.decide");
  return (
    <DraftedForm
      draft={`kin:${placementId}`}
      action={declareKinAction}
      submissionId={submissionId}
      version={version}
      hidden={{ placementId }}
    >
      <KinFields required />
      <FormFoot>
        <SubmitButton>{t("kinSubmit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
