import type { CalendarDate } from "./calendar-date";
import { type DeliveryFact, isAcknowledged } from "./deliveries";
import type { PlacementFacts } from "./placement";
import { type ReportVersion, reportsOf, standingReport } from "./reporting";
import { type TodoItem, todoItem } from "./todo-item";
import type { Party, ReviewKind, Role } from "./vocabulary";
import type { WorkingCalendar } from "./working-days";

/** One delivery of a report's period or a review's feedback, with what tells it apart. */
export type DeliveryDue = DeliveryFact & { id: string } & (
    | { of: "report"; period: number }
    | { of: "feedback"; review: ReviewKind }
  );

/** What the papers on their way are read off. */
export type PaperFacts = {
  reportMonths: number;
  reports: readonly ReportVersion[];
  /** Every delivery of the placement's standing reports and reviews. */
  deliveries: readonly DeliveryDue[];
};

/** O5: who acknowledges for a party. */
const HOLDERS: Record<Party, readonly Role[]> = {
  department: ["departmentStaff", "departmentLeader"],
  sendingUnit: ["sendingLiaison"],
  hostUnit: ["hostSecretary", "hostLeader"],
  cadre: ["cadre"],
};

/** O1: the reports not submitted yet. One due before the take-over is not asked for (T4). */
function reportsDue(
  placement: PlacementFacts,
  papers: PaperFacts,
  today: CalendarDate,
  calendar: WorkingCalendar,
): TodoItem[] {
  if (placement.state !== "arrived") return [];
  return reportsOf(placement, papers.reportMonths, calendar)
    .filter((due) => due.isDemanded && standingReport(due.number, papers.reports) === null)
    .map((due) =>
      todoItem(
        placement,
        {
          kind: "submitReport",
          roles: ["cadre"],
          key: String(due.number),
          dueOn: due.dueOn,
          opensOn: due.opensOn,
          facts: { number: due.number, from: due.from, to: due.to },
        },
        today,
      ),
    );
}

/** O5: the deliveries not acknowledged; one that nobody can sign for goes to the department, which records paper. */
function receiptsDue(placement: PlacementFacts, papers: PaperFacts, today: CalendarDate): TodoItem[] {
  return papers.deliveries
    .filter((delivery) => !isAcknowledged(delivery))
    .map((delivery) => {
      const { party, deliveredOn, dueOn } = delivery;
      const about: TodoItem["facts"] =
        delivery.of === "report" ? { period: delivery.period } : { review: delivery.review };
      const signing = delivery.of === "report" ? "acknowledgeReport" : "acknowledgeFeedback";
      return todoItem(
        placement,
        {
          kind: delivery.hasHolder ? signing : "recordPaperReceipt",
          roles: delivery.hasHolder ? HOLDERS[party] : ["departmentStaff"],
          key: delivery.id,
          dueOn,
          opensOn: deliveredOn,
          facts: { party, deliveredOn, ...about },
        },
        today,
      );
    });
}

/** O1, O5: what is still to be reported and acknowledged. */
export const paperDue = (
  placement: PlacementFacts,
  papers: PaperFacts,
  today: CalendarDate,
  calendar: WorkingCalendar,
): TodoItem[] => [...reportsDue(placement, papers, today, calendar), ...receiptsDue(placement, papers, today)];
