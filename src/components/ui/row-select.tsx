"use client";

import { useField } from "./form-context";
import { Icon } from "./icon";

type Props = {
  readonly name: string;
  /** Said, not shown: the column's head and the row stand for it. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly defaultValue: string;
};

/** One of a few in a row of a list. */
export function RowSelect({ name, label, options, defaultValue }: Props) {
  const field = useField(name);
  return (
    <span className="sel row-sel">
      <select
        className="in"
        id={field.id}
        name={name}
        aria-label={label}
        aria-invalid={field.errors.length > 0 || undefined}
        defaultValue={field.typed ?? defaultValue}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
