import { useTranslations } from "next-intl";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import type { ScoreSource } from "@/components/review/level-picker";
import { SignPanel, type SignRecipient } from "@/components/review/sign-panel";
import { DraftStatus } from "@/components/ui/draft-status";
import { FormFoot } from "@/components/ui/form-foot";
import { FormSteps, Step } from "@/components/ui/form-steps";
import { SubmitButton } from "@/components/ui/submit-button";
import { isLevel } from "@/lib/domain/conclusion";
import type { Level } from "@/lib/domain/vocabulary";
import { concludeReviewAction } from "@/lib/features/reviews/actions";
import { NO_CONTENT } from "@/lib/features/reviews/content-facts";
import type { ReviewSheet } from "@/lib/features/reviews/sheet-queries";
import { DraftedForm } from "../../../../drafted-form";
import { EnterKey } from "./enter-key";
import { ScoreFields, useStepNames, VerdictFields } from "./review-fields";

/** Whose scores stand in a level: the start, each released side, and what the position needs. */
export const seatsOf =
  ({ parts, measures }: Pick<ReviewSheet, "parts" | "measures">) =>
  (capabilityId: string): { source: ScoreSource; level: Level }[] => {
    const said = (["cadre", "sendingUnit", "hostUnit"] as const).map(
      (side) => [side, parts.find((one) => one.side === side)?.content.scores[capabilityId]] as const,
    );
    const all = [
      ["baseline", measures.baseline[capabilityId]],
      ...said,
      ["position", measures.need[capabilityId]],
    ] as const;
    return all.flatMap(([source, level]) => (isLevel(level) ? [{ source, level }] : []));
  };

/** The three parties by name, in the order of the panel. */
export function useRecipients({
  recipients,
  head,
}: Pick<ReviewSheet, "recipients" | "head">): [SignRecipient, SignRecipient, SignRecipient] {
  const t = useTranslations("reviews");
  const roles = useTranslations("roles");
  const people = (party: "sendingUnit" | "hostUnit") =>
    recipients[party].map(({ name, role }) => t("recipient", { name, role: roles(role) }));
  const unit = (party: "sendingUnit" | "hostUnit"): SignRecipient => ({
    party,
    names: [head[party], ...people(party)],
    sees: recipients[party].length > 0 ? t("unitSees") : t("nobody"),
  });
  return [{ party: "cadre", names: [head.cadreName], sees: t("cadreSees") }, unit("sendingUnit"), unit("hostUnit")];
}

/** The department's conclusion: staff draft it, the leader signs it to three parties by name. */
export function DepartmentForm({
  sheet,
  signs,
  submissionId,
}: {
  sheet: ReviewSheet;
  signs: boolean;
  submissionId: string;
}) {
  const t = useTranslations("reviews");
  const recipients = useRecipients(sheet);
  const content = sheet.own?.content ?? NO_CONTENT;
  const steps = useStepNames(true, "sign");
  const words = {
    comment: t("comment"),
    commentHint: t("commentHint"),
    grade: t("grade"),
    gradeHint: t("gradeHint"),
  };
  const draft = (
    <SubmitButton kind={signs ? "outlined" : "primary"} name="__intent__" value="draft">
      {t("saveDraft")}
    </SubmitButton>
  );
  return (
    <DraftedForm
      draft={`review:${sheet.head.placementId}:${sheet.kind}`}
      action={concludeReviewAction}
      submissionId={submissionId}
      version={sheet.own?.version ?? 0}
      hidden={{ placementId: sheet.head.placementId, kind: sheet.kind }}
      labels={{ comment: words.comment, grade: words.grade }}
      aria-label={t("title")}
    >
      <EnterKey saves />
      <FormSteps names={steps}>
        <ScoreFields
          capabilities={sheet.capabilities}
          scores={content.scores}
          seats={seatsOf(sheet)}
          hint={t("scoresHint")}
        />
        <VerdictFields
          content={content}
          scale={sheet.head.scale}
          words={words}
          withGrade
          material={sheet.material}
          placementId={sheet.head.placementId}
        />
        <Step of={5}>
          {signs && sheet.whyNotSign === null ? (
            <SignPanel recipients={recipients} acknowledgeBy={sheet.acknowledgeBy} note={t("draftHint")}>
              <SubmitButton name="__intent__" value="sign">
                {t("sign")}
              </SubmitButton>
              {draft}
              <DraftStatus />
            </SignPanel>
          ) : (
            <>
              {signs && sheet.whyNotSign ? <RefusalPanel refusal={sheet.whyNotSign} heading="h2" /> : null}
              <FormFoot>
                {draft}
                <p className="small dim">{signs ? t("draftHint") : t("signedByLeader")}</p>
              </FormFoot>
            </>
          )}
        </Step>
      </FormSteps>
    </DraftedForm>
  );
}
