import type { CalendarDate } from "../calendar-date";
import { firstRefusal, type Refusal, refusal } from "../refusal";
import { type Release, STAGES, type Stage, type StageResult } from "../vocabulary";
import type { CourseState } from "./course";

/** When the department leader made known what; each once. */
export type Releases = Partial<Record<Release, CalendarDate>>;

/** The stages that give points. */
export const SCORED_STAGES = ["writtenExam", "interview"] as const satisfies readonly Stage[];
export type ScoredStage = (typeof SCORED_STAGES)[number];

/** One candidate, as a release asks: where they stand, which scored stages were decided of them, and which have a score. */
export type Scorable = {
  state: CourseState;
  decided: readonly Stage[];
  scored: readonly ScoredStage[];
};

const isBeforeOrAt = (at: Stage | null, stage: Stage): boolean =>
  at !== null && STAGES.indexOf(at) <= STAGES.indexOf(stage);
const isOpen = ({ state }: CourseState): boolean => state === "waiting" || state === "awaitingAgreement";

/**
 * S5: why scores are not made known yet: every stage that gives points is over for everyone, and whoever it was decided of
 * has a score there, so that nobody finds a blank where others find theirs.
 */
export function whyNotReleaseScores(stages: readonly Stage[], candidates: readonly Scorable[]): Refusal | null {
  const asked = SCORED_STAGES.filter((stage) => stages.includes(stage));
  for (const stage of asked) {
    const open = candidates.filter(({ state }) => isOpen(state) && isBeforeOrAt(state.at, stage)).length;
    if (open > 0) return refusal("scoresOpen", { stage, open });
    const reached = candidates.filter(({ decided }) => decided.includes(stage));
    const missing = reached.filter(({ scored }) => !scored.includes(stage)).length;
    if (missing > 0) return refusal("scoresMissing", { missing });
  }
  return candidates.some(({ scored }) => scored.length > 0) ? null : refusal("scoresMissing", { missing: 0 });
}

/** S1, S2: why something of a selection cannot be made known: each once, the decision once its list is locked. */
export const whyNotRelease = (
  kind: Release,
  { releases, isLocked, stages }: { releases: Releases; isLocked: boolean; stages: readonly Stage[] },
  candidates: readonly Scorable[],
): Refusal | null =>
  firstRefusal(
    () => (releases[kind] ? refusal("alreadyReleased", { on: releases[kind] }) : null),
    () => (kind === "decision" && !isLocked ? refusal("listNotLocked") : null),
    () => (kind === "scores" ? whyNotReleaseScores(stages, candidates) : null),
  );

/**
 * S1, E1: what a sending unit is told of a candidate it put forward or agreed to, once the decision is announced: whether
 * they are on the list, and nothing of the way there. Null: nothing to tell of one it never agreed to or who has left.
 */
export const listedAs = (
  candidate: { agreedOn: CalendarDate | null; withdrawnOn: CalendarDate | null },
  committee: StageResult | null,
): "listed" | "notListed" | null => {
  if (candidate.agreedOn === null || candidate.withdrawnOn !== null) return null;
  return committee === "passed" ? "listed" : "notListed";
};
