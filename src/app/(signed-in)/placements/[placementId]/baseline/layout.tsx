import type { ReactNode } from "react";
import { MoreWords } from "../../../../more-words";

/** What is rated is picked in the browser. */
export default function BaselineLayout({ children }: { children: ReactNode }) {
  return <MoreWords of={["record"]}>{children}</MoreWords>;
}
