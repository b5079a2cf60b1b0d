import type { CalendarDate } from "./calendar-date";
import { accept, type Decided, refuse } from "./decision";
import { isTakenOver, type PlacementFacts } from "./placement";
import { firstRefusal, type Refusal, refusal } from "./refusal";

/** H2: who guides; of the host where `placementId` is null. `to` is the first day it no longer holds (the database counts so too), null while it stands. */
export type Designation = {
  id: string;
  personId: string;
  hostUnitId: string;
  placementId: string | null;
  from: CalendarDate;
  to: CalendarDate | null;
  /** The first day this person is no longer a leader of the host; null while they are one. */
  leaderUntil: CalendarDate | null;
};

/** H1: who answers for the host; `to` is the first day it no longer holds. */
export type FirstResponsible = { personId: string; hostUnitId: string; from: CalendarDate; to: CalendarDate | null };

type Standing = { from: CalendarDate; to: CalendarDate | null };
const standsOn = (day: CalendarDate) => (one: Standing) => one.from <= day && (one.to === null || day < one.to);

/** H1: the host's first responsible person on a day; null where none is named. */
export const firstResponsibleOn = (
  hostUnitId: string,
  named: readonly FirstResponsible[],
  day: CalendarDate,
): string | null => named.filter((one) => one.hostUnitId === hostUnitId).find(standsOn(day))?.personId ?? null;

/** H2: the mentor on a day, and how they come to be it. `acting` = the first responsible person stands in. */
export type MentorOnDay = { personId: string; how: "own" | "hosts" | "acting" };

/**
 * H2: who guides a placement on a day: its own mentor before the host's. Where that mentor's post has ended the first
 * responsible person acts; so too where a taken-over placement has no mentor yet (T4). Null where nobody is named.
 */
export function mentorOn(
  placement: Pick<PlacementFacts, "id" | "hostUnitId" | "takeOverOn">,
  designations: readonly Designation[],
  named: readonly FirstResponsible[],
  day: CalendarDate,
): MentorOnDay | null {
  const standing = designations.filter((one) => one.hostUnitId === placement.hostUnitId).filter(standsOn(day));
  const own = standing.find((one) => one.placementId === placement.id);
  const chosen = own ?? standing.find((one) => one.placementId === null);
  if (chosen && (chosen.leaderUntil === null || day < chosen.leaderUntil)) {
    return { personId: chosen.personId, how: own ? "own" : "hosts" };
  }
  const acting = firstResponsibleOn(placement.hostUnitId, named, day);
  return acting && (chosen || isTakenOver(placement)) ? { personId: acting, how: "acting" } : null;
}

/** H2: the leader one wants to name, and what bars them. */
export type MentorCandidate = {
  personId: string;
  /** A party or government leader of this host on the day. */
  isLeaderOfHost: boolean;
  /** Away on secondment themselves on the day. */
  isSecondedCadre: boolean;
  /** Declared as kin by a cadre they would guide (S6). */
  isKin: boolean;
};

/** H2: for the whole host, or for one placement of it. */
export type DesignationFor = { hostUnitId: string; placementId: string | null; cadreIds: readonly string[] };

/** The designation that stands for the same host or the same placement. */
export const currentDesignation = (
  target: Pick<DesignationFor, "hostUnitId" | "placementId">,
  designations: readonly Designation[],
): Designation | null =>
  designations.find(
    (one) => one.hostUnitId === target.hostUnitId && one.placementId === target.placementId && one.to === null,
  ) ?? null;

/** H2: why this person cannot be named mentor from that day. Cadres guided, and their own hosts, are read off `target`. */
export const whyNotDesignate = (
  target: DesignationFor,
  candidate: MentorCandidate,
  current: Designation | null,
  from: CalendarDate,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => (from > today ? refusal("designationInFuture", { from, today }) : null),
    () => (target.cadreIds.includes(candidate.personId) ? refusal("mentorIsCadre") : null),
    // before the next: whether somebody of another unit is away on secondment is not this host's to learn
    () => (candidate.isLeaderOfHost ? null : refusal("mentorNotLeader", { from })),
    () => (candidate.isSecondedCadre ? refusal("mentorIsSeconded") : null),
    () => (candidate.isKin ? refusal("mentorIsKin") : null),
    () =>
      current?.personId === candidate.personId && current.leaderUntil === null
        ? refusal("mentorUnchanged", { since: current.from })
        : null,
    () =>
      current && from < current.from ? refusal("designationBeforeCurrent", { from, currentFrom: current.from }) : null,
  );

/** H2: a succession closes one designation and opens the next on the same day. */
export type Succession = {
  closes: { id: string; to: CalendarDate } | null;
  opens: { personId: string; from: CalendarDate };
};

/** H2: names a mentor; refuses as `whyNotDesignate`. */
export function designate(
  target: DesignationFor,
  candidate: MentorCandidate,
  current: Designation | null,
  from: CalendarDate,
  today: CalendarDate,
): Decided<Succession> {
  const why = whyNotDesignate(target, candidate, current, from, today);
  if (why) return refuse(why);
  return accept({
    // The same day closes one and opens the next, so that each day has exactly one mentor, also when both were named that day.
    closes: current && { id: current.id, to: from },
    opens: { personId: candidate.personId, from },
  });
}

/** H1, H2: the department names or releases in a host's place only with a reason. */
export const whyNotWithoutReason = (isDepartment: boolean, reason: string | undefined): Refusal | null =>
  isDepartment && !reason?.trim() ? refusal("designationWithoutReason") : null;

/** H2: why a placement's own designation cannot end from that day: from then on the host's mentor guides, so there must be one. */
export const whyNotEndOwn = (
  own: Designation | null,
  designations: readonly Designation[],
  from: CalendarDate,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => (own ? null : refusal("ownMentorNotNamed")),
    () => (from > today ? refusal("designationInFuture", { from, today }) : null),
    () => (own && from < own.from ? refusal("designationBeforeCurrent", { from, currentFrom: own.from }) : null),
    () =>
      designations.some((one) => one.placementId === null && standsOn(from)(one)) ? null : refusal("hostMentorMissing"),
  );
