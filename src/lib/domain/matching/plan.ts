import type { Refusal } from "../refusal";
import { type Board, type Placing, pointsAt, UNLAWFUL } from "./board";
import type { Fit } from "./fit";
import { pairLaw } from "./pair-law";
import type { Assignment, MatchingProblem } from "./problem";
import type { SecondChoice } from "./second-choice";

/** A plan 配对方案 as proposed: what it is worth in points, and what no plan can exceed. */
export type MatchingPlan = {
  assignments: readonly Assignment[];
  worth: number;
  bound: number;
};

/** How far a plan may be from the best one, as a share of it: 0 is the best, proven. */
export const gapOf = ({ worth, bound }: Pick<MatchingPlan, "worth" | "bound">): number =>
  bound <= worth ? 0 : (bound - worth) / Math.max(1, Math.abs(bound));

/** Why a person was proposed for a position, and what else could be. */
export type Explanation = Assignment & {
  fit: Fit;
  isPinned: boolean;
  /** 'none': every plan gives them this position. 'unproven': the plan is not known to be a best one, so nothing exact can be said. */
  second: SecondChoice | "none" | "unproven";
};

/** What is wrong with a plan: a pair that may not be, a person or a pin that is not kept, a load that is too much. */
export type PlanFault =
  | { kind: "pair"; personId: string; positionId: string; why: Refusal }
  /** Not a person or a position of the problem. */
  | { kind: "unknown"; personId: string; positionId: string }
  | { kind: "twice"; personId: string; positionId: string }
  | { kind: "unplaced"; personId: string }
  | { kind: "pin"; personId: string; positionId: string }
  | { kind: "places"; positionId: string; places: number; taken: number }
  | { kind: "room"; hostUnitId: string; room: number; taken: number };

/** Everything that keeps assignments from being a lawful plan of the problem (S3, S4, S6); none: they are one. */
export function whyNotPlan(problem: MatchingProblem, assignments: readonly Assignment[]): PlanFault[] {
  const people = new Map(problem.people.map((person) => [person.id, person]));
  const positions = new Map(problem.positions.map((position) => [position.id, position]));
  const law = pairLaw(problem.settings);
  const faults: PlanFault[] = [];
  const taken = new Map<string, number>();
  const take = (id: string) => taken.set(id, (taken.get(id) ?? 0) + 1);
  const placed = new Map<string, string>();
  for (const assignment of assignments) {
    const [person, position] = [people.get(assignment.personId), positions.get(assignment.positionId)];
    if (!person || !position) faults.push({ kind: "unknown", ...assignment });
    else if (placed.has(person.id)) faults.push({ kind: "twice", ...assignment });
    else {
      placed.set(person.id, position.id);
      take(`position ${position.id}`);
      take(`host ${position.hostUnitId}`);
      for (const { why } of law(person, position)) faults.push({ kind: "pair", ...assignment, why });
    }
  }
  for (const { id } of problem.people) if (!placed.has(id)) faults.push({ kind: "unplaced", personId: id });
  for (const pin of problem.settings.pins)
    if (placed.has(pin.personId) && placed.get(pin.personId) !== pin.positionId) faults.push({ kind: "pin", ...pin });
  for (const { id, places } of problem.positions) {
    const count = taken.get(`position ${id}`) ?? 0;
    if (count > places) faults.push({ kind: "places", positionId: id, places, taken: count });
  }
  for (const { unitId, room } of problem.hosts) {
    const count = taken.get(`host ${unitId}`) ?? 0;
    if (count > room) faults.push({ kind: "room", hostUnitId: unitId, room, taken: count });
  }
  return faults;
}

/** The assignments of a placing, in the order of the people's ids. */
export const assignmentsOf = (board: Board, placing: Placing): Assignment[] =>
  board.personIds.map((personId, i) => ({ personId, positionId: board.positionIds[placing[i] ?? -1] ?? "" }));

/** The placing of lawful assignments; null where one of them may not be on this board or someone is not placed. */
export function placingOf(board: Board, assignments: readonly Assignment[]): Placing | null {
  const rows = new Map(board.personIds.map((id, i) => [id, i]));
  const columns = new Map(board.positionIds.map((id, j) => [id, j]));
  const placing: Placing = new Int32Array(board.personIds.length).fill(-1);
  for (const { personId, positionId } of assignments) {
    const [i, j] = [rows.get(personId), columns.get(positionId)];
    if (i === undefined || j === undefined || pointsAt(board, i, j) === UNLAWFUL) return null;
    placing[i] = j;
  }
  return placing.includes(-1) ? null : placing;
}
