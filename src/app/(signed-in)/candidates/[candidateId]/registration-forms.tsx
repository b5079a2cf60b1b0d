import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-field";
import { agreeRegistrationAction, withdrawCandidateAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../drafted-form";

type Props = { candidateId: string; version: number };

export function AgreeForm({ candidateId, version }: Props) {
  const t = useTranslations("selection.candidate");
  return (
    <Section title={t("agree")}>
      <ActionForm
        className="short"
        action={agreeRegistrationAction}
        submissionId={crypto.randomUUID()}
        version={version}
        hidden={{ candidateId }}
        aria-label={t("agree")}
      >
        <p className="hint">{t("agreeHint")}</p>
        <FormFoot>
          <SubmitButton>{t("agree")}</SubmitButton>
        </FormFoot>
      </ActionForm>
    </Section>
  );
}

export function WithdrawForm({ candidateId, version }: Props) {
  const t = useTranslations("selection.candidate");
  return (
    <Section title={t("withdraw")}>
      <DraftedForm
        className="short"
        draft={`withdraw:${candidateId}`}
        action={withdrawCandidateAction}
        submissionId={crypto.randomUUID()}
        version={version}
        hidden={{ candidateId }}
        aria-label={t("withdraw")}
      >
        <TextAreaField name="reason" label={t("withdrawReason")} hint={t("withdrawHint")} required maxLength={300} />
        <FormFoot>
          <SubmitButton kind="outlined">{t("withdraw")}</SubmitButton>
        </FormFoot>
      </DraftedForm>
    </Section>
  );
}
