import { firstRefusal, type Refusal, refusal } from "../refusal";
import type { Limit, Stage, StageResult } from "../vocabulary";
import { barring, type Unmet } from "./eligibility";
import { whyNotPassInspection } from "./inspection";
import { type Scored, whyNotAgainstScore } from "./scored";

/** What a result is held against: limits and their waivers, scores, and whether the inspection has its conclusion. */
export type ResultGround = {
  unmet: readonly Unmet[];
  waived: readonly Limit[];
  scored: Scored;
  isConcluded: boolean;
};

/** S1, S5, S6: why a candidate does not get this result at this stage, entered or corrected; the deciding body's vote is asked beside it. */
export function whyNotResult(
  stage: Stage,
  result: StageResult,
  { unmet, waived, scored, isConcluded }: ResultGround,
): Refusal | null {
  const bars = stage === "qualification" && result === "passed" ? barring(unmet, waived).length : 0;
  return firstRefusal(
    () => whyNotAgainstScore(stage, result, scored),
    () => (stage === "inspection" ? whyNotPassInspection(result, isConcluded) : null),
    () => (bars > 0 ? refusal("limitsUnmet", { unmet: bars }) : null),
  );
}
