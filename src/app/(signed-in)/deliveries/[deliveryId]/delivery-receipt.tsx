import { useTranslations } from "next-intl";
import { useDayWords } from "@/components/ui/day";
import { Notice } from "@/components/ui/notice";
import type { DeliveryPage } from "@/lib/features/reporting/delivery-queries";

/** O5: where signing stands for this party: done, left to others, or 无人可签收. Nothing where this viewer may sign now. */
export function DeliveryReceipt({ page }: { page: DeliveryPage }) {
  const t = useTranslations("reporting.delivery");
  const day = useDayWords();
  const { shown } = page;
  if (shown.acknowledgedOn) {
    const facts = { name: shown.acknowledgedBy ?? "", date: day(shown.acknowledgedOn, true) };
    return <Notice kind="done" title={t("acknowledged", facts)} />;
  }
  if (shown.nobodyCan) {
    return (
      <Notice kind="warn" title={t("nobody")}>
        {t("nobodyNext")}
      </Notice>
    );
  }
  return page.mayAcknowledge ? null : <Notice title={t("readOnly")} />;
}
