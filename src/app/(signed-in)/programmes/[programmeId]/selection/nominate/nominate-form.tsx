import { useTranslations } from "next-intl";
import { useUnmetLine } from "@/components/selection/limit-words";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { FormFoot } from "@/components/ui/form-foot";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Unmet } from "@/lib/domain/selection/eligibility";
import { nominateCandidatesAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../../../drafted-form";

/** Which unit's cadres are shown: a plain form, so that the choice stands in the address. */
export function ChooseUnit({ units, chosen }: { units: readonly { id: string; name: string }[]; chosen: string }) {
  const t = useTranslations("selection.nominate");
  return (
    <form className="short" method="get">
      <div className="field">
        <label htmlFor="unit">{t("unit")}</label>
        <span className="sel">
          <select className="in" id="unit" name="unit" defaultValue={chosen} required>
            <option value="">{t("chooseUnit")}</option>
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      </div>
      <p className="btns">
        <Button type="submit">{t("show")}</Button>
      </p>
    </form>
  );
}

type Props = {
  programmeId: string;
  unitId: string;
  people: readonly { id: string; name: string; title: string | null; unmet: readonly Unmet[] }[];
};

export function NominateForm({ programmeId, unitId, people }: Props) {
  const t = useTranslations("selection.nominate");
  const line = useUnmetLine();
  const common = useTranslations("common");
  return (
    <DraftedForm
      className="short"
      draft={`nominate:${programmeId}:${unitId}`}
      action={nominateCandidatesAction}
      submissionId={crypto.randomUUID()}
      hidden={{ programmeId, unitId }}
    >
      <CheckboxGroup
        name="cadreIds"
        label={t("people")}
        hint={t("hint")}
        required
        pickAll
        options={people.map(({ id, name, title, unmet }) => ({
          value: id,
          label: title ? `${name} ${title}` : name,
          hint: unmet.length === 0 ? t("meets") : unmet.map(line).join(common("listSeparator")),
        }))}
      />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}
