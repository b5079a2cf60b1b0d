import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-field";
import { preparePlacementAction } from "@/lib/features/placements/actions";
import { DraftedForm } from "../../drafted-form";
import { KinFields } from "./kin-fields";
import { type OpeningChoices, OpeningFields } from "./opening-fields";

export function PreparePlacementForm({ choices, submissionId }: { choices: OpeningChoices; submissionId: string }) {
  const t = useTranslations("placements.new");
  return (
    <DraftedForm draft="placement:new" action={preparePlacementAction} submissionId={submissionId}>
      <OpeningFields choices={choices} />
      <KinFields />
      <TextAreaField name="waiverReason" label={t("waiver")} hint={t("waiverHint")} rows={3} maxLength={500} />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
