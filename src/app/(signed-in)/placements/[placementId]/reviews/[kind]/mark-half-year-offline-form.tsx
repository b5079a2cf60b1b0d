import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { markHalfYearOfflineAction } from "@/lib/features/reviews/actions";

/** T4: the half-year review was held on paper before the placement was taken over. */
export function MarkHalfYearOfflineForm(props: { placementId: string; submissionId: string }) {
  const t = useTranslations("reviews.markOffline");
  return (
    <Disclosure summary={t("title")}>
      <ActionForm
        action={markHalfYearOfflineAction}
        submissionId={props.submissionId}
        hidden={{ placementId: props.placementId }}
        aria-label={t("title")}
      >
        <p className="hint">{t("hint")}</p>
        <FormFoot>
          <SubmitButton kind="outlined">{t("act")}</SubmitButton>
        </FormFoot>
      </ActionForm>
    </Disclosure>
  );
}
