"use client";

import { useTranslations } from "next-intl";
import { FieldFrame, type FieldProps, GroupFrame } from "./field";
import { useField } from "./form-context";
import { Icon } from "./icon";

export type Option = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
};

type ChoiceProps = FieldProps & { readonly options: readonly Option[]; readonly defaultValue?: string };

/** One of many. With `empty` (or when required and nothing is chosen) it starts with a line that is no answer. */
export function SelectField({
  name,
  label,
  hint,
  required,
  options,
  defaultValue,
  empty,
  autoFocus,
}: ChoiceProps & { empty?: string; autoFocus?: boolean }) {
  const t = useTranslations("common");
  const field = useField(name);
  const chosen = field.typed ?? defaultValue ?? "";
  const blank = empty !== undefined || chosen === "";
  return (
    <FieldFrame {...{ name, label, hint, required }} id={field.id} errors={field.errors}>
      <span className="sel">
        <select
          className="in"
          id={field.id}
          name={name}
          required={required}
          // biome-ignore lint/a11y/noAutofocus: a form opened to write one thing opens at it
          autoFocus={autoFocus}
          defaultValue={chosen}
          aria-invalid={field.errors.length > 0 || undefined}
          aria-describedby={field.describedBy(Boolean(hint))}
        >
          {blank ? <option value="">{empty ?? t("choose")}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </FieldFrame>
  );
}

/** The options of a group, radio or checkbox; the first carries the id that the error summary links to. */
export function Choices({
  name,
  options,
  kind,
  chosen,
  id,
  invalid,
}: {
  name: string;
  options: readonly Option[];
  kind: "radio" | "checkbox";
  chosen: readonly string[];
  id: string;
  invalid: boolean;
}) {
  return (
    <div className="opts">
      {options.map((option, index) => (
        <label className="opt" key={option.value}>
          <input
            type={kind}
            id={index === 0 ? id : undefined}
            name={name}
            value={option.value}
            disabled={option.disabled}
            defaultChecked={chosen.includes(option.value)}
            aria-invalid={kind === "checkbox" && invalid ? true : undefined}
          />
          <span>
            {option.label}
            {option.hint ? <small className="dim"> {option.hint}</small> : null}
          </span>
        </label>
      ))}
    </div>
  );
}

/** One of a few, all in sight. */
export function RadioGroup({ name, label, hint, required, options, defaultValue }: ChoiceProps) {
  const field = useField(name);
  const chosen = field.typed ?? defaultValue;
  return (
    <GroupFrame {...{ name, label, hint, required }} id={field.id} errors={field.errors}>
      <Choices
        {...{ name, options }}
        kind="radio"
        id={field.id}
        chosen={chosen === undefined ? [] : [chosen]}
        invalid={field.errors.length > 0}
      />
    </GroupFrame>
  );
}
