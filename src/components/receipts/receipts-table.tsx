import { useTranslations } from "next-intl";
import { Day, useDayWords } from "../ui/day";
import { Status } from "../ui/status";
import type { ShownDelivery } from "./delivery";

/** Each party by delivered, opened, acknowledged; what is missing is ○ with its deadline. `subject` names what was sent. */
export function ReceiptsTable({ subject, deliveries }: { subject: string; deliveries: readonly ShownDelivery[] }) {
  const t = useTranslations("record.receipts");
  const parties = useTranslations("statuses.parties");
  return (
    <table className="rcpt">
      <caption className="sr">{t("caption", { subject })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("to")}</th>
          <th scope="col">{t("delivered")}</th>
          <th scope="col">{t("opened")}</th>
          <th scope="col">{t("acknowledged")}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <tr key={delivery.party}>
            <th scope="row">{parties(delivery.party)}</th>
            <td>
              <Status shape="done">
                <Day value={delivery.deliveredOn} />
              </Status>
            </td>
            <td>
              {delivery.openedOn ? (
                <Status shape="done">
                  <Day value={delivery.openedOn} />
                </Status>
              ) : (
                <Status shape="ahead">{t("notOpened")}</Status>
              )}
            </td>
            <td>
              <Acknowledged delivery={delivery} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Acknowledged({ delivery }: { delivery: ShownDelivery }) {
  const t = useTranslations("record.receipts");
  const day = useDayWords();
  if (delivery.acknowledgedOn) {
    const note = [delivery.acknowledgedBy, delivery.onPaper ? t("onPaper") : ""].filter(Boolean).join(" ");
    return (
      <>
        <Status shape="done">
          <Day value={delivery.acknowledgedOn} />
        </Status>
        {note ? <small>{note}</small> : null}
      </>
    );
  }
  return (
    <>
      <Status shape={delivery.overdue ? "overdue" : "ahead"}>
        {delivery.nobodyCan ? t("nobody") : t("notAcknowledged")}
      </Status>
      <small>{t(delivery.overdue ? "overdueSince" : "by", { date: day(delivery.dueOn) })}</small>
    </>
  );
}
