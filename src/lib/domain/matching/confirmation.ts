import type { CalendarDate } from "../calendar-date";
import { type Opening, type OpeningGround, whyNotOpenPlacement } from "../opening";
import { whyNotDecidePlacement } from "../placement-acts";
import { firstRefusal, type Refusal, refusal } from "../refusal";
import { whyNotActOnOwn, whyNotOwnRequest } from "../self";
import { termEnd } from "../term";
import type { PlanState, ProgrammeStatus } from "../vocabulary";
import { hasMoved, type Moved } from "./moved";

/** What a plan needs of its programme. */
export type Plannable = {
  status: ProgrammeStatus;
  /** Null: it sends by nomination (S2). */
  isListLocked: boolean | null;
  quota: number;
  placed: number;
  /** Who is on the decided list and not placed yet. */
  toPlace: number;
};

/** S2: why no plan can be prepared: only those on the locked list are placed, and never more than the quota. */
export const whyNotPreparePlan = ({ status, isListLocked, quota, placed, toPlace }: Plannable): Refusal | null =>
  firstRefusal(
    () => (status === "open" ? null : refusal("programmeNotOpen")),
    () => (isListLocked === null ? refusal("programmeNominates") : null),
    () => (isListLocked ? null : refusal("listNotLocked")),
    () => (toPlace === 0 ? refusal("nobodyToPlace") : null),
    () => (placed + toPlace > quota ? refusal("quotaBelowToPlace", { quota, placed, toPlace }) : null),
  );

/** Plans that are still worked on. */
export const isPlanOpen = (state: PlanState): boolean => state !== "confirmed" && state !== "discarded";

/** Why a plan cannot be given up: it is confirmed, or given up already. */
export const whyNotDiscardPlan = (state: PlanState): Refusal | null =>
  isPlanOpen(state) ? null : refusal("planClosed");

/**
 * S2, E1: why a plan cannot be confirmed: it must be proposed, and nothing it was made on may have moved. A placement is
 * read by its host, its sending unit and the cadre, so the decision is announced before.
 */
export const whyNotConfirmPlan = (plan: { state: PlanState; isAnnounced: boolean; moved: Moved }): Refusal | null =>
  firstRefusal(
    () => (isPlanOpen(plan.state) ? null : refusal("planClosed")),
    () => (plan.state === "proposed" ? null : refusal("planNotProposed")),
    () => whyStale(plan.moved),
    () => (plan.isAnnounced ? null : refusal("decisionNotAnnounced")),
  );

function whyStale(moved: Moved): Refusal | null {
  const [people, positions, hosts] = [moved.people.length, moved.positions.length, moved.hosts.length];
  return hasMoved(moved) ? refusal("planStale", { people, positions, hosts }) : null;
}

/** One of several placements that are opened and decided in one act. */
export type Together = { positionId: string; opening: Opening; ground: OpeningGround };

/** S2–S4, S6, T2: why these placements cannot be opened and decided together; each is judged as if those before it stood. */
export function whyNotTogether(all: readonly Together[], today: CalendarDate): Refusal | null {
  for (const [index, one] of all.entries()) {
    const ground = amongOthers(one, all.slice(0, index));
    const why =
      whyNotOpenPlacement(one.opening, ground) ??
      whyNotDecidePlacement({ state: "prepared" }, one.opening, ground, today);
    if (why) return why;
  }
  return null;
}

function amongOthers({ positionId, opening, ground }: Together, others: readonly Together[]): OpeningGround {
  const terms = (which: (other: Together) => boolean) =>
    others.filter(which).map(({ opening: { startsOn } }) => ({ from: startsOn, to: termEnd(startsOn) }));
  return {
    ...ground,
    programme: { ...ground.programme, placed: ground.programme.placed + others.length },
    position: {
      ...ground.position,
      terms: [...ground.position.terms, ...terms((other) => other.positionId === positionId)],
    },
    cadreTerms: [...ground.cadreTerms, ...terms((other) => other.opening.cadreId === opening.cadreId)],
    hostTerms: [...ground.hostTerms, ...terms((other) => other.opening.hostUnitId === opening.hostUnitId)],
  };
}

/** What a confirmation is judged on. */
export type Confirmation = {
  state: PlanState;
  isAnnounced: boolean;
  moved: Moved;
  /** E4: the department itself sends or hosts in one of the placements. */
  isDepartmentsOwn: boolean;
  planned: readonly Together[];
};

/** S2–S4, S6, T2, E1, E4: why this person cannot confirm the plan now, all of it. */
export const whyNotConfirm = (
  asked: Confirmation,
  by: { personId: string; bySuperior: boolean },
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => whyNotConfirmPlan(asked),
    () =>
      firstRefusal(
        ...asked.planned.map(
          ({ opening }) =>
            () =>
              whyNotActOnOwn(by.personId, opening),
        ),
      ),
    () => whyNotOwnRequest(asked.isDepartmentsOwn, by.bySuperior),
    () => whyNotTogether(asked.planned, today),
  );

/** S6: why a candidate's kin cannot be entered: those decided are asked, before they are placed. */
export const whyNotDeclareCandidateKin = (candidate: { isDecided: boolean; isPlaced: boolean }): Refusal | null =>
  firstRefusal(
    () => (candidate.isDecided ? null : refusal("notOnDecidedList")),
    () => (candidate.isPlaced ? refusal("candidatePlaced") : null),
  );
