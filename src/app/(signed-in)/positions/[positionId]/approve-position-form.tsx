import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { approvePositionAction } from "@/lib/features/programmes/actions";

type Props = {
  positionId: string;
  version: number;
  isApproved: boolean;
  capabilities: readonly { id: string; name: string; levels: readonly string[]; need: number | null }[];
  submissionId: string;
};

export function ApprovePositionForm({ positionId, version, isApproved, capabilities, submissionId }: Props) {
  const t = useTranslations("programmes.positions");
  const keys = Object.fromEntries(capabilities.map((one, index) => [`needs[${index}].capabilityId`, one.id]));
  return (
    <ActionForm
      className="short"
      action={approvePositionAction}
      submissionId={submissionId}
      version={version}
      hidden={{ positionId, ...keys }}
    >
      {capabilities.map((one, index) => (
        <SelectField
          key={one.id}
          name={`needs[${index}].level`}
          label={one.name}
          required
          defaultValue={one.need === null ? undefined : String(one.need)}
          options={one.levels.map((text, place) => ({
            value: String(place + 1),
            label: t("level", { level: place + 1, text }),
          }))}
        />
      ))}
      <FormFoot>
        <SubmitButton>{t(isApproved ? "submitReapprove" : "submitApprove")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
