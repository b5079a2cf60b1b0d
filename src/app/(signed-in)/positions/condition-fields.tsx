import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CheckboxField, CheckboxGroup } from "@/components/ui/checkbox-field";
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

/** S4: what the host asks of whoever fills the position, and of each whether it is required; every field may stay blank. */
export function ConditionFields({ conditions, capabilities }: Props) {
  const t = useTranslations("matching.conditions");
  const educations = useTranslations("selection.educations");
  const statuses = useTranslations("statuses");
  const of = <K extends StatedCondition["kind"]>(kind: K) =>
    conditions.find((one): one is Extract<StatedCondition, { kind: K }> => one.kind === kind);
  const party = of("partyMember") ?? of("nonParty");
  const levelOf = (id: string) =>
    conditions.find(
      (one): one is Extract<StatedCondition, { kind: "lowestLevel" }> =>
        one.kind === "lowestLevel" && one.capabilityId === id,
    );
  const years = (kind: "highestAge" | "fewestServiceYears") => (
    <Stated name={`preferred.${kind}`} label={t(`fields.${kind}`)} condition={of(kind)}>
      <TextField
        name={kind}
        label={t(`fields.${kind}`)}
        hint={t("fields.reckoned")}
        inputMode="numeric"
        defaultValue={String(of(kind)?.years ?? "")}
      />
    </Stated>
  );
  return (
    <Section title={t("title")}>
      <p className="hint">{t("hint")}</p>
      <Stated name="preferred.party" label={t("fields.party")} condition={party}>
        <SelectField
          name="party"
          label={t("fields.party")}
          empty={t("any")}
          defaultValue={party?.kind ?? ""}
          options={(["partyMember", "nonParty"] as const).map((value) => ({ value, label: t(value) }))}
        />
      </Stated>
      <Stated name="preferred.sex" label={t("fields.sex")} condition={of("sex")}>
        <SelectField
          name="sex"
          label={t("fields.sex")}
          empty={t("any")}
          defaultValue={of("sex")?.sex ?? ""}
          options={SEXES.map((value) => ({ value, label: statuses(`sexes.${value}`) }))}
        />
      </Stated>
      {years("highestAge")}
      <Stated name="preferred.lowestEducation" label={t("fields.lowestEducation")} condition={of("lowestEducation")}>
        <SelectField
          name="lowestEducation"
          label={t("fields.lowestEducation")}
          empty={t("any")}
          defaultValue={of("lowestEducation")?.education ?? ""}
          options={EDUCATIONS.map((value) => ({ value, label: educations(value) }))}
        />
      </Stated>
      {years("fewestServiceYears")}
      <Stated name="preferred.standings" label={t("fields.standing")} condition={of("standing")}>
        <CheckboxGroup
          name="standings"
          label={t("fields.standing")}
          hint={t("fields.standingHint")}
          options={STANDINGS.map((value) => ({ value, label: statuses(`standings.${value}`) }))}
          defaultValues={of("standing")?.standings}
        />
      </Stated>
      {capabilities.map(({ id, name }, index) => {
        const asked = levelOf(id);
        const label = t("fields.lowestLevel", { capability: name });
        return (
          <Stated key={id} name={`levels[${index}].preferred`} label={label} condition={asked}>
            <input type="hidden" name={`levels[${index}].capabilityId`} value={id} />
            <SelectField
              name={`levels[${index}].level`}
              label={label}
              empty={t("any")}
              defaultValue={asked ? String(asked.level) : ""}
              options={LEVELS.map((level) => ({ value: String(level), label: t("fields.level", { level }) }))}
            />
          </Stated>
        );
      })}
    </Section>
  );
}

type StatedProps = { name: string; label: string; condition: StatedCondition | undefined; children: ReactNode };

/** A condition's field, and under it whether it is only preferred. */
function Stated({ name, label, condition, children }: StatedProps) {
  const t = useTranslations("matching.conditions");
  return (
    <div className="stated">
      {children}
      <CheckboxField
        name={name}
        label={t("preferredOnly", { field: label })}
        defaultChecked={condition?.preferred === true}
      />
    </div>
  );
}
