import type { ShownDelivery } from "@/components/receipts/delivery";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { deliveryStatus, isAcknowledged } from "@/lib/domain/deliveries";
import type { LoadedDelivery } from "./facts";

/** A delivery as receipts are drawn, with what recording a paper receipt needs. */
export type DeliveryShown = ShownDelivery & { id: string; scanId: string | null };

/** O5: a delivery and what came of it, as receipts are drawn; for reports and feedback alike. */
export function shownDelivery(
  delivery: LoadedDelivery,
  today: CalendarDate,
  names: (personId: string) => { name: string },
): DeliveryShown {
  const opened = delivery.receipts.find((one) => one.kind === "opened");
  const acknowledged = delivery.receipts.find((one) => one.kind === "acknowledged");
  const status = deliveryStatus(delivery, today);
  return {
    id: delivery.id,
    party: delivery.party,
    deliveredOn: delivery.deliveredOn,
    openedOn: opened?.onDay,
    acknowledgedOn: acknowledged?.onDay,
    acknowledgedBy: acknowledged && names(acknowledged.personId).name,
    dueOn: delivery.dueOn,
    // nobody there to sign does not stop the days from passing
    overdue: !isAcknowledged(delivery) && today > delivery.dueOn,
    nobodyCan: status === "noOneCanSign",
    onPaper: acknowledged ? acknowledged.paperScanId !== null : undefined,
    scanId: acknowledged?.paperScanId ?? null,
  };
}
