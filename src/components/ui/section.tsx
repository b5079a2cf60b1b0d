import { type ReactNode, useId } from "react";

type Props = { title: ReactNode; aside?: ReactNode; id?: string; className?: string; children: ReactNode };

/** A hairline, a heading, the content; no card. `aside` is a word or a link at the right of the heading. */
export function Section({ title, aside, id, className, children }: Props) {
  const heading = useId();
  return (
    <section className={className ? `sec ${className}` : "sec"} id={id} aria-labelledby={heading}>
      <div className="sec-head">
        <h2 id={heading}>{title}</h2>
        {typeof aside === "string" ? <p className="dim">{aside}</p> : aside}
      </div>
      {children}
    </section>
  );
}

export type Fact = {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly note?: ReactNode;
};

/** Short facts in a column: what at the left, how it stands at the right, a note under it. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact.key}>
          <div className="r">
            <span>{fact.label}</span>
            <span>{fact.value}</span>
          </div>
          {fact.note ? <small>{fact.note}</small> : null}
        </li>
      ))}
    </ul>
  );
}
