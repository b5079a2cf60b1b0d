import type { CalendarDate } from "./calendar-date";
import { accept, type Decided, refuse } from "./decision";
import type { DecisionFact, Parties } from "./placement";
import { firstRefusal, type Refusal, refusal } from "./refusal";
import { type DaySpan, isOverlapping, peakDuring, termEnd } from "./term";

/** S6: kin the cadre declared; the person's id where the kin is someone the system knows. */
export type DeclaredKin = { personId: string | null };
/** S6: a waiver the staff proposes with a reason and the department leader decides. */
export type WaiverFact = { reason: string; decidedById: string | null };

/** What one wants to open. `kin` is null while the cadre has not been asked; an empty list is the answer 'none'. */
export type Opening = Parties & {
  startsOn: CalendarDate;
  takeOverOn: CalendarDate | null;
  decision: DecisionFact | null;
  kin: readonly DeclaredKin[] | null;
  waiver: WaiverFact | null;
};

/** What stands around it. Every list and count leaves out the placement itself and cancelled ones. */
export type OpeningGround = {
  programme: { id: string; isOpen: boolean; quota: number; placed: number; hostCapacity: number };
  position: { programmeId: string; hostUnitId: string; places: number; terms: readonly DaySpan[] };
  /** S2: is the cadre on the locked list of the programme? Null: the programme sends by nomination. */
  isOnDecidedList: boolean | null;
  /** E1: has the decision been announced? A placement shows its parties what was decided. True without a selection. */
  isAnnounced: boolean;
  /** The days taken by the cadre's other placements, anywhere. */
  cadreTerms: readonly DaySpan[];
  /** The days taken by seconded cadres in this host's leadership. */
  hostTerms: readonly DaySpan[];
  /** Today's leaders of the host, its first responsible person and its mentors, by person. */
  hostLeaderIds: readonly string[];
};

const spanOf = (opening: Pick<Opening, "startsOn">): DaySpan => ({
  from: opening.startsOn,
  to: termEnd(opening.startsOn),
});

/** T2: why the cadre cannot be away on these days; the answer names no other unit and no other day. */
export const whyNotAway = (opening: Pick<Opening, "startsOn">, cadreTerms: readonly DaySpan[]): Refusal | null =>
  cadreTerms.some((term) => isOverlapping(spanOf(opening), term))
    ? refusal("cadreElsewhere", { from: opening.startsOn, to: termEnd(opening.startsOn) })
    : null;

/** S4: why this position cannot take one more. */
export function whyNotPosition(opening: Opening, ground: OpeningGround): Refusal | null {
  const { position, programme } = ground;
  if (position.hostUnitId !== opening.hostUnitId || position.programmeId !== programme.id) {
    return refusal("positionNotOffered");
  }
  const taken = peakDuring(spanOf(opening), position.terms);
  return taken >= position.places ? refusal("positionFull", { places: position.places, taken }) : null;
}

/** S6: why the host may not take this cadre without a waiver: too many at a time, or kin among its leaders. */
export function whyWaiverNeeded(opening: Opening, ground: OpeningGround): Refusal | null {
  const there = peakDuring(spanOf(opening), ground.hostTerms);
  if (there >= ground.programme.hostCapacity) {
    return refusal("hostFull", { capacity: ground.programme.hostCapacity, there });
  }
  const isLeader = (kin: DeclaredKin) => kin.personId !== null && ground.hostLeaderIds.includes(kin.personId);
  return opening.kin?.some(isLeader) ? refusal("kinAtHost") : null;
}

/** S6: the same once a waiver is proposed; it must give its reason. */
export function whyNotHost(opening: Opening, ground: OpeningGround): Refusal | null {
  const needed = whyWaiverNeeded(opening, ground);
  if (!needed || opening.waiver === null) return needed;
  return opening.waiver.reason.trim() === "" ? refusal("waiverWithoutReason") : null;
}

/** S6: a waiver that is needed counts once the department leader has decided it. */
export const whyWaiverUndecided = (opening: Opening, ground: OpeningGround): Refusal | null =>
  whyWaiverNeeded(opening, ground) !== null && opening.waiver !== null && opening.waiver.decidedById === null
    ? refusal("waiverUndecided")
    : null;

/**
 * S2, S3, S4, S6, T2: why this placement cannot be prepared. The decision, the kin and the waiver's decision may still be
 * missing; `whyNotDecidePlacement` asks for them.
 */
export const whyNotOpenPlacement = (opening: Opening, ground: OpeningGround): Refusal | null =>
  firstRefusal(
    () => (ground.programme.isOpen ? null : refusal("programmeNotOpen")),
    () => (ground.isOnDecidedList === false ? refusal("notOnDecidedList") : null),
    () => (ground.isAnnounced ? null : refusal("decisionNotAnnounced")),
    () => (opening.sendingUnitId === opening.hostUnitId ? refusal("sendingIsHost") : null),
    () => {
      const { quota, placed } = ground.programme;
      return placed >= quota ? refusal("quotaFull", { quota, placed }) : null;
    },
    () => whyNotPosition(opening, ground),
    () => whyNotAway(opening, ground.cadreTerms),
    () => whyNotHost(opening, ground),
  );

/** T1: opens it with the end that its start gives. */
export function openPlacement(
  opening: Opening,
  ground: OpeningGround,
): Decided<{ startsOn: CalendarDate; endsOn: CalendarDate }> {
  const why = whyNotOpenPlacement(opening, ground);
  return why ? refuse(why) : accept({ startsOn: opening.startsOn, endsOn: termEnd(opening.startsOn) });
}

/** T4: why a running placement cannot be taken over. Its decision may be marked 待补; S2–S6 and T2 hold as for any other. */
export const whyNotTakeOver = (opening: Opening, ground: OpeningGround, today: CalendarDate): Refusal | null =>
  firstRefusal(
    () => (opening.takeOverOn === null ? refusal("takeOverOnly") : null),
    () => {
      const day = opening.takeOverOn;
      return day !== null && day < opening.startsOn
        ? refusal("takeOverBeforeStart", { takeOverOn: day, startsOn: opening.startsOn })
        : null;
    },
    () => {
      const day = opening.takeOverOn;
      return day !== null && day > today ? refusal("takeOverInFuture", { takeOverOn: day, today }) : null;
    },
    () => whyNotDecisionDocument(opening.decision, true, today),
    () => whyNotOpenPlacement(opening, ground),
  );

/** S2: why these particulars are no decision: body, date and document number, dated not after today; T4 may be 待补. */
export function whyNotDecisionDocument(
  decision: DecisionFact | null,
  mayFollow: boolean,
  today: CalendarDate,
): Refusal | null {
  if (decision?.status === "toFollow") return mayFollow ? null : refusal("takeOverOnly");
  if (!decision?.body?.trim() || !decision.documentNumber?.trim() || decision.decidedOn === null) {
    return refusal("decisionMissing");
  }
  return decision.decidedOn > today ? refusal("decisionInFuture", { decidedOn: decision.decidedOn, today }) : null;
}
