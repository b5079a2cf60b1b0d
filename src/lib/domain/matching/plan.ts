import { type Refusal, refusal } from "../refusal";
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

/** Why the assignments are no lawful plan of the problem, person by person and as a whole; none: they are (S3, S4, S6). */
export function whyNotPlan(problem: MatchingProblem, assignments: readonly Assignment[]): PlanFault[] {
  const people = new Map(problem.people.map((person) => [person.id, person]));
  const positions = new Map(problem.positions.map((position) => [position.id, position]));
  const law = pairLaw(problem.settings);
  const faults: PlanFault[] = [];
  const perPosition = new Map<string, number>();
  const perHost = new Map<string, number>();
  const placed = new Map<string, string>();
  for (const { personId, positionId } of assignments) {
    const [person, position] = [people.get(personId), positions.get(positionId)];
    if (!person || !position || placed.has(personId)) {
      faults.push({ personId, positionId, why: null });
      continue;
    }
    placed.set(personId, positionId);
    perPosition.set(positionId, (perPosition.get(positionId) ?? 0) + 1);
    perHost.set(position.hostUnitId, (perHost.get(position.hostUnitId) ?? 0) + 1);
    for (const { why } of law(person, position)) faults.push({ personId, positionId, why });
  }
  for (const { id } of problem.people) if (!placed.has(id)) faults.push({ personId: id, positionId: null, why: null });
  for (const { personId, positionId } of problem.settings.pins)
    if (people.has(personId) && placed.get(personId) !== positionId) faults.push({ personId, positionId, why: null });
  for (const { id, places } of problem.positions) {
    const taken = perPosition.get(id) ?? 0;
    if (taken > places)
      faults.push({ personId: null, positionId: id, why: refusal("positionFull", { places, taken: taken - 1 }) });
  }
  for (const { unitId, room } of problem.hosts) {
    const there = perHost.get(unitId) ?? 0;
    if (there > room)
      faults.push({
        personId: null,
        positionId: null,
        hostUnitId: unitId,
        why: refusal("hostFull", { capacity: room, there: there - 1 }),
      });
  }
  return faults;
}

/** What is wrong with a plan; `why` null: the person is unknown, placed twice, not at all, or not where they are pinned. */
export type PlanFault = {
  personId: string | null;
  positionId: string | null;
  hostUnitId?: string;
  why: Refusal | null;
};

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
