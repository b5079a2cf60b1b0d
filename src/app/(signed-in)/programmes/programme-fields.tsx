import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { DateField, TextAreaField, TextField } from "@/components/ui/text-field";
import type { CapabilityText } from "@/lib/domain/programme";

export type ProgrammeValues = {
  name: string;
  year: number;
  quota: number;
  startsOn: string;
  frontLines: readonly string[];
  enterpriseGrades: readonly string[];
  hostCapacity: number;
  talkMonths: number;
  reportMonths: number;
  excellentShare: number;
};
type Props = { values: ProgrammeValues; capabilities: readonly CapabilityText[]; isFixed: boolean };

/** A programme's settings; its capabilities as fields only while it is a draft, afterwards as they stand. */
export function ProgrammeFields({ values, capabilities, isFixed }: Props) {
  const t = useTranslations("programmes.form");
  const counted = (name: "quota" | "hostCapacity" | "talkMonths" | "reportMonths" | "excellentShare") => (
    <TextField
      name={name}
      label={t(name)}
      hint={t(`${name}Hint`)}
      required
      inputMode="numeric"
      defaultValue={String(values[name])}
    />
  );
  return (
    <>
      <TextField
        name="name"
        label={t("name")}
        hint={t("nameHint")}
        required
        maxLength={60}
        defaultValue={values.name}
      />
      <TextField name="year" label={t("year")} required inputMode="numeric" defaultValue={String(values.year)} />
      {counted("quota")}
      <DateField name="startsOn" label={t("startsOn")} required defaultValue={values.startsOn} />
      <TextAreaField
        name="frontLines"
        label={t("frontLines")}
        hint={t("frontLinesHint")}
        required
        defaultValue={values.frontLines.join("\n")}
      />
      {counted("hostCapacity")}
      {counted("talkMonths")}
      {counted("reportMonths")}
      {counted("excellentShare")}
      <TextField
        name="enterpriseGrades"
        label={t("enterpriseGrades")}
        hint={t("enterpriseGradesHint")}
        defaultValue={values.enterpriseGrades.join("、")}
      />
      <Section title={t("capabilities")}>
        <p className="hint">{t(isFixed ? "fixed" : "capabilitiesHint")}</p>
        {capabilities.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a capability is its place in the list
          <CapabilityFields key={index} capability={one} index={index} isFixed={isFixed} />
        ))}
      </Section>
    </>
  );
}

function CapabilityFields({
  capability,
  index,
  isFixed,
}: {
  capability: CapabilityText;
  index: number;
  isFixed: boolean;
}) {
  const t = useTranslations("programmes.form");
  const name = `capabilities[${index}].name`;
  const level = (place: number) => `capabilities[${index}].levels[${place}]`;
  if (isFixed) {
    return (
      <>
        <input type="hidden" name={name} value={capability.name} />
        {capability.levels.map((text, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place
          <input type="hidden" key={place} name={level(place)} value={text} />
        ))}
        <p>{capability.name}</p>
      </>
    );
  }
  return (
    <fieldset className="group">
      <legend>{t("capability", { number: index + 1 })}</legend>
      <TextField name={name} label={t("name")} required maxLength={20} defaultValue={capability.name} />
      {capability.levels.map((text, place) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place
          key={place}
          name={level(place)}
          label={t("level", { number: place + 1 })}
          required
          maxLength={60}
          defaultValue={text}
        />
      ))}
    </fieldset>
  );
}
