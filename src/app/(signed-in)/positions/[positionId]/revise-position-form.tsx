import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { revisePositionAction } from "@/lib/features/programmes/actions";
import { DraftedForm } from "../../drafted-form";
import { PositionFields, type PositionValues } from "../position-fields";

type Props = {
  positionId: string;
  version: number;
  values: PositionValues;
  frontLines: readonly string[];
  capabilities: readonly { id: string; name: string }[];
  submissionId: string;
};

export function RevisePositionForm({ positionId, version, values, frontLines, capabilities, submissionId }: Props) {
  const t = useTranslations("programmes.positions");
  return (
    <DraftedForm
      className="short"
      draft={`position:${positionId}`}
      action={revisePositionAction}
      submissionId={submissionId}
      version={version}
      hidden={{ positionId }}
    >
      <PositionFields values={values} frontLines={frontLines} capabilities={capabilities} />
      <FormFoot>
        <SubmitButton kind="outlined">{t("submitEdit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
