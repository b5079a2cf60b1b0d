import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField } from "@/components/ui/text-field";
import { moveStartAction } from "@/lib/features/placements/actions";

type Props = { placementId: string; version: number; submissionId: string; startsOn: string };

export function MoveStartForm({ placementId, version, submissionId, startsOn }: Props) {
  const t = useTranslations("placements.start");
  return (
    <ActionForm action={moveStartAction} submissionId={submissionId} version={version} hidden={{ placementId }}>
      <DateField name="startsOn" label={t("field")} required defaultValue={startsOn} />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
