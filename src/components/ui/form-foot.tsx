import type { ReactNode } from "react";

/** The end of a form: one primary button, then the others. */
export function FormFoot({ children }: { children: ReactNode }) {
  return <div className="form-foot">{children}</div>;
}
