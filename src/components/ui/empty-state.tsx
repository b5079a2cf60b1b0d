import type { ReactNode } from "react";

/** Nothing here: why, and what to do. `action` is the one way on. */
export function EmptyState({ title, next, action }: { title: ReactNode; next?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>
        <b>{title}</b>
      </p>
      {next ? <p className="dim">{next}</p> : null}
      {action ? <p className="btns">{action}</p> : null}
    </div>
  );
}
