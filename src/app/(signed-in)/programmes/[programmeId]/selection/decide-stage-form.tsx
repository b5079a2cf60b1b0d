import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { RadioGroup, SelectField } from "@/components/ui/choice-field";
import { EmptyState } from "@/components/ui/empty-state";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField, TextField } from "@/components/ui/text-field";
import { STAGE_RESULTS, STAGES } from "@/lib/domain/vocabulary";
import { decideStageAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../../drafted-form";
import type { CandidateRow } from "./candidates-table";

type Props = { programmeId: string; today: string; candidates: readonly CandidateRow[] };

/** S1: one result for the candidates ticked, of the stage they wait for. */
export function DecideStageForm({ programmeId, today, candidates }: Props) {
  const t = useTranslations("selection");
  const waiting = candidates.filter((one) => one.state?.state === "waiting");
  const stages = STAGES.filter((stage) => waiting.some((one) => one.state?.at === stage));
  return (
    <Section title={t("decide.title")}>
      {waiting.length === 0 ? (
        <EmptyState title={t("decide.nobody")} next={t("decide.nobodyNext")} />
      ) : (
        <DraftedForm
          className="short"
          draft={`stage:${programmeId}`}
          action={decideStageAction}
          submissionId={crypto.randomUUID()}
          hidden={{ programmeId }}
          aria-label={t("decide.title")}
        >
          <p className="hint">{t("decide.hint")}</p>
          <SelectField
            name="stage"
            label={t("decide.stage")}
            required
            defaultValue={stages[0]}
            options={stages.map((value) => ({ value, label: t(`stages.${value}`) }))}
          />
          <CheckboxGroup
            name="candidateIds"
            label={t("decide.candidates")}
            required
            options={waiting.map((one) => ({
              value: one.id,
              label: t("decide.option", { name: one.name, unit: one.unit.name }),
              hint: one.state?.at ? t(`stages.${one.state.at}`) : undefined,
            }))}
          />
          <RadioGroup
            name="result"
            label={t("decide.result")}
            required
            options={STAGE_RESULTS.map((value) => ({ value, label: t(`results.${value}`) }))}
          />
          <TextField name="decider" label={t("decide.decider")} required maxLength={60} />
          <DateField name="decidedOn" label={t("decide.decidedOn")} required max={today} defaultValue={today} />
          <TextAreaField name="reason" label={t("decide.reason")} required maxLength={300} />
          <FormFoot>
            <SubmitButton>{t("decide.submit")}</SubmitButton>
          </FormFoot>
        </DraftedForm>
      )}
    </Section>
  );
}
