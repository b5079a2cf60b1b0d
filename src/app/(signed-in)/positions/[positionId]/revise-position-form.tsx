import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { revisePositionAction } from "@/lib/features/programmes/actions";
import { PositionFields, type PositionValues } from "../position-fields";

type Props = {
  positionId: string;
  version: number;
  values: PositionValues;
  frontLines: readonly string[];
  submissionId: string;
};

export function RevisePositionForm({ positionId, version, values, frontLines, submissionId }: Props) {
  const t = useTranslations("programmes.positions");
  return (
    <ActionForm
      className="short"
      action={revisePositionAction}
      submissionId={submissionId}
      version={version}
      hidden={{ positionId }}
    >
      <PositionFields values={values} frontLines={frontLines} />
      <FormFoot>
        <SubmitButton kind="outlined">{t("submitEdit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
