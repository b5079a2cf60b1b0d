import { whyUnmet } from "@/lib/domain/matching/condition";
import { balanceCost, fitOf } from "@/lib/domain/matching/fit";
import { isNativeOf } from "@/lib/domain/matching/native-place";
import type { Demand } from "@/lib/domain/matching/pair-law";
import type { Assignment, Forbid, MatchingProblem, PersonToPlace, PositionToFill } from "@/lib/domain/matching/problem";

/** Every demand a problem makes, one by one: what a conflict is a part of, told without the code that finds conflicts. */
export function demandsOf({ people, positions, hosts, settings }: MatchingProblem): Demand[] {
  return [
    ...people.map(({ id }): Demand => ({ kind: "mustPlace", personId: id })),
    ...positions.map(({ id, places }): Demand => ({ kind: "places", positionId: id, places })),
    ...hosts.map(({ unitId, room }): Demand => ({ kind: "room", hostUnitId: unitId, room })),
    ...people.flatMap(({ id, kinUnitIds }): Demand[] => [
      { kind: "ownUnit", personId: id },
      ...kinUnitIds.map((hostUnitId): Demand => ({ kind: "kin", personId: id, hostUnitId })),
      ...(settings.avoidNativePlace ? [{ kind: "nativePlace" as const, personId: id }] : []),
    ]),
    ...positions.flatMap(({ id, conditions }) =>
      conditions.map((condition): Demand => ({ kind: "condition", positionId: id, condition })),
    ),
    ...settings.pins.map((pin): Demand => ({ kind: "pin", ...pin })),
    ...settings.forbids.map((forbid): Demand => ({ kind: "forbid", forbid })),
  ];
}

const covers = (forbid: Forbid, person: PersonToPlace, position: PositionToFill): boolean =>
  forbid.personId === person.id &&
  ("positionId" in forbid ? forbid.positionId === position.id : forbid.hostUnitId === position.hostUnitId);

function rulesOut(demand: Demand, person: PersonToPlace, position: PositionToFill): boolean {
  switch (demand.kind) {
    case "ownUnit":
      return demand.personId === person.id && person.sendingUnitId === position.hostUnitId;
    case "kin":
      return demand.personId === person.id && demand.hostUnitId === position.hostUnitId;
    case "nativePlace":
      return demand.personId === person.id && isNativeOf(person.nativePlace, position.area);
    case "condition":
      return demand.positionId === position.id && whyUnmet(person, demand.condition) !== null;
    case "conditionsFor":
      return (
        demand.personId === person.id &&
        position.conditions.some(({ kind }) => kind === demand.condition) &&
        position.conditions.some((one) => one.kind === demand.condition && whyUnmet(person, one) !== null)
      );
    case "pin":
      return demand.personId === person.id && demand.positionId !== position.id;
    case "forbid":
      return covers(demand.forbid, person, position);
    default:
      return false;
  }
}

/** Every way to keep the demands, by trying all: whoever need not be placed is not. */
export function* plansKeeping(problem: MatchingProblem, demands: readonly Demand[]): Generator<Assignment[]> {
  const placed = problem.people.filter(({ id }) =>
    demands.some((one) => one.kind === "mustPlace" && one.personId === id),
  );
  const limit = new Map(
    demands.flatMap((one): [string, number][] =>
      one.kind === "places" ? [[one.positionId, one.places]] : one.kind === "room" ? [[one.hostUnitId, one.room]] : [],
    ),
  );
  const load = new Map<string, number>();
  const chosen: Assignment[] = [];
  const isFull = (id: string) => (load.get(id) ?? 0) >= (limit.get(id) ?? Number.POSITIVE_INFINITY);
  const count = (id: string, by: number) => load.set(id, (load.get(id) ?? 0) + by);
  function* place(index: number): Generator<Assignment[]> {
    const person = placed[index];
    if (!person) {
      yield [...chosen];
      return;
    }
    for (const position of problem.positions) {
      if (isFull(position.id) || isFull(position.hostUnitId)) continue;
      if (demands.some((demand) => rulesOut(demand, person, position))) continue;
      count(position.id, 1);
      count(position.hostUnitId, 1);
      chosen.push({ personId: person.id, positionId: position.id });
      yield* place(index + 1);
      chosen.pop();
      count(position.id, -1);
      count(position.hostUnitId, -1);
    }
  }
  yield* place(0);
}

export const isKept = (problem: MatchingProblem, demands: readonly Demand[]): boolean =>
  !plansKeeping(problem, demands).next().done;

/** What assignments are worth: the points of the pairs, less the balance. */
export function worthOfAll(
  { people, positions, settings }: MatchingProblem,
  assignments: readonly Assignment[],
): number {
  let worth = 0;
  const perHost = new Map<string, number>();
  for (const { personId, positionId } of assignments) {
    const person = people.find(({ id }) => id === personId);
    const position = positions.find(({ id }) => id === positionId);
    if (!person || !position) throw new Error("unknown");
    const nth = (perHost.get(position.hostUnitId) ?? 0) + 1;
    perHost.set(position.hostUnitId, nth);
    worth += fitOf(person, position, settings.weights).points - balanceCost(nth, settings.weights);
  }
  return worth;
}

/** The best worth of all plans; null where there is none. `but` leaves out plans that have this assignment. */
export function bestWorth(problem: MatchingProblem, but?: Assignment): number | null {
  let best: number | null = null;
  for (const plan of plansKeeping(problem, demandsOf(problem))) {
    if (but && plan.some(({ personId, positionId }) => personId === but.personId && positionId === but.positionId))
      continue;
    const worth = worthOfAll(problem, plan);
    if (best === null || worth > best) best = worth;
  }
  return best;
}
