import { type Board, boardOf } from "./board";
import { type Demand, type PairLaw, pairLaw, pinsElsewhere } from "./pair-law";
import { placeAll, type Reached, reachOf } from "./placing";
import type { MatchingProblem, PersonToPlace, PositionToFill } from "./problem";

/** Demands that no plan keeps together; without any one of them a plan keeps the rest. */
export type Conflict = readonly Demand[];

/**
 * Why no plan exists; null where one does. Exact: whoever is left over in a largest placing reaches, by every chain of
 * moves, only what is full (a smallest cut). Those people, those places and rooms are each needed; of the rules that keep
 * them from what is not full, a set is taken of which each keeps some pair apart alone. Of those left over, the one who
 * reaches the fewest people is told of.
 */
export function conflictOf(problem: MatchingProblem): Conflict | null {
  const board = boardOf(problem);
  const placing = placeAll(board);
  let nearest: { reached: Reached; people: number } | null = null;
  for (const [i, j] of placing.entries()) {
    if (j >= 0) continue;
    const reached = reachOf(board, placing, i);
    const people = reached.people.reduce((sum, one) => sum + one, 0);
    if (nearest === null || people < nearest.people) nearest = { reached, people };
  }
  return nearest && demandsAround(problem, board, nearest.reached);
}

function demandsAround(problem: MatchingProblem, board: Board, reached: Reached): Conflict {
  const demands: Demand[] = [];
  for (const [i, personId] of board.personIds.entries())
    if (reached.people[i]) demands.push({ kind: "mustPlace", personId });
  for (const [j, positionId] of board.positionIds.entries())
    if (reached.positions[j] && !reached.hosts[board.hostOf[j] ?? 0])
      demands.push({ kind: "places", positionId, places: board.places[j] ?? 0 });
  for (const [h, hostUnitId] of board.hostIds.entries())
    if (reached.hosts[h]) demands.push({ kind: "room", hostUnitId, room: board.room[h] ?? 0 });
  return [...demands, ...fewest(barredPairs(problem, board, reached))];
}

/** For each pair that would open a way out, the demands that bar it: keys of `all`. */
type Barred = { pairs: Set<string>[]; all: Map<string, Demand> };

function barredPairs(problem: MatchingProblem, board: Board, reached: Reached): Barred {
  const law = pairLaw(problem.settings);
  const people = new Map(problem.people.map((person) => [person.id, person]));
  const positions = new Map(problem.positions.map((position) => [position.id, position]));
  const out = [...board.positionIds.entries()].filter(
    ([j]) => !reached.positions[j] && !reached.hosts[board.hostOf[j] ?? 0],
  );
  const barred: Barred = { pairs: [], all: new Map() };
  for (const [i, personId] of board.personIds.entries()) {
    const person = people.get(personId);
    if (!reached.people[i] || !person) continue;
    for (const [, positionId] of out) {
      const position = positions.get(positionId);
      if (!position) continue;
      const keys = new Set<string>();
      for (const demand of barsOf(problem, law, person, position)) {
        const key = JSON.stringify(demand);
        barred.all.set(key, demand);
        keys.add(key);
      }
      barred.pairs.push(keys);
    }
  }
  return barred;
}

const barsOf = (problem: MatchingProblem, law: PairLaw, person: PersonToPlace, position: PositionToFill): Demand[] => [
  ...law(person, position).flatMap((bar) => bar.demands),
  ...pinsElsewhere(problem.settings.pins, person.id, position.id).map((pin): Demand => ({ kind: "pin", ...pin })),
];

/** Demands that together bar every pair, and of which none can be spared: the one that bars most first, then what is spare left out. */
function fewest({ pairs, all }: Barred): Demand[] {
  const bars = new Map<string, Set<number>>([...all.keys()].map((key) => [key, new Set()]));
  for (const [index, keys] of pairs.entries()) for (const key of keys) bars.get(key)?.add(index);
  const open = new Set(pairs.keys());
  const taken: string[] = [];
  while (open.size > 0) {
    let best: string | null = null;
    let most = 0;
    for (const [key, barred] of bars) if (barred.size > most) [best, most] = [key, barred.size];
    if (best === null) throw new Error("a pair is kept apart by no rule");
    taken.push(best);
    for (const index of [...(bars.get(best) ?? [])]) {
      open.delete(index);
      for (const key of pairs[index] ?? []) bars.get(key)?.delete(index);
    }
  }
  const times = new Int32Array(pairs.length);
  const barredBy = (key: string): number[] => [...pairs.entries()].filter(([, keys]) => keys.has(key)).map(([n]) => n);
  for (const key of taken) for (const index of barredBy(key)) times[index] = (times[index] ?? 0) + 1;
  const kept = taken.filter((key) => {
    const indices = barredBy(key);
    if (indices.some((index) => times[index] === 1)) return true;
    for (const index of indices) times[index] = (times[index] ?? 0) - 1;
    return false;
  });
  return kept.flatMap((key) => all.get(key) ?? []);
}

/** A conflict as one would say it: these people can go nowhere but here, where fewer are taken; for these rules. */
export type ConflictParts = {
  personIds: string[];
  /** The positions and hosts that are full, and how many they take together: one fewer than the people. */
  full: Extract<Demand, { kind: "places" | "room" }>[];
  takes: number;
  /** What keeps the people from every other position. */
  rules: Exclude<Demand, { kind: "mustPlace" | "places" | "room" }>[];
};

/** Parts a conflict for people to read. */
export function partsOf(conflict: Conflict): ConflictParts {
  const parts: ConflictParts = { personIds: [], full: [], takes: 0, rules: [] };
  for (const demand of conflict) {
    if (demand.kind === "mustPlace") parts.personIds.push(demand.personId);
    else if (demand.kind === "places" || demand.kind === "room") {
      parts.full.push(demand);
      parts.takes += demand.kind === "places" ? demand.places : demand.room;
    } else parts.rules.push(demand);
  }
  return parts;
}
