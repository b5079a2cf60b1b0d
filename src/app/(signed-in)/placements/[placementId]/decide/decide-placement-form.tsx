import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-field";
import { decidePlacementAction } from "@/lib/features/placements/actions";
import { DraftedForm } from "../../../drafted-form";
import { DecisionFields } from "../../decision-fields";

type Props = {
  placementId: string;
  version: number;
  submissionId: string;
  today: string;
  isDepartmentsOwn: boolean;
  needsWaiver: boolean;
  waiverReason: string | null;
};

export function DecidePlacementForm(props: Props) {
  const { placementId, version, submissionId, today, isDepartmentsOwn, needsWaiver, waiverReason } = props;
  const t = useTranslations("placements.decide");
  const words = useTranslations("placements.new");
  return (
    <DraftedForm
      draft={`decide:${placementId}`}
      action={decidePlacementAction}
      submissionId={submissionId}
      version={version}
      hidden={{ placementId }}
    >
      <DecisionFields required max={today} />
      {isDepartmentsOwn ? <CheckboxField name="bySuperior" label={t("bySuperior")} hint={t("bySuperiorHint")} /> : null}
      {needsWaiver ? (
        <>
          <CheckboxField name="waive" label={t("waive")} hint={t("waiveHint")} />
          <TextAreaField
            name="waiverReason"
            label={words("waiver")}
            defaultValue={waiverReason ?? undefined}
            rows={3}
          />
        </>
      ) : null}
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
