"use client";

import { Choices, type Option } from "./choice-field";
import { FieldErrors, type FieldProps, GroupFrame } from "./field";
import { useField } from "./form-context";
import { PickAll } from "./pick-all";

/** Any number of a few. */
export function CheckboxGroup({
  name,
  label,
  hint,
  required,
  options,
  defaultValues = [],
  pickAll,
}: FieldProps & {
  options: readonly Option[];
  defaultValues?: readonly string[];
  /** Offers to tick them all at once, where there are several. */
  pickAll?: boolean;
}) {
  const field = useField(name);
  return (
    <GroupFrame {...{ name, label, hint, required }} id={field.id} errors={field.errors}>
      {pickAll && options.length > 2 ? <PickAll /> : null}
      <Choices
        {...{ name, options }}
        kind="checkbox"
        id={field.id}
        chosen={field.typedAll ?? defaultValues}
        invalid={field.errors.length > 0}
      />
    </GroupFrame>
  );
}

/** A statement to tick. Sends `value` ("on" unless given) when ticked, nothing otherwise. */
export function CheckboxField({
  name,
  label,
  hint,
  required,
  defaultChecked,
  value = "on",
}: FieldProps & { defaultChecked?: boolean; value?: string }) {
  const field = useField(name);
  return (
    <div className="field">
      <label className="opt" htmlFor={field.id}>
        <input
          type="checkbox"
          id={field.id}
          name={name}
          value={value}
          required={required}
          defaultChecked={field.typedAll ? field.typedAll.includes(value) : Boolean(defaultChecked)}
          aria-invalid={field.errors.length > 0 || undefined}
          aria-describedby={field.describedBy(Boolean(hint))}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <p className="hint" id={`${field.id}-h`}>
          {hint}
        </p>
      ) : null}
      <FieldErrors id={field.id} errors={field.errors} />
    </div>
  );
}
