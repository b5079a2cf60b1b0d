import { boardOf } from "./board";
import { fitOf } from "./fit";
import { type Explanation, gapOf, type MatchingPlan, placingOf } from "./plan";
import type { MatchingProblem } from "./problem";
import { secondChoiceOf } from "./second-choice";

/**
 * Why these people are proposed where they are, in the order asked: the parts of the fit, and what the second choice would
 * cost. People who are not in the plan are left out; a plan that is no longer lawful is not explained at all.
 */
export function explainAll(problem: MatchingProblem, plan: MatchingPlan, personIds: readonly string[]): Explanation[] {
  const board = boardOf(problem);
  const placing = placingOf(board, plan.assignments);
  if (!placing) return [];
  const isBest = gapOf(plan) === 0;
  const people = new Map(problem.people.map((person) => [person.id, person]));
  const positions = new Map(problem.positions.map((position) => [position.id, position]));
  const rows = new Map(board.personIds.map((id, i) => [id, i]));
  return personIds.flatMap((personId) => {
    const [person, row] = [people.get(personId), rows.get(personId)];
    const positionId = row === undefined ? undefined : board.positionIds[placing[row] ?? -1];
    const position = positionId === undefined ? undefined : positions.get(positionId);
    if (!person || !position || row === undefined) return [];
    return {
      personId,
      positionId: position.id,
      fit: fitOf(person, position, problem.settings.weights),
      isPinned: problem.settings.pins.some((pin) => pin.personId === personId),
      second: isBest ? (secondChoiceOf(board, placing, row) ?? "none") : "unproven",
    };
  });
}
