import { firstRefusal, type Refusal, refusal } from "../refusal";
import type { Stage, StageResult } from "../vocabulary";
import type { Score } from "./ranking";

/** What exam and interview have come to for one candidate; `openPanel`: the name of the one that hears them still. */
export type Scored = { name: string; exam: Score; interview: Score; openPanel: string | null };

/**
 * S5: why a result contradicts the score: who has none, absent or disqualified, does not pass the stage, and while a panel
 * hears a candidate its closing says how the interview went. Without any score entered the stage is decided by hand.
 */
export function whyNotAgainstScore(
  stage: Stage,
  result: StageResult,
  { name, exam, interview, openPanel }: Scored,
): Refusal | null {
  const score = stage === "writtenExam" ? exam : stage === "interview" ? interview : null;
  return firstRefusal(
    () => (stage === "interview" && openPanel !== null ? refusal("panelStillOpen", { name, panel: openPanel }) : null),
    () =>
      result === "passed" && typeof score === "string"
        ? refusal("noScoreToPass", { name, stage, noScore: score })
        : null,
  );
}
