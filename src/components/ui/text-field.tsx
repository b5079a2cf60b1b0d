"use client";

import type { HTMLInputTypeAttribute } from "react";
import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";
import { PasswordInput } from "./password-input";

export { DateField } from "./date-field";
export { FileField } from "./file-field";

type TextProps = FieldProps & {
  readonly defaultValue?: string;
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly inputMode?: "text" | "numeric" | "tel" | "email" | "decimal";
  readonly type?: HTMLInputTypeAttribute;
};

/** One line of text (also password, number, mail: `type`). A password is never given back. */
export function TextField({ name, label, hint, required, defaultValue, type = "text", ...rest }: TextProps) {
  const field = useField(name);
  const given = {
    id: field.id,
    name,
    required,
    "aria-invalid": field.errors.length > 0 || undefined,
    "aria-describedby": field.describedBy(Boolean(hint)),
    ...rest,
  };
  return (
    <FieldFrame {...{ name, label, hint, required }} id={field.id} errors={field.errors}>
      {type === "password" ? (
        <PasswordInput {...given} />
      ) : (
        <input className="in" type={type} defaultValue={field.typed ?? defaultValue} {...given} />
      )}
    </FieldFrame>
  );
}

/** Several lines; grows with what is written. */
export function TextAreaField(
  props: FieldProps & { defaultValue?: string; rows?: number; maxLength?: number; autoFocus?: boolean },
) {
  const { name, label, hint, required, defaultValue, rows = 4, maxLength, autoFocus } = props;
  const field = useField(name);
  return (
    <FieldFrame {...{ name, label, hint, required }} id={field.id} errors={field.errors}>
      <textarea
        className="in"
        id={field.id}
        name={name}
        rows={rows}
        maxLength={maxLength}
        // biome-ignore lint/a11y/noAutofocus: a form opened to write one thing opens at it
        autoFocus={autoFocus}
        required={required}
        defaultValue={field.typed ?? defaultValue}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={field.describedBy(Boolean(hint))}
      />
    </FieldFrame>
  );
}
