import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { DraftStatus } from "@/components/ui/draft-status";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-field";
import { DraftedForm } from "../../drafted-form";

type Props = { action: FormAction; submissionId: string; deliveryId: string };

export function CommentReportForm({ action, submissionId, deliveryId }: Props) {
  const t = useTranslations("reporting.delivery");
  return (
    <DraftedForm
      draft={`comment:${deliveryId}`}
      action={action}
      submissionId={submissionId}
      labels={{ comment: t("comment") }}
      hidden={{ deliveryId }}
      aria-label={t("commentTitle")}
    >
      <TextAreaField name="comment" label={t("comment")} hint={t("commentHint")} required rows={3} maxLength={2000} />
      <p className="btns">
        <SubmitButton kind="outlined">{t("commentSubmit")}</SubmitButton>
      </p>
      <DraftStatus />
    </DraftedForm>
  );
}
