import { useTranslations } from "next-intl";
import { SignPanel } from "@/components/review/sign-panel";
import { DraftStatus } from "@/components/ui/draft-status";
import { FormSteps, Step } from "@/components/ui/form-steps";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-field";
import { correctReviewAction } from "@/lib/features/reviews/actions";
import type { ReviewSheet } from "@/lib/features/reviews/sheet-queries";
import type { SignedSheet } from "@/lib/features/reviews/signed-facts";
import { DraftedForm } from "../../../../../drafted-form";
import { seatsOf, useRecipients } from "../department-form";
import { EnterKey } from "../enter-key";
import { ScoreFields, useStepNames, VerdictFields } from "../review-fields";

/** The signed review's content, to be put right, with the reason first. */
export function CorrectReviewForm({
  sheet,
  signed,
  submissionId,
}: {
  sheet: ReviewSheet;
  signed: SignedSheet;
  submissionId: string;
}) {
  const t = useTranslations("reviews");
  const recipients = useRecipients(sheet);
  const steps = useStepNames(true, "sign");
  const words = { comment: t("comment"), commentHint: t("commentHint"), grade: t("grade"), gradeHint: t("gradeHint") };
  return (
    <DraftedForm
      draft={`reviewCorrection:${signed.id}`}
      action={correctReviewAction}
      submissionId={submissionId}
      hidden={{ placementId: sheet.head.placementId, reviewId: signed.id }}
      labels={{ reason: t("correction.reason"), comment: words.comment, grade: words.grade }}
      aria-label={t("correction.link")}
    >
      <EnterKey saves={false} />
      <FormSteps names={steps}>
        <Step of={1}>
          <TextAreaField
            name="reason"
            label={t("correction.reason")}
            hint={t("correction.reasonHint")}
            required
            rows={2}
            maxLength={500}
          />
        </Step>
        <ScoreFields
          capabilities={sheet.capabilities}
          scores={signed.scores}
          seats={seatsOf(sheet)}
          hint={t("scoresHint")}
        />
        <VerdictFields
          content={signed}
          scale={sheet.head.scale}
          words={words}
          withGrade
          material={sheet.material}
          placementId={sheet.head.placementId}
        />
        <Step of={5}>
          <SignPanel recipients={recipients} acknowledgeBy={sheet.acknowledgeBy}>
            <SubmitButton>{t("correction.act")}</SubmitButton>
            <DraftStatus />
          </SignPanel>
        </Step>
      </FormSteps>
    </DraftedForm>
  );
}
