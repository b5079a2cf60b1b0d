import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { offerPositionAction } from "@/lib/features/programmes/actions";
import { DraftedForm } from "../../drafted-form";
import { PositionFields } from "../position-fields";

type Props = {
  programmes: readonly {
    id: string;
    name: string;
    frontLines: readonly string[];
    capabilities: readonly { id: string; name: string }[];
  }[];
  units: readonly { id: string; name: string }[];
  programmeId: string;
  submissionId: string;
};

export function OfferPositionForm({ programmes, units, programmeId, submissionId }: Props) {
  const t = useTranslations("programmes.positions");
  const options = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  const chosen = programmes.find((one) => one.id === programmeId);
  // the capabilities are a programme's own: without one chosen before, their lowest levels are set on the position later
  const settled = chosen ?? (programmes.length === 1 ? programmes[0] : undefined);
  const only = units.length === 1 ? units[0]?.id : undefined;
  return (
    <DraftedForm className="short" draft="position" action={offerPositionAction} submissionId={submissionId}>
      <SelectField
        name="programmeId"
        label={t("programme")}
        required
        defaultValue={chosen?.id ?? programmes[0]?.id}
        options={options(programmes)}
      />
      <SelectField name="hostUnitId" label={t("host")} required defaultValue={only} options={options(units)} />
      <PositionFields
        values={{ title: "", frontLine: "", duties: "", places: 1, conditions: [] }}
        frontLines={(chosen ? [chosen] : programmes).flatMap((one) => one.frontLines)}
        capabilities={settled?.capabilities ?? []}
      />
      <FormFoot>
        <SubmitButton>{t("submitOffer")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
