import { useTranslations } from "next-intl";
import { WishFields } from "@/components/selection/wish-fields";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { registerCandidateAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../../drafted-form";

/** S1: a cadre registers, with up to three front lines in order. */
export function RegisterForm({ programmeId, frontLines }: { programmeId: string; frontLines: readonly string[] }) {
  const t = useTranslations("selection.register");
  return (
    <Section title={t("title")}>
      <DraftedForm
        className="short"
        draft={`register:${programmeId}`}
        action={registerCandidateAction}
        submissionId={crypto.randomUUID()}
        hidden={{ programmeId }}
        aria-label={t("title")}
      >
        <p className="hint">{t("hint")}</p>
        <WishFields frontLines={frontLines} />
        <FormFoot>
          <SubmitButton>{t("submit")}</SubmitButton>
        </FormFoot>
      </DraftedForm>
    </Section>
  );
}
