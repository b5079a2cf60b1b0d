import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { closeProgrammeAction } from "@/lib/features/programmes/actions";

type Props = { programmeId: string; version: number; submissionId: string };

export function CloseProgrammeForm({ programmeId, version, submissionId }: Props) {
  const t = useTranslations("programmes.close");
  return (
    <ActionForm
      className="short"
      action={closeProgrammeAction}
      submissionId={submissionId}
      version={version}
      hidden={{ programmeId }}
    >
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
