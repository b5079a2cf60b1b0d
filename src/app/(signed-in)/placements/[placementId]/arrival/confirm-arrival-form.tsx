import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField } from "@/components/ui/text-field";
import { confirmArrivalAction } from "@/lib/features/placements/actions";

type Props = { placementId: string; version: number; submissionId: string; startsOn: string; today: string };

export function ConfirmArrivalForm({ placementId, version, submissionId, startsOn, today }: Props) {
  const t = useTranslations("placements.arrival");
  return (
    <ActionForm action={confirmArrivalAction} submissionId={submissionId} version={version} hidden={{ placementId }}>
      <DateField name="arrivedOn" label={t("day")} required min={startsOn} max={today} defaultValue={today} />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
