import type { ReactNode } from "react";
import { MoreWords } from "../../more-words";

/** How far a batch is, is said in the browser. */
export default function BatchesLayout({ children }: { children: ReactNode }) {
  return <MoreWords of={["batches"]}>{children}</MoreWords>;
}
