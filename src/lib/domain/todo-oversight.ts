import { assessmentYears, assessorFor } from "./annual-assessment";
import { addDays, type CalendarDate, calendarDate } from "./calendar-date";
import { neglectedFrom } from "./neglect";
import { keptSince, type PlacementFacts, phaseOn } from "./placement";
import { type TodoItem, todoItem } from "./todo-item";

/** What the department watches over is read off. */
export type OversightFacts = {
  /** The years whose assessment is recorded with its result. */
  assessedYears: readonly number[];
  /** The last day host or sending unit recorded anything. */
  lastRecordOn: CalendarDate | null;
};

/** O10: a year that is over and has no result; the rule names no day. */
export function assessmentDue(placement: PlacementFacts, facts: OversightFacts, today: CalendarDate): TodoItem[] {
  if (placement.arrivedOn === null) return [];
  return assessmentYears(placement)
    .filter((year) => !facts.assessedYears.includes(year) && calendarDate(`${year}-12-31`) < today)
    .map((year) =>
      todoItem(
        placement,
        {
          kind: "annualAssessment",
          roles: ["departmentStaff"],
          key: String(year),
          facts: { year: String(year), assessor: assessorFor(placement, year) },
        },
        today,
      ),
    );
}

/** E5: nobody of host or sending unit recorded anything for 30 days. */
export function neglectDue(placement: PlacementFacts, facts: OversightFacts, today: CalendarDate): TodoItem[] {
  const from = neglectedFrom(placement, facts.lastRecordOn);
  if (from === null || today < from || phaseOn(placement, today) !== "inPost") return [];
  const since = facts.lastRecordOn ?? keptSince(placement) ?? from;
  return [
    todoItem(
      placement,
      {
        kind: "neglected",
        roles: ["departmentStaff", "hostSecretary", "hostLeader", "sendingLiaison"],
        dueOn: addDays(from, -1),
        facts: { since },
      },
      today,
    ),
  ];
}
