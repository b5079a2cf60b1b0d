import type { ReactNode } from "react";

/** Something aside: how a figure is calculated, a chart as a table. Works without script. */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="how" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
