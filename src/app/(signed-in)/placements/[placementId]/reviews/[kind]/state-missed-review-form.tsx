import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-field";
import { stateMissedReviewAction } from "@/lib/features/reviews/actions";

/** O3: the department leader states why the half-year review was missed, instead of holding it. */
export function StateMissedReviewForm({ placementId, submissionId }: { placementId: string; submissionId: string }) {
  const t = useTranslations("reviews.missed");
  return (
    <Disclosure summary={t("title")}>
      <ActionForm
        action={stateMissedReviewAction}
        submissionId={submissionId}
        hidden={{ placementId }}
        labels={{ reason: t("reason") }}
        aria-label={t("title")}
      >
        <TextAreaField name="reason" label={t("reason")} hint={t("hint")} required rows={3} maxLength={1000} />
        <div className="form-foot">
          <SubmitButton kind="outlined">{t("act")}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
