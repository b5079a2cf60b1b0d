import type { Highs, Model } from "highs";
import type { Board } from "@/lib/domain/matching/board";
import type { Prices } from "@/lib/domain/matching/bound";

/** Where the rows of people, positions and hosts stand, and how many columns the hosts took. */
export type Rows = {
  count: number;
  person: (i: number) => number;
  position: (j: number) => number;
  host: (h: number) => number;
  columns: number;
  /** What places and rooms are worth in a solution, in whole numbers. */
  pricesIn: (rowDual: Float64Array) => Prices;
  /** What placing each person is worth in it. */
  personPrices: (rowDual: Float64Array) => Float64Array;
};

/**
 * Each person once; each position no more than its places; each host no more than its columns: one for the first person it
 * receives, one for the second, dearer each time (the balance), as many as it has room.
 */
export function layRows(highs: Highs, model: Model, board: Board): Rows {
  const [people, positions, hosts] = [board.personIds.length, board.positionIds.length, board.hostIds.length];
  const count = people + positions + hosts;
  const host = (h: number) => people + positions + h;
  const columns = Array.from(board.room).flatMap((room, h) =>
    Array.from({ length: room }, (_, n) => ({ row: host(h), cost: -(board.balance[n] ?? 0) })),
  );
  const none = new Array<number>(positions).fill(-highs.infinity);
  model.passModel({
    numCols: columns.length,
    numRows: count,
    sense: highs.constants.objectiveSense.maximize,
    colCost: columns.map((column) => column.cost),
    colLower: columns.map(() => 0),
    colUpper: columns.map(() => 1),
    rowLower: [...new Array<number>(people).fill(1), ...none, ...new Array<number>(hosts).fill(-highs.infinity)],
    rowUpper: [...new Array<number>(people).fill(1), ...board.places, ...new Array<number>(hosts).fill(0)],
    matrix: {
      format: "csc",
      numRows: count,
      numCols: columns.length,
      starts: Array.from({ length: columns.length + 1 }, (_, n) => n),
      indices: columns.map((column) => column.row),
      values: columns.map(() => -1),
    },
  });
  const whole = (duals: Float64Array) => Int32Array.from(duals, (dual) => Math.max(0, Math.round(dual)));
  return {
    count,
    person: (i) => i,
    position: (j) => people + j,
    host,
    columns: columns.length,
    pricesIn: (duals) => ({ position: whole(duals.subarray(people, host(0))), host: whole(duals.subarray(host(0))) }),
    personPrices: (duals) => duals.subarray(0, people),
  };
}
