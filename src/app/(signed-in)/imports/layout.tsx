import type { ReactNode } from "react";
import { MoreWords } from "../../more-words";

/** The steps of an import speak in the browser, where its progress is watched. */
export default function ImportsLayout({ children }: { children: ReactNode }) {
  return <MoreWords of={["imports", "record"]}>{children}</MoreWords>;
}
