import type { CalendarDate } from "./calendar-date";
import { accept, type Decided, refuse } from "./decision";
import { firstRefusal, type Refusal, refusal } from "./refusal";

/** H1: who answers for the host now, with the row that says so. */
export type CurrentFirstResponsible = { id: string; personId: string; from: CalendarDate };
/** H1: the one to be named; `isLeader`: a leader of this unit on the day; `isKin`: declared as kin by a cadre there. */
export type FirstResponsibleCandidate = { personId: string; isLeader: boolean; isKin: boolean };

/** H1, H2: why this person cannot be named first responsible person from that day. They may act as mentor, so no kin (S6). */
export const whyNotNameFirstResponsible = (
  candidate: FirstResponsibleCandidate,
  current: CurrentFirstResponsible | null,
  from: CalendarDate,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => (from > today ? refusal("firstResponsibleInFuture", { from, today }) : null),
    () => (candidate.isLeader ? null : refusal("firstResponsibleNotLeader", { from })),
    () => (candidate.isKin ? refusal("firstResponsibleIsKin") : null),
    () => (current?.personId === candidate.personId ? refusal("firstResponsibleUnchanged") : null),
    () =>
      current && from < current.from
        ? refusal("firstResponsibleBeforeCurrent", { from, currentFrom: current.from })
        : null,
  );

/** H1: names the first responsible person; the day closes one naming and opens the next. Refuses as `whyNot…`. */
export function nameAsFirstResponsible(
  candidate: FirstResponsibleCandidate,
  current: CurrentFirstResponsible | null,
  from: CalendarDate,
  today: CalendarDate,
): Decided<{ closes: { id: string; to: CalendarDate } | null; opens: { personId: string; from: CalendarDate } }> {
  const why = whyNotNameFirstResponsible(candidate, current, from, today);
  if (why) return refuse(why);
  return accept({
    closes: current && { id: current.id, to: from },
    opens: { personId: candidate.personId, from },
  });
}

/** H1: a leader who answers for the host's cadres stays one until another is named. */
export const whyNotEndLeader = (personId: string, current: CurrentFirstResponsible | null): Refusal | null =>
  current?.personId === personId ? refusal("firstResponsibleStillNamed") : null;
