"use client";

import { type ChangeEvent, type ReactNode, useEffect, useRef } from "react";
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
  const list = useRef<HTMLDivElement>(null);
  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox]") ?? [])];
  const head = () => list.current?.querySelector<HTMLInputElement>("[data-pick-page]");
  const agree = () => {
    const [box, all] = [head(), boxes()];
    const on = all.filter((one) => one.checked).length;
    if (!box) return;
    box.checked = on > 0 && on === all.length;
    box.indeterminate = on > 0 && on < all.length;
  };
  useEffect(agree);
  const changed = ({ target }: ChangeEvent<HTMLDivElement>) => {
    const box = target as unknown as HTMLInputElement;
    if (box === head()) for (const one of boxes()) one.checked = box.checked;
    agree();
  };
  return (
    <div className="pick-table" ref={list} onChange={changed}>
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
