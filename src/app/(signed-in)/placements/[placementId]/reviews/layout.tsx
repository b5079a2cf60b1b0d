import type { ReactNode } from "react";
import { MoreWords } from "../../../../more-words";

/** What is judged is picked in the browser. */
export default function ReviewsLayout({ children }: { children: ReactNode }) {
  return <MoreWords of={["record"]}>{children}</MoreWords>;
}
