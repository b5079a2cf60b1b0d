import loadHighs from "highs";
import { type Board, boardOf } from "@/lib/domain/matching/board";
import { type Conflict, conflictOf } from "@/lib/domain/matching/conflict";
import { explainAll } from "@/lib/domain/matching/explanation";
import { placeAll } from "@/lib/domain/matching/placing";
import { assignmentsOf, type Explanation, type MatchingPlan } from "@/lib/domain/matching/plan";
import type { MatchingProblem } from "@/lib/domain/matching/problem";
import { type Stage, stagesOf } from "./solver-model";

export type SolverTask =
  | { kind: "plan"; problem: MatchingProblem }
  | { kind: "explain"; problem: MatchingProblem; plan: MatchingPlan; personIds: readonly string[] };

export type SolverAnswer =
  | { kind: "better"; plan: MatchingPlan }
  | { kind: "planned"; plan: MatchingPlan; explanations: readonly Explanation[] | null }
  | { kind: "impossible"; conflict: Conflict }
  | { kind: "explained"; explanations: readonly Explanation[] };

/** Up to so many people everyone's second choice is told at once; of more, of those who are asked about. */
export const EXPLAINED_AT_ONCE = 150;

/** What the solver has to say to a task, the last one being its answer; without a thread, a clock or a limit. */
export async function* answersTo(task: SolverTask): AsyncGenerator<SolverAnswer, void, void> {
  const { problem } = task;
  if (task.kind === "explain") {
    yield { kind: "explained", explanations: explainAll(problem, task.plan, task.personIds) };
    return;
  }
  const board = boardOf(problem);
  const first = placeAll(board);
  if (first.includes(-1)) {
    const conflict = conflictOf(problem);
    if (!conflict) throw new Error("people are left over without a conflict");
    yield { kind: "impossible", conflict };
    return;
  }
  const highs = await loadHighs();
  let plan: MatchingPlan = { assignments: [], worth: 0, bound: 0 };
  for (const stage of stagesOf(highs, board, first)) {
    plan = planOf(board, stage);
    yield { kind: "better", plan };
  }
  const atOnce = board.personIds.length <= EXPLAINED_AT_ONCE;
  yield { kind: "planned", plan, explanations: atOnce ? explainAll(problem, plan, board.personIds) : null };
}

const planOf = (board: Board, { placing, worth, bound }: Stage): MatchingPlan => ({
  assignments: assignmentsOf(board, placing),
  worth,
  bound,
});
