import type { Model } from "highs";
import { type Board, type Placing, pointsAt, UNLAWFUL } from "@/lib/domain/matching/board";
import { bestPairs, bestPeople, type Prices, pricePerPosition } from "@/lib/domain/matching/bound";
import type { Rows } from "./solver-rows";

/** Up to so many lawful pairs all are in the model from the beginning. */
const SMALL = 20_000;
/** Of a larger board: the best pairs of each person and of each position first, then those that prices show to be missing. */
const FIRST = 20;
const MORE = 10;

export type Pair = { i: number; j: number };
type Columns = Parameters<Model["addCols"]>[0];

/** The pairs that are in the model, one column each, in the order they were added. */
export class Pairs {
  private readonly added: Pair[] = [];
  private readonly known: Uint8Array;

  constructor(private readonly board: Board) {
    this.known = new Uint8Array(board.points.length);
  }

  has(i: number, j: number): boolean {
    return this.known[i * this.board.positionIds.length + j] === 1;
  }

  /** Remembers the pairs and answers their columns. */
  add(pairs: readonly Pair[], rows: Rows): Columns {
    this.added.push(...pairs);
    for (const { i, j } of pairs) this.known[i * this.board.positionIds.length + j] = 1;
    return {
      cost: Float64Array.from(pairs, ({ i, j }) => pointsAt(this.board, i, j)),
      lower: new Float64Array(pairs.length),
      // no bound of its own: the person's row is one, and a bound would hide part of the price
      upper: new Float64Array(pairs.length).fill(Number.POSITIVE_INFINITY),
      matrix: {
        format: "csc",
        numRows: rows.count,
        numCols: pairs.length,
        starts: Int32Array.from({ length: pairs.length + 1 }, (_, n) => 3 * n),
        indices: Int32Array.from(
          pairs.flatMap(({ i, j }) => [rows.person(i), rows.position(j), rows.host(this.board.hostOf[j] ?? 0)]),
        ),
        values: new Float64Array(3 * pairs.length).fill(1),
      },
    };
  }

  /** The placing in a solution's columns of pairs; null where it is not whole. */
  placingIn(values: Float64Array): Placing | null {
    const placing: Placing = new Int32Array(this.board.personIds.length).fill(-1);
    for (const [index, { i, j }] of this.added.entries()) if ((values[index] ?? 0) > 0.5) placing[i] = j;
    const isWhole = values.every((value) => Math.abs(value - Math.round(value)) < 1e-6);
    return isWhole && !placing.includes(-1) ? placing : null;
  }
}

/** The pairs to begin with, those of a first placing among them, so that the model has a solution. */
export function firstPairs(board: Board, first: Placing): Pair[] {
  const columns = board.positionIds.length;
  const lawful = board.points.reduce((count, points) => count + (points === UNLAWFUL ? 0 : 1), 0);
  const all = lawful <= SMALL;
  const free = new Int32Array(columns);
  const chosen = new Uint8Array(board.points.length);
  for (let i = 0; i < board.personIds.length; i++) {
    chosen[i * columns + (first[i] ?? 0)] = 1;
    for (const j of bestPairs(board, i, free, UNLAWFUL, all ? columns : FIRST)) chosen[i * columns + j] = 1;
  }
  if (!all) for (let j = 0; j < columns; j++) for (const i of bestPeople(board, j, FIRST)) chosen[i * columns + j] = 1;
  return [...chosen.entries()]
    .filter(([, is]) => is === 1)
    .map(([index]) => ({ i: Math.floor(index / columns), j: index % columns }));
}

/** The pairs that would better the solution at its prices and are not in the model, the best of each person. */
export function missingPairs(board: Board, pairs: Pairs, prices: Prices, worth: Float64Array): Pair[] {
  const price = pricePerPosition(board, prices);
  return board.personIds.flatMap((_, i) =>
    bestPairs(board, i, price, Math.round(worth[i] ?? 0), MORE)
      .filter((j) => !pairs.has(i, j))
      .map((j) => ({ i, j })),
  );
}
