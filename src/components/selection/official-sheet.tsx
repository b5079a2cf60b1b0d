import type { ReactNode } from "react";

export type SheetColumn = { key: string; header: string; align?: "left"; wide?: true };
type Props = {
  title: string;
  /** Under the title, one line each. */
  lines?: readonly string[];
  columns: readonly SheetColumn[];
  /** Numbered from 1 in their order. */
  rows: readonly { key: string; cells: Readonly<Record<string, ReactNode>> }[];
  numberHeader: string;
  before?: ReactNode;
  foot?: readonly string[];
};

/** A numbered list as an office prints it: its title over it, a ruled table whose head comes again on each sheet. */
export function OfficialSheet({ title, lines = [], columns, rows, numberHeader, before, foot = [] }: Props) {
  return (
    <section className="sheet-paper" aria-label={title}>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line} className="sheet-line">
          {line}
        </p>
      ))}
      {before}
      <div className="sheet-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{numberHeader}</th>
              {columns.map(({ key, header, wide }) => (
                <th key={key} scope="col" className={wide ? "w" : undefined}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }, at) => (
              <tr key={key}>
                <td>{at + 1}</td>
                {columns.map((column) => (
                  <td key={column.key} className={column.align === "left" ? "l" : undefined}>
                    {cells[column.key]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {foot.map((line) => (
        <p key={line} className="sheet-foot">
          {line}
        </p>
      ))}
    </section>
  );
}
