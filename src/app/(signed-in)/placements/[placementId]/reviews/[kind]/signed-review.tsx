import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { ReviewSheet } from "@/lib/features/reviews/sheet-queries";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";
import { RecordPaperReceiptForm, type SentReceipt } from "../../record-paper-receipt-form";
import { ReceiptsRead } from "./receipts-read";
import { SignedRead } from "./signed-read";

/** After signing: the result with its receipts; for a party that has not opened its delivery, the way to it. */
export function SignedReview({ sheet, viewer, sent }: { sheet: ReviewSheet; viewer: PersonViewer; sent: SentReceipt }) {
  const t = useTranslations("reviews");
  if (!sheet.signed) {
    return (
      <EmptyState
        title={t("unopened")}
        next={t("unopenedNext")}
        action={
          sheet.unopenedId ? (
            <ButtonLink kind="primary" href={`/deliveries/${sheet.unopenedId}`}>
              {t("open")}
            </ButtonLink>
          ) : undefined
        }
      />
    );
  }
  const records = mayEver(viewer, "feedback.recordPaper");
  return (
    <>
      <SignedRead sheet={sheet.signed} scale={sheet.head.scale} />
      <ReceiptsRead sheet={sheet} withScans={records} />
      {records ? (
        <RecordPaperReceiptForm
          back={`/placements/${sheet.head.placementId}/reviews/${sheet.kind}`}
          receipts={sheet.receipts}
          signers={sheet.paperSigners}
          today={sheet.today}
          sent={sent}
        />
      ) : null}
      {mayEver(viewer, "review.correct") && !sheet.whyNotCorrect ? (
        <p className="btns">
          <ButtonLink href={`/placements/${sheet.head.placementId}/reviews/${sheet.kind}/correct`}>
            {t("correction.link")}
          </ButtonLink>
        </p>
      ) : null}
    </>
  );
}
