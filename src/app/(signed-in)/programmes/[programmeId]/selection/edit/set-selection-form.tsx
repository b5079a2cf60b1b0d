import { useTranslations } from "next-intl";
import { CheckboxField, CheckboxGroup } from "@/components/ui/checkbox-field";
import { SelectField } from "@/components/ui/choice-field";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import type { Limits } from "@/lib/domain/selection/eligibility";
import { RANKS } from "@/lib/domain/selection/ranks";
import type { SelectionSettings } from "@/lib/domain/selection/registration";
import { EDUCATIONS, OPTIONAL_STAGES, PARTY_STATUSES, STAGES } from "@/lib/domain/vocabulary";
import { setSelectionAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../../../drafted-form";

type Props = { programmeId: string; plan: SelectionSettings | null; version: number };

export function SetSelectionForm({ programmeId, plan, version }: Props) {
  const t = useTranslations("selection");
  return (
    <DraftedForm
      className="short"
      draft={`selection:${programmeId}`}
      action={setSelectionAction}
      submissionId={crypto.randomUUID()}
      version={version}
      hidden={{ programmeId }}
    >
      <DateField name="registrationFrom" label={t("form.registrationFrom")} required defaultValue={plan?.from} />
      <DateField name="registrationTo" label={t("form.registrationTo")} required defaultValue={plan?.to} />
      <CheckboxGroup
        name="stages"
        label={t("form.stages")}
        hint={t("form.stagesHint")}
        options={OPTIONAL_STAGES.map((value) => ({ value, label: t(`stages.${value}`) }))}
        defaultValues={plan?.stages ?? OPTIONAL_STAGES}
      />
      <fieldset className="group">
        <legend>{t("form.stageDays")}</legend>
        <p className="hint">{t("form.stageDaysHint")}</p>
        {STAGES.filter((stage) => stage !== "registration").map((stage, index) => (
          <div key={stage} className="stage-day">
            <input type="hidden" name={`stageDays[${index}].stage`} value={stage} />
            <DateField name={`stageDays[${index}].on`} label={t(`stages.${stage}`)} defaultValue={plan?.days[stage]} />
          </div>
        ))}
      </fieldset>
      <CountField
        name="examWeight"
        label={t("form.examWeight")}
        hint={t("form.examWeightHint")}
        required
        value={plan?.examWeight ?? 50}
      />
      <CountField
        name="interviewRatio"
        label={t("form.interviewRatio")}
        hint={t("form.interviewRatioHint")}
        required
        value={plan?.interviewRatio ?? 3}
      />
      <CheckboxField
        name="dropsExtremes"
        label={t("form.dropsExtremes")}
        defaultChecked={plan?.dropsExtremes ?? true}
      />
      <LimitFields limits={plan?.limits ?? null} />
      <FormFoot>
        <SubmitButton>{t("form.save")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}

type CountProps = { name: string; label: string; hint?: string; required?: boolean; value: number | null | undefined };

/** A whole number; empty where none is set. */
const CountField = ({ value, ...field }: CountProps) => (
  <TextField {...field} inputMode="numeric" defaultValue={value == null ? "" : String(value)} />
);

function LimitFields({ limits }: { limits: Limits | null }) {
  const t = useTranslations("selection");
  const statuses = useTranslations("statuses.partyStatuses");
  const ranks = RANKS.map((value) => ({ value, label: value }));
  const byRank = limits?.ageByRank ?? [];
  return (
    <Section title={t("form.limits")}>
      <p className="hint">{t("form.limitsHint")}</p>
      <CountField
        name="highestAge"
        label={t("form.highestAge")}
        hint={t("form.highestAgeHint")}
        value={limits?.highestAge}
      />
      {[...byRank, ...(byRank.length < RANKS.length ? [null] : [])].map((row, index) => (
        <fieldset className="group" key={row?.rank ?? "another"}>
          <legend>{t("form.ageByRank")}</legend>
          <SelectField
            name={`ageByRank[${index}].rank`}
            label={t("form.rank")}
            empty={t("form.any")}
            options={ranks}
            defaultValue={row?.rank}
          />
          <CountField name={`ageByRank[${index}].highestAge`} label={t("form.rankAge")} value={row?.highestAge} />
        </fieldset>
      ))}
      <SelectField
        name="lowestEducation"
        label={t("form.lowestEducation")}
        empty={t("form.any")}
        options={EDUCATIONS.map((value) => ({ value, label: t(`educations.${value}`) }))}
        defaultValue={limits?.lowestEducation ?? ""}
      />
      <CountField name="serviceYears" label={t("form.serviceYears")} value={limits?.serviceYears} />
      <CheckboxGroup
        name="parties"
        label={t("form.parties")}
        options={PARTY_STATUSES.map((value) => ({ value, label: statuses(value) }))}
        defaultValues={limits?.parties}
      />
      <CountField name="againYears" label={t("form.againYears")} value={limits?.againYears} />
      <SelectField
        name="highestRank"
        label={t("form.highestRank")}
        empty={t("form.any")}
        options={ranks}
        defaultValue={limits?.highestRank ?? ""}
      />
    </Section>
  );
}
