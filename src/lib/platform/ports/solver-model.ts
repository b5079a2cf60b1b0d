import type { Highs } from "highs";
import { type Board, type Placing, worthOf } from "@/lib/domain/matching/board";
import { boundOf } from "@/lib/domain/matching/bound";
import { firstPairs, missingPairs, Pairs } from "./solver-pairs";
import { layRows } from "./solver-rows";

/** A placing with its worth, and what no placing can exceed. */
export type Stage = { placing: Placing; worth: number; bound: number };

/**
 * Better and better placings of a board, from one it has to the best: a linear programme of people, positions and hosts over
 * some of the lawful pairs. It is a network, so its corners are whole. The prices of a solution show which pairs are missing
 * and bound every placing; it ends when the worth reaches the bound.
 */
export function* stagesOf(highs: Highs, board: Board, first: Placing): Generator<Stage, void, void> {
  const free = { position: new Int32Array(board.positionIds.length), host: new Int32Array(board.hostIds.length) };
  let best: Stage = { placing: first, worth: worthOf(board, first), bound: boundOf(board, free) };
  yield best;
  if (best.worth >= best.bound) return;
  const model = highs.createModel();
  try {
    model.options.set({ output_flag: false, random_seed: 0 });
    const rows = layRows(highs, model, board);
    const pairs = new Pairs(board);
    let missing = firstPairs(board, first);
    while (missing.length > 0) {
      model.addCols(pairs.add(missing, rows));
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error("HiGHS found no optimum");
      const { colValue, rowDual } = model.getSolution();
      const prices = rows.pricesIn(rowDual);
      const solved = pairs.placingIn(colValue.subarray(rows.columns));
      const worth = solved ? worthOf(board, solved) : Number.NEGATIVE_INFINITY;
      if (solved && worth > best.worth) best = { ...best, placing: solved, worth };
      best = { ...best, bound: Math.min(best.bound, boundOf(board, prices)) };
      yield best;
      if (best.worth >= best.bound) return;
      missing = missingPairs(board, pairs, prices, rows.personPrices(rowDual));
    }
  } finally {
    model.dispose();
  }
}
