"use client";

import type { HTMLInputTypeAttribute } from "react";
import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";

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
  return (
    <FieldFrame {...{ name, label, hint, required }} id={field.id} errors={field.errors}>
      <input
        className="in"
        id={field.id}
        name={name}
        type={type}
        required={required}
        defaultValue={type === "password" ? undefined : (field.typed ?? defaultValue)}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={field.describedBy(Boolean(hint))}
        {...rest}
      />
    </FieldFrame>
  );
}

/** A day, as YYYY-MM-DD; the browser shows it in its own language. */
export function DateField(props: FieldProps & { defaultValue?: string; min?: string; max?: string }) {
  const { name, label, hint, required, defaultValue, min, max } = props;
  const field = useField(name);
  return (
    <FieldFrame {...{ name, label, hint, required }} id={field.id} errors={field.errors}>
      <input
        className="in"
        id={field.id}
        name={name}
        type="date"
        required={required}
        min={min}
        max={max}
        defaultValue={field.typed ?? defaultValue}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={field.describedBy(Boolean(hint))}
      />
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

/** A file to send; nothing can be given back into it. */
export function FileField({ name, label, hint, required, accept }: FieldProps & { accept?: string }) {
  const field = useField(name);
  return (
    <FieldFrame {...{ name, label, hint, required }} id={field.id} errors={field.errors}>
      <input
        className="in"
        id={field.id}
        name={name}
        type="file"
        accept={accept}
        required={required}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={field.describedBy(Boolean(hint))}
      />
    </FieldFrame>
  );
}
