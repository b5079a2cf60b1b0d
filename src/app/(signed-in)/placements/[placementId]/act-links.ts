import type { CalendarDate } from "@/lib/domain/calendar-date";
import { isArrivalOverdue, lastDay, type PlacementFacts } from "@/lib/domain/placement";
import { whyNotCancel, whyNotEndEarly, whyNotHere, whyNotMoveStart } from "@/lib/domain/placement-acts";
import type { Actor, Permission } from "@/lib/policy/policy";
import { mayEver } from "@/lib/policy/policy";

export type ActKey =
  | "decide"
  | "kin"
  | "supply"
  | "arrival"
  | "start"
  | "cancel"
  | "mentor"
  | "standing"
  | "talk"
  | "baseline"
  | "halfYear"
  | "endOfTerm"
  | "endEarly"
  | "assessments"
  | "breaches"
  | "outcome"
  | "close";

type Act = { key: ActKey; path: string; permissions: readonly Permission[]; isOpen: boolean };

/** What this post can turn to on the placement today: the policy says who, the rulebook whether it is the time for it. */
export function actLinks(actor: Pick<Actor, "role">, placement: PlacementFacts, today: CalendarDate) {
  const isHere = whyNotHere(placement) === null;
  const isAwaited = placement.state === "decided" && placement.arrivedOn === null;
  const isToFollow = placement.decision?.status === "toFollow";
  const wasHere = placement.arrivedOn !== null;
  const acts: Act[] = [
    { key: "decide", path: "decide", permissions: ["placement.decide"], isOpen: placement.state === "prepared" },
    { key: "kin", path: "decide", permissions: ["kin.declare"], isOpen: placement.state === "prepared" },
    { key: "supply", path: "decide", permissions: ["placement.supplyDecision"], isOpen: isToFollow },
    {
      key: "arrival",
      path: "arrival",
      permissions: ["arrival.confirm"],
      isOpen: isAwaited && (placement.startsOn <= today || isArrivalOverdue(placement, today)),
    },
    { key: "talk", path: "talks/new", permissions: ["talk.record"], isOpen: isHere },
    { key: "mentor", path: "mentor", permissions: ["placementMentor.designate"], isOpen: isHere || isAwaited },
    { key: "standing", path: "standing", permissions: ["standing.read"], isOpen: isHere || isAwaited },
    { key: "baseline", path: "baseline", permissions: ["baseline.read"], isOpen: wasHere },
    { key: "halfYear", path: "reviews/halfYear", permissions: ["review.read"], isOpen: wasHere },
    { key: "endOfTerm", path: "reviews/endOfTerm", permissions: ["review.read"], isOpen: wasHere },
    { key: "assessments", path: "assessments", permissions: ["assessment.read"], isOpen: wasHere },
    { key: "outcome", path: "outcome", permissions: ["outcome.read"], isOpen: wasHere },
    { key: "breaches", path: "breaches", permissions: ["breach.read"], isOpen: wasHere },
    {
      key: "start",
      path: "start",
      permissions: ["placement.moveStart"],
      isOpen: whyNotMoveStart(placement, null, []) === null,
    },
    {
      key: "cancel",
      path: "cancel",
      permissions: ["placement.cancel"],
      isOpen: whyNotCancel(placement, null) === null,
    },
    {
      key: "endEarly",
      path: "end-early",
      permissions: ["placement.endEarly", "earlyEnd.propose"],
      isOpen: whyNotEndEarly(placement, null, today) === null,
    },
    { key: "close", path: "close", permissions: ["placement.close"], isOpen: isHere && today >= lastDay(placement) },
  ];
  return acts
    .filter((act) => act.isOpen && act.permissions.some((permission) => mayEver(actor, permission)))
    .map(({ key, path }) => ({ key, href: `/placements/${placement.id}/${path}` }));
}
