import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

const ICON: Record<"info" | "done" | "warn", IconName> = { info: "rule", done: "check", warn: "alert" };

/** Something to know before going on: an icon, a sentence, what to do. */
export function Notice({
  kind = "info",
  title,
  children,
}: {
  kind?: "info" | "done" | "warn";
  title: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={`notice notice-${kind}`}>
      <Icon name={ICON[kind]} />
      <div>
        <p>
          <b>{title}</b>
        </p>
        {children ? <p className="small">{children}</p> : null}
      </div>
    </div>
  );
}
