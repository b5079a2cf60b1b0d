import { useTranslations } from "next-intl";
import type { DeliveryShown } from "@/lib/features/reporting/shown-facts";

/** The scans of what was signed on paper, for the department that recorded them. */
export function PaperScans({ receipts }: { receipts: readonly DeliveryShown[] }) {
  const t = useTranslations("reviews.paper");
  const parties = useTranslations("statuses.parties");
  return receipts.map((one) =>
    one.scanId ? (
      <p key={one.id}>
        <a href={`/api/files/${one.scanId}`}>{t("see", { party: parties(one.party) })}</a>
      </p>
    ) : null,
  );
}
