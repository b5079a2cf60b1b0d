import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choice-field";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField, TextField } from "@/components/ui/text-field";
import type { Stage, StageResult } from "@/lib/domain/vocabulary";
import { correctStageAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../drafted-form";

type Props = {
  programmeId: string;
  candidateId: string;
  stage: Stage;
  /** What it may be corrected to. */
  results: readonly StageResult[];
  /** How many entries the form has seen. */
  version: number;
  today: string;
};

/** S1: corrects the result entered last, by an entry beside it. */
export function CorrectStageForm({ programmeId, candidateId, stage, results, version, today }: Props) {
  const t = useTranslations("selection");
  const own = useTranslations("exam.correct");
  const title = own("title", { stage: t(`stages.${stage}`) });
  return (
    <Section title={title}>
      <DraftedForm
        className="short"
        draft={`correct:${candidateId}:${stage}`}
        action={correctStageAction}
        submissionId={crypto.randomUUID()}
        version={version}
        hidden={{ programmeId, candidateId, stage }}
        aria-label={title}
      >
        <p className="hint">{own("hint")}</p>
        <RadioGroup
          name="result"
          label={t("decide.result")}
          required
          options={results.map((value) => ({ value, label: t(`results.${value}`) }))}
        />
        <TextField name="decider" label={t("decide.decider")} required maxLength={60} />
        <DateField name="decidedOn" label={t("decide.decidedOn")} required max={today} defaultValue={today} />
        <TextAreaField name="reason" label={own("reason")} required maxLength={300} />
        <FormFoot>
          <SubmitButton kind="outlined">{own("submit")}</SubmitButton>
        </FormFoot>
      </DraftedForm>
    </Section>
  );
}
