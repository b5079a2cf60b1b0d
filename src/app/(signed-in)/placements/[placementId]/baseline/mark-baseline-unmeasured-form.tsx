import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { markBaselineUnmeasuredAction } from "@/lib/features/reviews/actions";

/** T4: nobody measured the start of a placement that began before the system. */
export function MarkBaselineUnmeasuredForm(props: { placementId: string; submissionId: string }) {
  const t = useTranslations("reviews.baseline");
  return (
    <Disclosure summary={t("markUnmeasured")}>
      <ActionForm
        action={markBaselineUnmeasuredAction}
        submissionId={props.submissionId}
        hidden={{ placementId: props.placementId }}
        aria-label={t("markUnmeasured")}
      >
        <p className="hint">{t("markHint")}</p>
        <SubmitButton kind="outlined">{t("markUnmeasured")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
