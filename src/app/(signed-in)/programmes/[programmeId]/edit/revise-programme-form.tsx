import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CapabilityText } from "@/lib/domain/programme";
import { reviseProgrammeAction } from "@/lib/features/programmes/actions";
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
    <ActionForm
      className="short"
      action={reviseProgrammeAction}
      submissionId={submissionId}
      version={version}
      hidden={{ programmeId }}
    >
      <ProgrammeFields values={values} capabilities={capabilities} isFixed={isFixed} />
      <FormFoot>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
