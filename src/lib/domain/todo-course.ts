import { addDays, type CalendarDate } from "./calendar-date";
import type { MentorOnDay } from "./mentoring";
import { lastDay, type PlacementFacts } from "./placement";
import { whyNotEndEarly } from "./placement-acts";
import { type StandingConfirmed, standingDueOn, standingOpen, standingSide } from "./standing";
import { type TalkFact, talkPeriods } from "./talks";
import { type TodoItem, todoItem } from "./todo-item";
import { assessmentDue, neglectDue, type OversightFacts } from "./todo-oversight";
import type { Role } from "./vocabulary";
import type { WorkingCalendar } from "./working-days";

/** What the course of the year is read off. */
export type CourseFacts = OversightFacts & {
  isKinAsked: boolean;
  /** Today's, whoever acts. */
  firstResponsibleId: string | null;
  mentor: MentorOnDay | null;
  talks: readonly TalkFact[];
  /** H3: the programme's months between the host's talks. */
  talkMonths: number;
  standing: readonly StandingConfirmed[];
  /** T1: the staff laid an early end before the leader. */
  isEarlyEndProposed: boolean;
};

/** S2, S6, T4: what the department still owes before or beside the start. */
function decisionDue(placement: PlacementFacts, course: CourseFacts, today: CalendarDate): TodoItem[] {
  const items: TodoItem[] = [];
  if (placement.state === "prepared") {
    const dueOn = addDays(placement.startsOn, -1);
    // Until the cadre was asked about kin the matter is still with the one who prepares it (S6).
    const roles: Role[] = course.isKinAsked ? ["departmentLeader"] : ["departmentStaff"];
    items.push(todoItem(placement, { kind: "decidePlacement", roles, dueOn }, today));
  }
  if (placement.decision?.status === "toFollow") {
    items.push(todoItem(placement, { kind: "supplyDecision", roles: ["departmentStaff"] }, today));
  }
  return items;
}

/** T1, H1, H2: who must be named, and the arrival to confirm. A taken-over placement lacks them without a day (T4). */
function receptionDue(placement: PlacementFacts, course: CourseFacts, today: CalendarDate): TodoItem[] {
  if (placement.state === "closed" || (placement.arrivedOn !== null && today > lastDay(placement))) return [];
  const items: TodoItem[] = [];
  const named = ["hostSecretary", "hostLeader", "departmentStaff"] as const;
  // Named before the cadre comes; once they are there a gap is open from today on.
  const dueOn = placement.arrivedOn === null ? placement.startsOn : null;
  if (!course.firstResponsibleId)
    items.push(todoItem(placement, { kind: "nameFirstResponsible", roles: named, dueOn }, today));
  // the first responsible person acts until one is named, who is missing all the same (H2, T4)
  if (!course.mentor || course.mentor.how === "acting")
    items.push(todoItem(placement, { kind: "nameMentor", roles: named, dueOn }, today));
  if (placement.state === "decided" && placement.arrivedOn === null) {
    items.push(
      todoItem(
        placement,
        {
          kind: "confirmArrival",
          roles: ["hostSecretary"],
          dueOn: placement.startsOn,
          opensOn: placement.startsOn,
        },
        today,
      ),
    );
    items.push(...arrivalOverdue(placement, today));
  }
  return items;
}

/** T1: an early end the staff proposed waits for the leader while the term runs. */
const earlyEndDue = (placement: PlacementFacts, course: CourseFacts, today: CalendarDate): TodoItem[] =>
  course.isEarlyEndProposed && whyNotEndEarly(placement, null, today) === null
    ? [todoItem(placement, { kind: "endEarly", roles: ["departmentLeader"] }, today)]
    : [];

/** T1: a start that passed without arrival is the department's too: the staff moves it, the leader cancels it. */
const arrivalOverdue = (placement: PlacementFacts, today: CalendarDate): TodoItem[] =>
  (
    [
      { key: "move", roles: ["departmentStaff"] },
      { key: "cancel", roles: ["departmentLeader"] },
    ] as const
  ).map((way) =>
    todoItem(
      placement,
      { kind: "arrivalOverdue", ...way, dueOn: placement.startsOn, opensOn: addDays(placement.startsOn, 1) },
      today,
    ),
  );

/** H3: the talks not held yet, of both sides. A period of before the take-over asks for none (T4). */
function talksDue(placement: PlacementFacts, course: CourseFacts, today: CalendarDate): TodoItem[] {
  if (placement.state !== "arrived") return [];
  const missing = (side: "host" | "department") =>
    talkPeriods(placement, side, course.talks, course.talkMonths)
      .filter((period) => !period.isHeld)
      .map((period) =>
        todoItem(
          placement,
          {
            kind: side === "host" ? "monthlyTalk" : "departmentTalk",
            roles: side === "host" ? ["hostSecretary", "hostLeader", "mentor"] : ["departmentStaff"],
            key: String(period.number),
            dueOn: period.dueOn,
            opensOn: period.from,
            facts: { number: period.number, from: period.from, to: period.to },
          },
          today,
        ),
      );
  return [...missing("host"), ...missing("department")];
}

/** T3: the items of the checklist not confirmed. */
function standingDue(
  placement: PlacementFacts,
  course: CourseFacts,
  today: CalendarDate,
  calendar: WorkingCalendar,
): TodoItem[] {
  if (placement.state !== "arrived" && placement.state !== "decided") return [];
  return standingOpen(placement, course.standing).map((item) =>
    todoItem(
      placement,
      {
        kind: "confirmStanding",
        roles: standingSide(item) === "hostUnit" ? ["hostSecretary"] : ["sendingLiaison"],
        key: item,
        dueOn: standingDueOn(placement, calendar),
        opensOn: placement.startsOn,
        facts: { item },
      },
      today,
    ),
  );
}

/** S2, S6, T1, T3, T4, H1–H3, O10, E5: what the course of the year still asks for. */
export const courseDue = (
  placement: PlacementFacts,
  course: CourseFacts,
  today: CalendarDate,
  calendar: WorkingCalendar,
): TodoItem[] => [
  ...decisionDue(placement, course, today),
  ...earlyEndDue(placement, course, today),
  ...receptionDue(placement, course, today),
  ...standingDue(placement, course, today, calendar),
  ...talksDue(placement, course, today),
  ...assessmentDue(placement, course, today),
  ...neglectDue(placement, course, today),
];
