import type { ShownDelivery } from "@/components/receipts/delivery";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { deliveryStatus } from "@/lib/domain/deliveries";
import type { LoadedDelivery } from "./facts";

export type { ShownDelivery } from "@/components/receipts/delivery";

/** O5: a delivery and what came of it, as receipts are drawn; for reports and feedback alike. */
export function shownDelivery(
  delivery: LoadedDelivery,
  today: CalendarDate,
  names: (personId: string) => { name: string },
): ShownDelivery {
  const opened = delivery.receipts.find((one) => one.kind === "opened");
  const acknowledged = delivery.receipts.find((one) => one.kind === "acknowledged");
  const status = deliveryStatus(delivery, today);
  return {
    party: delivery.party,
    deliveredOn: delivery.deliveredOn,
    openedOn: opened?.onDay,
    acknowledgedOn: acknowledged?.onDay,
    acknowledgedBy: acknowledged && names(acknowledged.personId).name,
    dueOn: delivery.dueOn,
    overdue: status === "overdue",
    nobodyCan: status === "noOneCanSign",
    onPaper: acknowledged?.onPaper,
  };
}
