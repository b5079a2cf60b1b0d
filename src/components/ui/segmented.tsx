import type { ReactNode } from "react";
import Link from "./link";

export type Tab = {
  readonly href: string;
  readonly label: ReactNode;
  readonly count?: number;
  readonly current?: boolean;
};

/** Views of one thing, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="views" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count === undefined ? null : <span className="n">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}

/** The small form of the same, beside a heading. */
export function Segmented({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tl-f" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? "true" : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
