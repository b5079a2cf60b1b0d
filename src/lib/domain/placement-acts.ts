import type { CalendarDate } from "./calendar-date";
import { accept, type Decided, refuse } from "./decision";
import {
  type Opening,
  type OpeningGround,
  whyNotAway,
  whyNotDecisionDocument,
  whyNotHost,
  whyWaiverUndecided,
} from "./opening";
import { isTakenOver, lastDay, type PlacementFacts } from "./placement";
import { firstRefusal, type Refusal, refusal } from "./refusal";
import { type DaySpan, termEnd } from "./term";
import type { EarlyEndReason } from "./vocabulary";

/** T1: why nothing of its course can be changed any more: it was closed or cancelled. */
export const whyOver = (placement: Pick<PlacementFacts, "state">): Refusal | null =>
  placement.state === "closed" || placement.state === "cancelled" ? refusal("placementOver") : null;

/** T1: why something that presupposes arrival cannot be done. */
export const whyNotHere = (placement: Pick<PlacementFacts, "state" | "arrivedOn" | "startsOn">): Refusal | null =>
  whyOver(placement) ??
  (placement.arrivedOn === null ? refusal("notYetArrived", { startsOn: placement.startsOn }) : null);

/** S2, S6: why the department leader cannot decide it now: decision, kin asked, and a waiver where one is needed. */
export const whyNotDecidePlacement = (
  placement: Pick<PlacementFacts, "state">,
  opening: Opening,
  ground: OpeningGround,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => whyOver(placement),
    () => (placement.state === "prepared" ? null : refusal("alreadyDecided")),
    () => whyNotDecisionDocument(opening.decision, false, today),
    () => (opening.kin === null ? refusal("kinNotDeclared") : null),
    () => whyNotHost(opening, ground),
    () => whyWaiverUndecided(opening, ground),
  );

/** T4, S2: why the decision of a taken-over placement cannot be supplied now. */
export const whyNotSupplyDecision = (
  placement: Pick<PlacementFacts, "state" | "decision">,
  decision: PlacementFacts["decision"],
  today: CalendarDate,
): Refusal | null =>
  placement.decision?.status === "toFollow" && placement.state !== "cancelled"
    ? whyNotDecisionDocument(decision, false, today)
    : refusal("alreadyDecided");

/** T1, T2: why the start cannot be moved to a day: until arrival is confirmed it can, never after. */
export const whyNotMoveStart = (
  placement: Pick<PlacementFacts, "state" | "arrivedOn">,
  startsOn: CalendarDate | null,
  cadreTerms: readonly DaySpan[],
): Refusal | null =>
  firstRefusal(
    () => whyOver(placement),
    () => (placement.arrivedOn === null ? null : refusal("startFixedByArrival", { arrivedOn: placement.arrivedOn })),
    () => (startsOn === null ? null : whyNotAway({ startsOn }, cadreTerms)),
  );

/** T1: the term that begins on the new start. */
export function moveStart(
  placement: Pick<PlacementFacts, "state" | "arrivedOn">,
  startsOn: CalendarDate,
  cadreTerms: readonly DaySpan[],
): Decided<{ startsOn: CalendarDate; endsOn: CalendarDate }> {
  const why = whyNotMoveStart(placement, startsOn, cadreTerms);
  return why ? refuse(why) : accept({ startsOn, endsOn: termEnd(startsOn) });
}

/** Who stands ready at the host on the day of arrival. */
export type Reception = { firstResponsibleId: string | null; mentorId: string | null };

/** T1, H1, H2: why arrival cannot be confirmed. T4: a taken-over placement needs neither. Without a day: whether at all today. */
export const whyNotConfirmArrival = (
  placement: Pick<PlacementFacts, "state" | "arrivedOn" | "startsOn" | "endsOn" | "takeOverOn">,
  reception: Reception,
  arrivedOn: CalendarDate,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => whyOver(placement),
    () => (placement.arrivedOn === null ? null : refusal("alreadyArrived", { arrivedOn: placement.arrivedOn })),
    () => (placement.state === "decided" ? null : refusal("placementNotDecided")),
    () =>
      arrivedOn < placement.startsOn
        ? refusal("arrivalBeforeStart", { arrivedOn, startsOn: placement.startsOn })
        : null,
    () => (arrivedOn > today ? refusal("arrivalInFuture", { arrivedOn, today }) : null),
    () => (arrivedOn > placement.endsOn ? refusal("arrivalAfterTerm", { arrivedOn, endsOn: placement.endsOn }) : null),
    () => (isTakenOver(placement) || reception.firstResponsibleId ? null : refusal("firstResponsibleMissing")),
    () => (isTakenOver(placement) || reception.mentorId ? null : refusal("mentorMissing")),
  );

/** T1: why it cannot be cancelled: only before arrival, with a reason. Pass null to ask before a reason is written. */
export const whyNotCancel = (
  placement: Pick<PlacementFacts, "state" | "arrivedOn">,
  reason: string | null,
): Refusal | null =>
  firstRefusal(
    () => whyOver(placement),
    () => (placement.arrivedOn === null ? null : refusal("cancelAfterArrival", { arrivedOn: placement.arrivedOn })),
    () => (reason?.trim() === "" ? refusal("cancelWithoutReason") : null),
  );

/** T1: a term stops early only by decision, with a reason. */
export type EarlyEnd = { actualEndOn: CalendarDate; reason: EarlyEndReason; note: string };

/**
 * T1: why it cannot stop early. `end` null asks before anything is filled in. The day lies between arrival and the day
 * before the term's end; a day ahead is lawful, for the decision may precede it.
 */
export const whyNotEndEarly = (
  placement: Pick<PlacementFacts, "state" | "arrivedOn" | "startsOn" | "endsOn" | "actualEndOn">,
  end: EarlyEnd | null,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => whyNotHere(placement),
    () => (placement.actualEndOn === null ? null : refusal("alreadyEnded", { endedOn: placement.actualEndOn })),
    () => (today > lastDay(placement) ? refusal("alreadyEnded", { endedOn: lastDay(placement) }) : null),
    () => {
      const first = placement.arrivedOn ?? placement.startsOn;
      return end && (end.actualEndOn < first || end.actualEndOn >= placement.endsOn)
        ? refusal("earlyEndOutsideTerm", { day: end.actualEndOn, from: first, to: placement.endsOn })
        : null;
    },
    () => (end && end.note.trim() === "" ? refusal("earlyEndWithoutReason") : null),
  );
