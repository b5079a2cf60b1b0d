import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import { approveProgrammeAction } from "@/lib/features/programmes/actions";

type Props = { programmeId: string; version: number; submissionId: string; today: string };

export function ApproveProgrammeForm({ programmeId, version, submissionId, today }: Props) {
  const t = useTranslations("programmes.approve");
  return (
    <ActionForm
      className="short"
      action={approveProgrammeAction}
      submissionId={submissionId}
      version={version}
      hidden={{ programmeId }}
    >
      <TextField name="approvedBy" label={t("by")} required maxLength={60} />
      <DateField name="approvedOn" label={t("on")} required max={today} />
      <TextField name="documentNumber" label={t("number")} required maxLength={60} />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
