import { type CalendarDate, latest } from "./calendar-date";
import type { DecisionStatus, EarlyEndReason, PlacementState, Standing } from "./vocabulary";

/** The people and units a placement binds together. */
export type Parties = { departmentId: string; cadreId: string; sendingUnitId: string; hostUnitId: string };

/** S2: the decision a placement rests on; `toFollow` (待补) only where the placement was taken over (T4). */
export type DecisionFact = {
  status: DecisionStatus;
  body: string | null;
  decidedOn: CalendarDate | null;
  documentNumber: string | null;
};

export type PlacementFacts = Parties & {
  id: string;
  programmeId: string;
  positionId: string;
  state: PlacementState;
  standing: Standing;
  partyMember: boolean;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  /** Its last day where it stopped early (T1) or is closed; else null. */
  actualEndOn: CalendarDate | null;
  earlyEndReason: EarlyEndReason | null;
  arrivedOn: CalendarDate | null;
  takeOverOn: CalendarDate | null;
  decision: DecisionFact | null;
  /** T4: the baseline is marked 未测, the half-year review 线下. */
  baselineNotMeasured: boolean;
  halfYearOffline: boolean;
};

/** What a person sees of a placement on a day; the stored state alone does not know the day. */
export const PHASES = [
  "awaitingDecision",
  "awaitingArrival",
  "arrivalOverdue",
  "inPost",
  "termEnded",
  "endedEarly",
  "closed",
  "cancelled",
] as const;
export type Phase = (typeof PHASES)[number];

type Span = Pick<PlacementFacts, "startsOn" | "endsOn" | "actualEndOn">;

/** T1: the last day of the placement, the actual one where it stopped early. */
export const lastDay = (placement: Pick<Span, "endsOn" | "actualEndOn">): CalendarDate =>
  placement.actualEndOn ?? placement.endsOn;

/** T1: whether it stopped before its year was full. */
export const hasStoppedEarly = (placement: Pick<Span, "endsOn" | "actualEndOn">): boolean =>
  placement.actualEndOn !== null && placement.actualEndOn < placement.endsOn;

/** T4: whether it began before the system knew it. */
export const isTakenOver = (placement: Pick<PlacementFacts, "takeOverOn">): boolean => placement.takeOverOn !== null;

/** T4: whether something due on that day fell due before the take-over, and so is never overdue. */
export const isBeforeTakeOver = (placement: Pick<PlacementFacts, "takeOverOn">, dueOn: CalendarDate): boolean =>
  placement.takeOverOn !== null && dueOn < placement.takeOverOn;

/** The first day the system answers for: arrival, or the take-over day when that is later (T4); null before arrival. */
export const keptSince = (placement: Pick<PlacementFacts, "arrivedOn" | "takeOverOn">): CalendarDate | null =>
  placement.arrivedOn && latest(placement.arrivedOn, placement.takeOverOn ?? placement.arrivedOn);

/** T1: a start that passed without arrival; host and department move it or cancel. */
export const isArrivalOverdue = (
  placement: Pick<PlacementFacts, "state" | "startsOn" | "arrivedOn">,
  today: CalendarDate,
): boolean =>
  (placement.state === "prepared" || placement.state === "decided") &&
  placement.arrivedOn === null &&
  placement.startsOn < today;

/** The phase on a day. A cadre is in post on the last day too. */
export function phaseOn(placement: PlacementFacts, today: CalendarDate): Phase {
  switch (placement.state) {
    case "cancelled":
      return "cancelled";
    case "closed":
      return "closed";
    case "prepared":
      return "awaitingDecision";
    case "decided":
      return isArrivalOverdue(placement, today) ? "arrivalOverdue" : "awaitingArrival";
    case "arrived":
      if (today <= lastDay(placement)) return "inPost";
      return hasStoppedEarly(placement) ? "endedEarly" : "termEnded";
  }
}
