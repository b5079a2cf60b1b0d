import { useTranslations } from "next-intl";
import { WishFields } from "@/components/selection/wish-fields";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-field";
import { agreeRegistrationAction, setWishesAction, withdrawCandidateAction } from "@/lib/features/selection/actions";
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

/** S1: the wishes of one who was put forward, or other ones; while registration is open. */
export function WishesForm({
  candidateId,
  version,
  frontLines,
  wishes,
}: Props & { frontLines: readonly string[]; wishes: readonly string[] }) {
  const t = useTranslations("selection.candidate");
  return (
    <Section title={t("setWishes")}>
      <DraftedForm
        className="short"
        draft={`wishes:${candidateId}`}
        action={setWishesAction}
        submissionId={crypto.randomUUID()}
        version={version}
        hidden={{ candidateId }}
        aria-label={t("setWishes")}
      >
        <p className="hint">{t("setWishesHint")}</p>
        <WishFields frontLines={frontLines} chosen={wishes} />
        <FormFoot>
          <SubmitButton kind="outlined">{t("saveWishes")}</SubmitButton>
        </FormFoot>
      </DraftedForm>
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
