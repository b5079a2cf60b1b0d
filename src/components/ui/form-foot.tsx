import type { ReactNode } from "react";
import { DraftStatus } from "./draft-status";

/** The end of a form: one primary button, then the others, and how its draft stands. */
export function FormFoot({ children }: { children: ReactNode }) {
  return (
    <div className="form-foot">
      {children}
      <DraftStatus />
    </div>
  );
}
