"use client";

import type { ChangeEvent, ReactNode } from "react";
import { FieldErrors } from "../ui/field";
import { useField } from "../ui/form-context";
import type { Column } from "../ui/table";
import { ListTable } from "../ui/table";

type PickRow = {
  readonly key: string;
  /** How a box that is not there is told: the row cannot be picked. */
  readonly label: string | null;
  readonly checked: boolean;
  readonly cells: Readonly<Record<string, ReactNode>>;
};
type Props = {
  readonly name: string;
  readonly caption: string;
  readonly pickAll: string;
  readonly columns: readonly Column[];
  readonly rows: readonly PickRow[];
};

/** A list whose boxes are a field of the form around it; the box in its head ticks all of them. */
export function PickTable({ name, caption, pickAll, columns, rows }: Props) {
  const field = useField(name);
  const all = ({ target, currentTarget }: ChangeEvent<HTMLDivElement>) => {
    const head = target as unknown as HTMLInputElement;
    if (head.dataset.pickPage === undefined) return;
    for (const box of currentTarget.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      box.checked = head.checked;
    }
  };
  return (
    <div onChange={all}>
      <FieldErrors id={field.id} errors={field.errors} />
      <ListTable
        caption={caption}
        pickAll={pickAll}
        columns={columns}
        rows={rows.map(({ key, label, checked, cells }, at) => ({
          ...{ key, cells },
          pick:
            label === null
              ? undefined
              : {
                  ...{ value: key, label, name, checked: field.typedAll?.includes(key) ?? checked },
                  id: at === 0 ? field.id : undefined,
                },
        }))}
      />
    </div>
  );
}
