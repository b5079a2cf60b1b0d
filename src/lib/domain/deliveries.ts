import type { CalendarDate } from "./calendar-date";
import type { Parties } from "./placement";
import { firstRefusal, type Refusal, refusal } from "./refusal";
import type { FeedbackParty, Party, ReceiptKind, ReportParty } from "./vocabulary";
import { nthWorkingDayAfter, type WorkingCalendar } from "./working-days";

/** One party a report or a feedback goes to: the id of the department, the unit or the cadre. */
export type Addressee<P extends Party> = { party: P; id: string };

/** O5: a review is fed back to exactly three parties; the tuple makes a forgotten one a type error. */
export type FeedbackAddressees = [Addressee<"cadre">, Addressee<"sendingUnit">, Addressee<"hostUnit">];
export const feedbackAddressees = (of: Parties): FeedbackAddressees => [
  { party: "cadre", id: of.cadreId },
  { party: "sendingUnit", id: of.sendingUnitId },
  { party: "hostUnit", id: of.hostUnitId },
];

/** O1: a report goes to exactly three parties. */
export type ReportAddressees = [Addressee<"department">, Addressee<"sendingUnit">, Addressee<"hostUnit">];
export const reportAddressees = (of: Parties): ReportAddressees => [
  { party: "department", id: of.departmentId },
  { party: "sendingUnit", id: of.sendingUnitId },
  { party: "hostUnit", id: of.hostUnitId },
];

/** O5: why it is not routed: a party is missing, twice there, or has no address. */
export function whyNotRouted(
  addressees: readonly Addressee<Party>[],
  parties: readonly (FeedbackParty | ReportParty)[],
): Refusal | null {
  const reached = parties.filter((party) => addressees.some((one) => one.party === party && one.id !== ""));
  return reached.length === parties.length && addressees.length === parties.length
    ? null
    : refusal("routingIncomplete", { parties: parties.length, reached: reached.length });
}

/** O5: a party acknowledges within this many working days. */
export const ACKNOWLEDGE_WORKING_DAYS = 10;

/** O5: the last day to acknowledge what was delivered on a day. */
export const acknowledgementDueOn = (deliveredOn: CalendarDate, calendar: WorkingCalendar): CalendarDate =>
  nthWorkingDayAfter(deliveredOn, ACKNOWLEDGE_WORKING_DAYS, calendar);

export type ReceiptFact = { kind: ReceiptKind; onDay: CalendarDate };
export type DeliveryFact = {
  party: Party;
  deliveredOn: CalendarDate;
  dueOn: CalendarDate;
  receipts: readonly ReceiptFact[];
  /** Whether anyone holds the right to acknowledge for this party today. */
  hasHolder: boolean;
};

export const DELIVERY_STATUSES = ["acknowledged", "noOneCanSign", "overdue", "opened", "delivered"] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

const has = (delivery: Pick<DeliveryFact, "receipts">, kind: ReceiptKind) =>
  delivery.receipts.some((receipt) => receipt.kind === kind);
export const isAcknowledged = (delivery: Pick<DeliveryFact, "receipts">): boolean => has(delivery, "acknowledged");
export const isOpened = (delivery: Pick<DeliveryFact, "receipts">): boolean => has(delivery, "opened");

/** O5: how a delivery stands on a day. Received is that the row exists; overdue from the day after it is due. */
export function deliveryStatus(delivery: DeliveryFact, today: CalendarDate): DeliveryStatus {
  if (isAcknowledged(delivery)) return "acknowledged";
  if (!delivery.hasHolder) return "noOneCanSign";
  if (today > delivery.dueOn) return "overdue";
  return isOpened(delivery) ? "opened" : "delivered";
}

/** O5: who acknowledges: someone holding that right for the party, or the department recording paper with its scan (代录). */
export type Acknowledgement = { by: "holder" } | { by: "onPaper"; hasScan: boolean };

/** O5: why it cannot be acknowledged: once per party, after it was opened; on paper only with the scan. */
export const whyNotAcknowledge = (delivery: Pick<DeliveryFact, "receipts">, how: Acknowledgement): Refusal | null =>
  firstRefusal(
    () => {
      const done = delivery.receipts.find((receipt) => receipt.kind === "acknowledged");
      return done ? refusal("alreadyAcknowledged", { onDay: done.onDay }) : null;
    },
    () => (how.by === "onPaper" && !how.hasScan ? refusal("paperWithoutScan") : null),
    () => (how.by === "holder" && !isOpened(delivery) ? refusal("notOpenedYet") : null),
  );
