import { useTranslations } from "next-intl";
import type { ReportDraft } from "@/lib/domain/reporting";

export const REPORT_PARTS = ["work", "study", "life", "thought"] as const satisfies readonly (keyof ReportDraft)[];

/** O1: what a report says, in its four parts. `heading` is one level below the section it stands in. */
export function ReportParts({ content, heading: Heading = "h3" }: { content: ReportDraft; heading?: "h2" | "h3" }) {
  const t = useTranslations("reporting.parts");
  return REPORT_PARTS.map((part) => (
    <div className="field" key={part}>
      <Heading>{t(part)}</Heading>
      {content[part].split("\n").map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a sealed text never move
        <p key={index}>{line}</p>
      ))}
    </div>
  ));
}
