import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CapabilityText } from "@/lib/domain/programme";
import { reviseProgrammeAction } from "@/lib/features/programmes/actions";
import { DraftedForm } from "../../../drafted-form";
import { ProgrammeFields, type ProgrammeValues } from "../../programme-fields";

type Props = {
  programmeId: string;
  version: number;
  submissionId: string;
  values: ProgrammeValues;
  capabilities: readonly CapabilityText[];
  isFixed: boolean;
};

export function ReviseProgrammeForm({ programmeId, version, submissionId, values, capabilities, isFixed }: Props) {
  const t = useTranslations("programmes.form");
  return (
    <DraftedForm
      className="short"
      draft={`programme:${programmeId}`}
      action={reviseProgrammeAction}
      submissionId={submissionId}
      version={version}
      hidden={{ programmeId }}
    >
      <ProgrammeFields values={values} capabilities={capabilities} isFixed={isFixed} />
      <FormFoot>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
