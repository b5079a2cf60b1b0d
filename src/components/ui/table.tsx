import type { ReactNode } from "react";
import { Icon } from "./icon";
import Link from "./link";

/**
 * What a column becomes on a phone: `name` and `state` share the first line, each `line` has one of its own,
 * `wide` shows from 900 px, `wider` from 1080, `widest` from 1280.
 */
export type ColumnPlace = "name" | "state" | "line" | "wide" | "wider" | "widest";

export type Column = {
  readonly key: string;
  readonly header: ReactNode;
  readonly place: ColumnPlace;
  readonly numeric?: boolean;
  readonly nowrap?: boolean;
  /** On a phone, which shows no heads, the header stands before the value: for what does not speak for itself, as a date. */
  readonly labelled?: boolean;
  readonly sort?: { readonly href: string; readonly direction?: "ascending" | "descending" };
};

/** `pick`: what a tick in the row's box sends, and whom it names; of a form's own field it has its name and how it starts. */
export type Row = {
  readonly key: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
  readonly pick?: {
    readonly value: string;
    readonly label: string;
    readonly name?: string;
    readonly checked?: boolean;
    readonly id?: string;
  };
};

const CLASS: Record<ColumnPlace, string> = {
  name: "name",
  state: "stt",
  line: "ln",
  wide: "wide",
  wider: "o1",
  widest: "o2",
};

const classOf = (column: Column) =>
  [CLASS[column.place], column.numeric ? "num" : "", column.nowrap ? "nw" : ""].filter(Boolean).join(" ");

/** A list of records: a table on a desk, three-line rows on a phone. Table roles are stated, for `display` removes them. */
export function ListTable({
  caption,
  columns,
  rows,
  pickAll,
}: {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The name of the box that picks the page; without it there are none. */
  pickAll?: string;
}) {
  return (
    // biome-ignore-start lint/a11y: the roles keep the table a table where a phone shows its rows as lines
    <table className="tbl list" role="table">
      <caption className="sr">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {pickAll ? (
            <th className="c" scope="col" role="columnheader">
              <label className="hit">
                <input type="checkbox" data-pick-page aria-label={pickAll} />
              </label>
            </th>
          ) : null}
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              role="columnheader"
              className={classOf(column)}
              aria-sort={column.sort?.direction}
            >
              {column.sort ? (
                <Link href={column.sort.href}>
                  {column.header}
                  {column.sort.direction ? <Icon name="down" size={16} /> : null}
                </Link>
              ) : (
                column.header
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} role="row">
            {pickAll ? (
              <td className="c" role="cell">
                {row.pick ? (
                  <label className="hit">
                    <input
                      type="checkbox"
                      id={row.pick.id}
                      name={row.pick.name ?? "pick"}
                      value={row.pick.value}
                      defaultChecked={row.pick.checked}
                      aria-label={row.pick.label}
                    />
                  </label>
                ) : null}
              </td>
            ) : null}
            {columns.map((column) =>
              column.place === "name" ? (
                <th key={column.key} scope="row" role="rowheader" className={classOf(column)}>
                  {row.cells[column.key]}
                </th>
              ) : (
                <td key={column.key} role="cell" className={classOf(column)}>
                  {column.labelled ? (
                    <span className="lb" aria-hidden="true">
                      {column.header}
                    </span>
                  ) : null}
                  {row.cells[column.key]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y: end of the stated roles
  );
}

/** A cell of two facts: what, then in grey the second. */
export function TwoLines({ children, second }: { children: ReactNode; second?: ReactNode }) {
  return (
    <div className="two">
      <span>{children}</span>
      {second ? <small>{second}</small> : null}
    </div>
  );
}
