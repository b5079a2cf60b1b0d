import { useTranslations } from "next-intl";
import { Status } from "../ui/status";
import type { ShownDelivery } from "./delivery";

/** The same on one line, for older records: how far each party has come. */
export function ReceiptsLine({ deliveries }: { deliveries: readonly ShownDelivery[] }) {
  const t = useTranslations("statuses");
  return (
    <p className="rcpt-line">
      {deliveries.map((delivery) => (
        <span key={delivery.party}>
          {t(`parties.${delivery.party}`)} <Furthest delivery={delivery} />
        </span>
      ))}
    </p>
  );
}

function Furthest({ delivery }: { delivery: ShownDelivery }) {
  const t = useTranslations("statuses.receiptStates");
  if (delivery.acknowledgedOn) return <Status shape="done">{t("acknowledged")}</Status>;
  if (delivery.overdue) return <Status shape="overdue">{t("overdue")}</Status>;
  if (delivery.nobodyCan) return <Status shape="ahead">{t("nobodyToSign")}</Status>;
  if (delivery.openedOn) return <Status shape="underWay">{t("opened")}</Status>;
  return <Status shape="ahead">{t("delivered")}</Status>;
}
