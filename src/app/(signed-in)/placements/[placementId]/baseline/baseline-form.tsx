import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { isLevel } from "@/lib/domain/conclusion";
import { proposeBaselineAction, settleBaselineAction } from "@/lib/features/reviews/actions";
import type { BaselineSheet } from "@/lib/features/reviews/baseline-queries";
import { DraftedForm } from "../../../drafted-form";
import { ScoreFields } from "../reviews/[kind]/review-fields";

/** The start, scored by choosing sentences; what the position needs stands in its level. */
export function BaselineForm({
  sheet,
  act,
  submissionId,
}: {
  sheet: BaselineSheet;
  act: "propose" | "settle";
  submissionId: string;
}) {
  const t = useTranslations("reviews");
  const again = act === "propose" && sheet.state === "proposed";
  return (
    <DraftedForm
      draft={`baseline:${sheet.head.placementId}`}
      action={act === "propose" ? proposeBaselineAction : settleBaselineAction}
      submissionId={submissionId}
      version={sheet.version}
      hidden={{ placementId: sheet.head.placementId }}
      aria-label={t("baseline.title")}
    >
      <ScoreFields
        capabilities={sheet.capabilities}
        scores={sheet.scores}
        title={t("baseline.levels")}
        hint={t("ownScoresHint")}
        seats={(id) => {
          const need = sheet.need[id];
          return isLevel(need) ? [{ source: "position", level: need }] : [];
        }}
      />
      <FormFoot>
        <SubmitButton>{t(again ? "baseline.proposeAgain" : `baseline.${act}`)}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
