import { type Board, UNLAWFUL } from "./board";

/** What a place at each position and room at each host is worth, whole numbers from 0. */
export type Prices = { position: Int32Array; host: Int32Array };

/**
 * What no placing can exceed, at any prices: each person takes the pair that leaves most after prices, and what is sold of
 * places and rooms is paid back (Lagrange). In whole numbers, so that no rounding flatters a plan.
 */
export function boundOf(board: Board, prices: Prices): number {
  const columns = board.positionIds.length;
  const price = pricePerPosition(board, prices);
  let bound = 0;
  for (let i = 0; i < board.personIds.length; i++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < columns; j++) {
      const points = board.points[i * columns + j] ?? UNLAWFUL;
      if (points !== UNLAWFUL && points - (price[j] ?? 0) > most) most = points - (price[j] ?? 0);
    }
    bound += most;
  }
  for (const [j, places] of board.places.entries()) bound += places * (prices.position[j] ?? 0);
  for (const [h, room] of board.room.entries())
    for (let n = 0; n < room; n++) {
      const left = (prices.host[h] ?? 0) - (board.balance[n] ?? 0);
      if (left <= 0) break;
      bound += left;
    }
  return bound;
}

/** What a person pays at each position: for the place and for the room at its host. */
export const pricePerPosition = (board: Board, prices: Prices): Int32Array =>
  prices.position.map((price, j) => price + (prices.host[board.hostOf[j] ?? 0] ?? 0));

/** The best pairs of a person at these prices that leave more than `floor`, at most so many, the best first; by column. */
export function bestPairs(board: Board, person: number, price: Int32Array, floor: number, most: number): number[] {
  const columns = board.positionIds.length;
  const found: { j: number; left: number }[] = [];
  for (let j = 0; j < columns; j++) {
    const points = board.points[person * columns + j] ?? UNLAWFUL;
    const left = points - (price[j] ?? 0);
    if (points === UNLAWFUL || left <= floor) continue;
    const last = found.at(-1);
    if (found.length === most && last && last.left >= left) continue;
    let at = found.length;
    while (at > 0 && (found[at - 1]?.left ?? 0) < left) at--;
    found.splice(at, 0, { j, left });
    if (found.length > most) found.pop();
  }
  return found.map((one) => one.j);
}

/** The best people of a position, at most so many, the best first; by row. */
export function bestPeople(board: Board, position: number, most: number): number[] {
  const columns = board.positionIds.length;
  return Array.from({ length: board.personIds.length }, (_, i) => i)
    .filter((i) => board.points[i * columns + position] !== UNLAWFUL)
    .sort((a, b) => (board.points[b * columns + position] ?? 0) - (board.points[a * columns + position] ?? 0) || a - b)
    .slice(0, most);
}
