import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { RadioGroup } from "@/components/ui/choice-field";
import { EmptyState } from "@/components/ui/empty-state";
import { FormFoot } from "@/components/ui/form-foot";
import Link from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField, TextField } from "@/components/ui/text-field";
import { waitsAt } from "@/lib/domain/selection/course";
import { whyNotWithoutMeeting } from "@/lib/domain/selection/meeting";
import { STAGE_RESULTS, STAGES, type Stage } from "@/lib/domain/vocabulary";
import { decideStageAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../../drafted-form";
import type { CandidateRow } from "./candidates-table";

type Props = {
  programmeId: string;
  today: string;
  candidates: readonly CandidateRow[];
  stage: Stage | null | undefined;
};

/** S1: one result for the candidates ticked, of the stage they wait for. */
export function DecideStageForm({ programmeId, today, candidates, stage: asked }: Props) {
  const t = useTranslations("selection");
  const waitingAt = (stage: Stage) => candidates.filter(({ state }) => state && waitsAt(state, stage));
  const stages = STAGES.filter((stage) => waitingAt(stage).length > 0);
  const stage = stages.find((one) => one === asked) ?? stages[0];
  const here = stage ? waitingAt(stage) : [];
  const results = STAGE_RESULTS.filter((one) => stage !== "committee" || whyNotWithoutMeeting(one) === null);
  return (
    <Section id="decide" title={t("decide.title")}>
      {stage === undefined ? (
        <EmptyState title={t("decide.nobody")} next={t("decide.nobodyNext")} />
      ) : (
        <DraftedForm
          className="short"
          draft={`stage:${programmeId}:${stage}`}
          action={decideStageAction}
          submissionId={crypto.randomUUID()}
          hidden={{ programmeId, stage }}
          aria-label={t("decide.title")}
        >
          <p className="hint">{t("decide.hint")}</p>
          <p>
            <b>{t("decide.at", { stage: t(`stages.${stage}`), count: here.length })}</b>{" "}
            {stages
              .filter((one) => one !== stage)
              .map((one) => (
                <Link key={one} href={`?show=waiting.${one}#decide`}>
                  {t("decide.other", { stage: t(`stages.${one}`) })}
                </Link>
              ))}
          </p>
          {stages.includes("committee") ? (
            <p className="hint">
              {t("decide.committee", { count: waitingAt("committee").length })}{" "}
              <Link href={`/programmes/${programmeId}/selection/meetings`}>{t("decide.toMeetings")}</Link>
            </p>
          ) : null}
          <CheckboxGroup
            name="candidateIds"
            label={t("decide.candidates")}
            required
            pickAll
            options={here.map((one) => ({
              value: one.id,
              label: t("decide.option", { name: one.name, unit: one.unit.name }),
            }))}
          />
          <RadioGroup
            name="result"
            label={t("decide.result")}
            required
            options={results.map((value) => ({ value, label: t(`results.${value}`) }))}
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
