import { useTranslations } from "next-intl";
import { ReceiptsTable } from "@/components/receipts/receipts-table";
import { useDayWords } from "@/components/ui/day";
import { Section } from "@/components/ui/section";
import type { ReviewSheet } from "@/lib/features/reviews/sheet-queries";
import { PaperScans } from "../../paper-scans";

/** How far the signed review has come with its three parties; the scans of paper receipts for the department. */
export function ReceiptsRead({ sheet, withScans }: { sheet: ReviewSheet; withScans: boolean }) {
  const t = useTranslations("reviews");
  const kind = useTranslations("statuses.reviewKinds")(sheet.kind);
  const day = useDayWords();
  const subject = t("result.subject", { kind });
  return (
    <Section title={t("result.receipts")} className="year">
      <ReceiptsTable subject={subject} deliveries={sheet.receipts} />
      {withScans ? <PaperScans receipts={sheet.receipts} /> : null}
      {sheet.earlier.map((one) => (
        <details className="how" key={one.id}>
          <summary>{t("result.earlier", { date: day(one.signedOn, true) })}</summary>
          <ReceiptsTable subject={subject} deliveries={one.receipts} />
        </details>
      ))}
    </Section>
  );
}
