import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { useDayWords } from "@/components/ui/day";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { action: FormAction; submissionId: string; deliveryId: string };

/** O9: opening is an act of its own, never a side effect of looking. */
export function OpenDeliveryForm({ action, submissionId, deliveryId }: Props) {
  const t = useTranslations("reporting.delivery");
  return (
    <ActionForm action={action} submissionId={submissionId} hidden={{ deliveryId }} aria-label={t("open")}>
      <p className="dim">{t("openNote")}</p>
      <p className="btns">
        <SubmitButton>{t("open")}</SubmitButton>
      </p>
    </ActionForm>
  );
}

/** O5: one person acknowledges for the party, once. */
export function AcknowledgeDeliveryForm({ action, submissionId, deliveryId, dueOn }: Props & { dueOn: string }) {
  const t = useTranslations("reporting.delivery");
  const day = useDayWords();
  return (
    <ActionForm action={action} submissionId={submissionId} hidden={{ deliveryId }} aria-label={t("acknowledge")}>
      <p className="dim">{t("acknowledgeNote", { date: day(dueOn) })}</p>
      <p className="btns">
        <SubmitButton>{t("acknowledge")}</SubmitButton>
      </p>
    </ActionForm>
  );
}
