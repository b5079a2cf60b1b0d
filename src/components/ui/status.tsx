import type { ReactNode } from "react";

/** ○ ahead ◐ under way ● done △ due soon ▲ overdue ◇ ended early ■ closed: the same seven everywhere. */
export type Shape = "ahead" | "underWay" | "done" | "dueSoon" | "overdue" | "endedEarly" | "closed";

export const TONE: Record<Shape, string> = {
  ahead: "st-none",
  underWay: "st-half",
  done: "st-ok",
  dueSoon: "st-soon",
  overdue: "st-late",
  endedEarly: "st-end",
  closed: "st-end",
};

export function Drawing({ shape }: { shape: Shape }) {
  switch (shape) {
    case "ahead":
      return <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />;
    case "underWay":
      return (
        <>
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
        </>
      );
    case "done":
      return <circle cx="6" cy="6" r="5.25" fill="currentColor" />;
    case "dueSoon":
      return (
        <path d="M6 1.5 10.8 10.3H1.2z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      );
    case "overdue":
      return <path d="M6 .8 11.6 11H.4z" fill="currentColor" />;
    case "endedEarly":
      return <path d="M6 1 11 6 6 11 1 6z" fill="none" stroke="currentColor" strokeWidth="1.5" />;
    case "closed":
      return <path d="M1.5 1.5h9v9h-9z" fill="currentColor" />;
  }
}

/** The shape alone, where the word stands beside it already. */
export function Mark({ shape }: { shape: Shape }) {
  return (
    <svg className={`mk ${TONE[shape]}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <Drawing shape={shape} />
    </svg>
  );
}

/** A state: a shape and a word; colour only agrees. */
export function Status({ shape, children }: { shape: Shape; children: ReactNode }) {
  return (
    <span className={`st ${TONE[shape]}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <Drawing shape={shape} />
      </svg>
      {children}
    </span>
  );
}
