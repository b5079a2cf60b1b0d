import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { TextAreaField, TextField } from "@/components/ui/text-field";
import type { StatedCondition } from "@/lib/domain/matching/condition";
import { ConditionFields } from "./condition-fields";

export type PositionValues = {
  title: string;
  frontLine: string;
  duties: string;
  places: number;
  conditions: readonly StatedCondition[];
};
type Props = {
  values: PositionValues;
  frontLines: readonly string[];
  capabilities: readonly { id: string; name: string }[];
};

/** What a position says: title, front line, duties, places, conditions. */
export function PositionFields({ values, frontLines, capabilities }: Props) {
  const t = useTranslations("programmes.positions");
  return (
    <>
      <TextField
        name="title"
        label={t("position")}
        hint={t("positionHint")}
        required
        maxLength={60}
        defaultValue={values.title}
      />
      <SelectField
        name="frontLine"
        label={t("frontLine")}
        required
        defaultValue={frontLines.includes(values.frontLine) ? values.frontLine : ""}
        options={frontLines.map((value) => ({ value, label: value }))}
      />
      <TextAreaField
        name="duties"
        label={t("duties")}
        hint={t("dutiesHint")}
        required
        maxLength={1000}
        defaultValue={values.duties}
      />
      <TextField
        name="places"
        label={t("placesField")}
        hint={t("placesHint")}
        required
        inputMode="numeric"
        defaultValue={String(values.places)}
      />
      <ConditionFields conditions={values.conditions} capabilities={capabilities} />
    </>
  );
}
