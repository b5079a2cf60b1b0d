import { type Board, loadOf, type Placing, UNLAWFUL } from "./board";
import type { Assignment } from "./problem";

export type Move = { personId: string; fromId: string; toId: string };

/** The best other position of a person: what they have in the best plan that does not give them the proposed one. */
export type SecondChoice = {
  positionId: string;
  /** What that plan is worth less than the proposed one, in points. */
  cost: number;
  /** Who has another position in it, the person first. */
  moves: readonly Move[];
};

/**
 * The second choice of one person in a best placing; null where every plan gives them what they have. Exact: two best
 * plans differ by chains of moves, and of the chains only the one through this person can be worth anything, so that the
 * cheapest chain that takes them elsewhere is the answer (a shortest path among what is left free; Bellman and Ford).
 */
export function secondChoiceOf(board: Board, placing: Placing, person: number): SecondChoice | null {
  const columns = board.positionIds.length;
  const target = placing[person] ?? -1;
  const chains = cheapestChains(board, placing, person);
  const toTarget = chains.cost[target] ?? Number.POSITIVE_INFINITY;
  if (!Number.isFinite(toTarget)) return null;
  const moves: Move[] = [];
  // from the end: whoever goes to a position, and what they left; hosts and what is free lie between
  let node = target;
  const people = columns + board.hostIds.length + 1;
  while (node !== people + person) {
    const before = chains.before[node] ?? -1;
    if (before >= people) {
      const i = before - people;
      moves.push({
        personId: board.personIds[i] ?? "",
        fromId: board.positionIds[placing[i] ?? -1] ?? "",
        toId: board.positionIds[node] ?? "",
      });
    }
    node = before;
  }
  moves.reverse();
  const cost = toTarget + (board.points[person * columns + target] ?? 0);
  return { positionId: moves[0]?.toId ?? "", cost, moves };
}

/** Cost of the cheapest chain from a person to each node (positions, hosts, what is free, people), and the node before. */
function cheapestChains(board: Board, placing: Placing, person: number) {
  const { perPosition, perHost } = loadOf(board, placing);
  const [columns, hosts] = [board.positionIds.length, board.hostIds.length];
  const free = columns + hosts;
  const people = free + 1;
  const size = people + board.personIds.length;
  const at = Array.from({ length: columns }, (): number[] => []);
  for (const [i, j] of placing.entries()) at[j]?.push(i);
  const ofHost = Array.from({ length: hosts }, (): number[] => []);
  for (const [j, h] of board.hostOf.entries()) ofHost[h]?.push(j);
  const cost = new Array<number>(size).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(size).fill(-1);
  const waits = new Uint8Array(size);
  const queue = [people + person];
  cost[people + person] = 0;
  const relax = (from: number, to: number, step: number) => {
    const sum = (cost[from] ?? 0) + step;
    if (sum >= (cost[to] ?? 0)) return;
    cost[to] = sum;
    before[to] = from;
    if (waits[to]) return;
    waits[to] = 1;
    queue.push(to);
  };
  const target = placing[person] ?? -1;
  for (let next = 0; next < queue.length; next++) {
    if (next > size * size) throw new Error("second choices are told of a best plan only");
    const node = queue[next] ?? 0;
    waits[node] = 0;
    // to end there is to have taken the person's own place
    if (node === target) continue;
    if (node >= people) {
      const i = node - people;
      for (let j = 0; j < columns; j++) {
        const points = board.points[i * columns + j] ?? UNLAWFUL;
        if (points !== UNLAWFUL && j !== placing[i]) relax(node, j, -points);
      }
    } else if (node < columns) {
      for (const i of at[node] ?? []) relax(node, people + i, board.points[i * columns + node] ?? 0);
      if ((perPosition[node] ?? 0) < (board.places[node] ?? 0)) relax(node, columns + (board.hostOf[node] ?? 0), 0);
    } else if (node < free) {
      const h = node - columns;
      const count = perHost[h] ?? 0;
      for (const j of ofHost[h] ?? []) if ((perPosition[j] ?? 0) > 0) relax(node, j, 0);
      if (count < (board.room[h] ?? 0)) relax(node, free, board.balance[count] ?? 0);
    } else {
      for (const [h, count] of perHost.entries())
        if (count > 0) relax(node, columns + h, -(board.balance[count - 1] ?? 0));
    }
  }
  return { cost, before };
}

/** The assignments after the moves of a second choice. */
export const withMoves = (assignments: readonly Assignment[], moves: readonly Move[]): Assignment[] => {
  const to = new Map(moves.map((move) => [move.personId, move.toId]));
  return assignments.map(({ personId, positionId }) => ({ personId, positionId: to.get(personId) ?? positionId }));
};
