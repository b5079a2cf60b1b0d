import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { registerCandidateAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../../drafted-form";

const WISHES = 3;

/** S1: a cadre registers, with up to three front lines in order. */
export function RegisterForm({ programmeId, frontLines }: { programmeId: string; frontLines: readonly string[] }) {
  const t = useTranslations("selection.register");
  const options = frontLines.map((value) => ({ value, label: value }));
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
        {frontLines.slice(0, WISHES).map((line, place) => (
          <SelectField
            key={line}
            name={`wishes[${place}]`}
            label={t("wish", { place: place + 1 })}
            empty={t("noWish")}
            options={options}
          />
        ))}
        <FormFoot>
          <SubmitButton>{t("submit")}</SubmitButton>
        </FormFoot>
      </DraftedForm>
    </Section>
  );
}
