import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { SelectField } from "@/components/ui/choice-field";
import { Section } from "@/components/ui/section";
import { TextField } from "@/components/ui/text-field";
import type { StatedCondition } from "@/lib/domain/matching/condition";
import { EDUCATIONS, LEVELS, SEXES, STANDINGS } from "@/lib/domain/vocabulary";

type Props = {
  conditions: readonly StatedCondition[];
  /** Of the programme the position is in; empty while it is not chosen. */
  capabilities: readonly { id: string; name: string }[];
};

/** S4: what the host asks of whoever fills the position; every field may stay blank. */
export function ConditionFields({ conditions, capabilities }: Props) {
  const t = useTranslations("matching.conditions");
  const educations = useTranslations("selection.educations");
  const statuses = useTranslations("statuses");
  const of = <K extends StatedCondition["kind"]>(kind: K) =>
    conditions.find((one): one is Extract<StatedCondition, { kind: K }> => one.kind === kind);
  const levelOf = (id: string) => conditions.find((one) => one.kind === "lowestLevel" && one.capabilityId === id);
  const years = (kind: "highestAge" | "fewestServiceYears") => (
    <TextField
      name={kind}
      label={t(`fields.${kind}`)}
      hint={t("fields.reckoned")}
      inputMode="numeric"
      defaultValue={String(of(kind)?.years ?? "")}
    />
  );
  return (
    <Section title={t("title")}>
      <p className="hint">{t("hint")}</p>
      <SelectField
        name="party"
        label={t("fields.party")}
        empty={t("any")}
        defaultValue={(of("partyMember") ?? of("nonParty"))?.kind ?? ""}
        options={(["partyMember", "nonParty"] as const).map((value) => ({ value, label: t(value) }))}
      />
      <SelectField
        name="sex"
        label={t("fields.sex")}
        empty={t("any")}
        defaultValue={of("sex")?.sex ?? ""}
        options={SEXES.map((value) => ({ value, label: statuses(`sexes.${value}`) }))}
      />
      {years("highestAge")}
      <SelectField
        name="lowestEducation"
        label={t("fields.lowestEducation")}
        empty={t("any")}
        defaultValue={of("lowestEducation")?.education ?? ""}
        options={EDUCATIONS.map((value) => ({ value, label: educations(value) }))}
      />
      {years("fewestServiceYears")}
      <CheckboxGroup
        name="standings"
        label={t("fields.standing")}
        hint={t("fields.standingHint")}
        options={STANDINGS.map((value) => ({ value, label: statuses(`standings.${value}`) }))}
        defaultValues={of("standing")?.standings}
      />
      {capabilities.map(({ id }, index) => (
        <input key={id} type="hidden" name={`levels[${index}].capabilityId`} value={id} />
      ))}
      {capabilities.map(({ id, name }, index) => {
        const asked = levelOf(id);
        return (
          <SelectField
            key={id}
            name={`levels[${index}].level`}
            label={t("fields.lowestLevel", { capability: name })}
            empty={t("any")}
            defaultValue={asked?.kind === "lowestLevel" ? String(asked.level) : ""}
            options={LEVELS.map((level) => ({ value: String(level), label: t("fields.level", { level }) }))}
          />
        );
      })}
    </Section>
  );
}
