import { useTranslations } from "next-intl";
import { ReceiptsTable } from "@/components/receipts/receipts-table";
import { useDayWords } from "@/components/ui/day";
import { Section } from "@/components/ui/section";
import type { ReviewSheet } from "@/lib/features/reviews/sheet-queries";

/** How far the signed review has come with its three parties; the scans of paper receipts for the department. */
export function ReceiptsRead({ sheet, withScans }: { sheet: ReviewSheet; withScans: boolean }) {
  const t = useTranslations("reviews");
  const kind = useTranslations("statuses.reviewKinds")(sheet.kind);
  const parties = useTranslations("statuses.parties");
  const day = useDayWords();
  const subject = t("result.subject", { kind });
  return (
    <Section title={t("result.receipts")} className="year">
      <ReceiptsTable subject={subject} deliveries={sheet.receipts} />
      {withScans
        ? sheet.receipts.map((one) =>
            one.scanId ? (
              <p key={one.id}>
                <a href={`/api/files/${one.scanId}`}>{t("paper.see", { party: parties(one.party) })}</a>
              </p>
            ) : null,
          )
        : null}
      {sheet.earlier.map((one) => (
        <details className="how" key={one.id}>
          <summary>{t("result.earlier", { date: day(one.signedOn, true) })}</summary>
          <ReceiptsTable subject={subject} deliveries={one.receipts} />
        </details>
      ))}
    </Section>
  );
}
