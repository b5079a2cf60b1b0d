import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { DateField } from "@/components/ui/text-field";

export type OpeningChoices = {
  positions: readonly { id: string; title: string; host: string; programme: string; frontLine: string }[];
  cadres: readonly { id: string; name: string; unit: string }[];
};

/** What every placement begins with: position, cadre, start. */
export function OpeningFields({ choices }: { choices: OpeningChoices }) {
  const t = useTranslations();
  const separator = t("common.separator");
  return (
    <>
      <SelectField
        name="positionId"
        label={t("placements.new.position")}
        hint={t("placements.new.positionHint")}
        required
        options={choices.positions.map((one) => ({
          value: one.id,
          label: [one.host, one.title, one.frontLine, one.programme].join(separator),
        }))}
      />
      <SelectField
        name="cadreId"
        label={t("placements.new.cadre")}
        hint={t("placements.new.cadreHint")}
        required
        options={choices.cadres.map((one) => ({ value: one.id, label: [one.name, one.unit].join(separator) }))}
      />
      <DateField
        name="startsOn"
        label={t("placements.new.startsOn")}
        hint={t("placements.new.startsOnHint")}
        required
      />
    </>
  );
}
