import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { FormSteps, Step } from "@/components/ui/form-steps";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ReviewSide } from "@/lib/domain/vocabulary";
import { writeReviewPartAction } from "@/lib/features/reviews/actions";
import { NO_CONTENT } from "@/lib/features/reviews/content-facts";
import type { ReviewSheet } from "@/lib/features/reviews/sheet-queries";
import { DraftedForm } from "../../../../drafted-form";
import { EnterKey } from "./enter-key";
import { ScoreFields, useStepNames, VerdictFields } from "./review-fields";

type Props = {
  sheet: ReviewSheet;
  side: Exclude<ReviewSide, "department">;
  /** Whether this post hands the part in, or drafts it for one who does. */
  releases: boolean;
  submissionId: string;
};

/** One side's own part of a review. */
export function PartForm({ sheet, side, releases, submissionId }: Props) {
  const t = useTranslations("reviews");
  const content = sheet.own?.content ?? NO_CONTENT;
  const leader = sheet.recipients.hostUnit.find((one) => one.role === "hostLeader")?.name;
  const words = {
    comment: t(`ownComment.${side}`),
    commentHint: t(side === "cadre" ? "selfCommentHint" : "ownCommentHint"),
    grade: t("suggestedGrade"),
    gradeHint: t("suggestedGradeHint"),
  };
  const steps = useStepNames(side !== "cadre", "handIn");
  return (
    <>
      {sheet.own?.returnReason ? (
        <Notice kind="warn" title={t("returned")}>
          {sheet.own.returnReason}
        </Notice>
      ) : null}
      <DraftedForm
        draft={`reviewPart:${sheet.head.placementId}:${sheet.kind}`}
        action={writeReviewPartAction}
        submissionId={submissionId}
        version={sheet.own?.version ?? 0}
        hidden={{ placementId: sheet.head.placementId, kind: sheet.kind }}
        labels={{ comment: words.comment, grade: words.grade }}
        aria-label={words.comment}
      >
        <EnterKey saves />
        <FormSteps names={steps}>
          <ScoreFields
            capabilities={sheet.capabilities}
            scores={content.scores}
            hint={t(side === "sendingUnit" ? "sendingScoresHint" : "ownScoresHint")}
          />
          <VerdictFields
            content={content}
            scale={sheet.head.scale}
            words={words}
            withGrade={side !== "cadre"}
            material={sheet.material}
            placementId={sheet.head.placementId}
          />
          <Step of={5}>
            <FormFoot>
              {releases ? (
                <SubmitButton name="__intent__" value="release">
                  {t(`release.${side}`)}
                </SubmitButton>
              ) : null}
              <SubmitButton kind={releases ? "outlined" : "primary"} name="__intent__" value="draft">
                {t("saveDraft")}
              </SubmitButton>
              <p className="small dim">
                {releases ? t("finalParts") : leader ? t("leaderSigns", { name: leader }) : t("leaderSignsUnnamed")}{" "}
                {t("draftHint")}
              </p>
            </FormFoot>
          </Step>
        </FormSteps>
      </DraftedForm>
    </>
  );
}
