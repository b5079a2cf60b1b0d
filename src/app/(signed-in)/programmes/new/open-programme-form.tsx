import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CapabilityText } from "@/lib/domain/programme";
import { openProgrammeAction } from "@/lib/features/programmes/actions";
import { DraftedForm } from "../../drafted-form";
import { ProgrammeFields, type ProgrammeValues } from "../programme-fields";

type Props = { values: ProgrammeValues; capabilities: readonly CapabilityText[]; submissionId: string };

export function OpenProgrammeForm({ values, capabilities, submissionId }: Props) {
  const t = useTranslations("programmes.form");
  return (
    <DraftedForm className="short" draft="programme" action={openProgrammeAction} submissionId={submissionId}>
      <ProgrammeFields values={values} capabilities={capabilities} isFixed={false} />
      <FormFoot>
        <SubmitButton>{t("create")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
