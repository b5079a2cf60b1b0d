import type { ReactNode } from "react";
import { MoreWords } from "../more-words";

/** The kept page has no server to speak for it: it brings what it may have to say, refusals too. */
export default function OfflineLayout({ children }: { children: ReactNode }) {
  return <MoreWords of={["refusals", "mentoring", "reporting"]}>{children}</MoreWords>;
}
