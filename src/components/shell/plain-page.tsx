import type { ReactNode } from "react";

/** A page outside the frame: the board with the product's name (where its messages are at hand), then what is to be said. */
export function PlainPage({ name, children }: { name?: string; children: ReactNode }) {
  return (
    <main className="plain-page">
      {name ? <p className="board">{name}</p> : null}
      {children}
    </main>
  );
}
