"use client";

import { useTranslations } from "next-intl";
import { CheckboxField, CheckboxGroup } from "@/components/ui/checkbox-field";
import { RadioGroup, SelectField } from "@/components/ui/choice-field";
import { DateField, FileField, TextAreaField, TextField } from "@/components/ui/text-field";
import { Tick } from "@/components/ui/tick";
import { InForm, Sheet, Specimen } from "./specimens";

const FAULTS = {
  text: ["tooLong:30"],
  area: ["required"],
  select: ["chooseOne"],
  date: ["badDate"],
  kind: ["chooseOne"],
  topics: ["chooseAtLeastOne"],
  agree: ["required"],
};

/** The fields of a form, filled, at fault and overfull. */
export function Fields() {
  const t = useTranslations("design");
  const s = useTranslations("design.sample");
  const units = [
    { value: "a", label: s("unit") },
    { value: "b", label: s("longUnit") },
  ];
  return (
    <Sheet name="fields" title={t("sections.fields")}>
      <Specimen state={t("states.rest")}>
        <InForm prefix="rest">
          <TextField name="text" label={s("text")} hint={s("hint")} required defaultValue={s("unit")} />
          <DateField name="date" label={s("date")} required defaultValue="2026-10-14" />
          <SelectField name="select" label={s("select")} options={units} defaultValue="a" />
          <TextAreaField name="area" label={s("area")} required defaultValue={s("areaText")} />
          <TextField name="password" label={s("password")} type="password" required />
          <FileField name="file" label={s("file")} />
        </InForm>
      </Specimen>
      <Specimen state={t("states.invalid")}>
        <InForm prefix="invalid" faults={FAULTS}>
          <TextField name="text" label={s("text")} hint={s("hint")} required defaultValue={s("longUnit")} />
          <DateField name="date" label={s("date")} required defaultValue="2026-02-30" />
          <SelectField name="select" label={s("select")} options={units} required />
          <TextAreaField name="area" label={s("area")} required />
        </InForm>
      </Specimen>
      <Specimen state={t("states.overfull")}>
        <InForm prefix="overfull">
          <TextField name="text" label={s("longUnit")} required defaultValue={s("longUnit")} />
          <SelectField name="select" label={s("select")} required options={units} defaultValue="b" />
        </InForm>
      </Specimen>
      <Specimen state={t("states.disabled")}>
        <input className="in" disabled aria-label={s("text")} defaultValue={s("unit")} />
      </Specimen>
      <Specimen state={t("states.focus")}>
        <input className="in shown-focus" aria-label={s("text")} defaultValue={s("unit")} />
      </Specimen>
    </Sheet>
  );
}

/** One of a few, any of a few, one thing to agree to; drawn boxes and dials in each state. */
export function Choices() {
  const t = useTranslations("design");
  const s = useTranslations("design.sample");
  const kinds = [
    { value: "routine", label: s("routine") },
    { value: "reminder", label: s("reminder") },
    { value: "criticism", label: s("criticism"), hint: s("criticismHint"), disabled: true },
  ];
  const topics = [
    { value: "work", label: s("work") },
    { value: "study", label: s("study") },
    { value: "life", label: s("life") },
  ];
  const groups = (
    <>
      <RadioGroup name="kind" label={s("kind")} required options={kinds} defaultValue="routine" />
      <CheckboxGroup name="topics" label={s("topics")} required options={topics} defaultValues={["work", "life"]} />
      <CheckboxField name="agree" label={s("agree")} defaultChecked />
    </>
  );
  return (
    <Sheet name="choices" title={t("sections.choices")}>
      <Specimen state={t("states.rest")}>
        <InForm prefix="choices">{groups}</InForm>
      </Specimen>
      <Specimen state={t("states.invalid")}>
        <InForm prefix="wrong" faults={FAULTS}>
          {groups}
        </InForm>
      </Specimen>
      {(["some", "focus", "disabled"] as const).map((state) => (
        <Specimen key={state} state={t(`states.${state}`)}>
          <span className="ticks">
            <Tick
              aria-label={t(`states.${state}`)}
              some={state === "some"}
              disabled={state === "disabled"}
              className={state === "focus" ? "shown-focus" : undefined}
            />
            <Tick
              aria-label={t("states.chosen")}
              defaultChecked
              disabled={state === "disabled"}
              className={state === "focus" ? "shown-focus" : undefined}
            />
          </span>
        </Specimen>
      ))}
    </Sheet>
  );
}
