import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { RadioGroup } from "@/components/ui/choice-field";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField } from "@/components/ui/text-field";
import { DECISION_STATUSES } from "@/lib/domain/vocabulary";
import { enterRunningPlacementAction } from "@/lib/features/placements/actions";
import { DraftedForm } from "../../drafted-form";
import { DecisionFields } from "../decision-fields";
import { KinFields } from "./kin-fields";
import { type OpeningChoices, OpeningFields } from "./opening-fields";

type Props = { choices: OpeningChoices; today: string; submissionId: string };

export function EnterRunningPlacementForm({ choices, today, submissionId }: Props) {
  const t = useTranslations("placements.new");
  const status = useTranslations("statuses.decisionStatuses");
  return (
    <DraftedForm draft="placement:running" action={enterRunningPlacementAction} submissionId={submissionId}>
      <OpeningFields choices={choices} />
      <DateField name="arrivedOn" label={t("arrivedOn")} required max={today} />
      <DateField
        name="takeOverOn"
        label={t("takeOverOn")}
        hint={t("takeOverHint")}
        required
        max={today}
        defaultValue={today}
      />
      <RadioGroup
        name="decisionStatus"
        label={t("decision")}
        hint={t("decisionHint")}
        required
        options={DECISION_STATUSES.map((value) => ({ value, label: status(value) }))}
      />
      <DecisionFields max={today} />
      <KinFields />
      <CheckboxField name="baselineNotMeasured" label={t("notMeasured")} />
      <CheckboxField name="halfYearOffline" label={t("offline")} />
      <FormFoot>
        <SubmitButton>{t("submitTakeOver")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
