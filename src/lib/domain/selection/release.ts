import type { CalendarDate } from "../calendar-date";
import { firstRefusal, type Refusal, refusal } from "../refusal";
import { type Release, STAGES, type Stage, type StageResult } from "../vocabulary";
import type { CourseState } from "./course";

/** When the department leader made known what; each once. */
export type Releases = Partial<Record<Release, CalendarDate>>;

/** The stages that give points. */
const SCORED_STAGES = ["writtenExam", "interview"] as const satisfies readonly Stage[];

/** One candidate, as a release asks: where they stand, and whether they have a score anywhere. */
export type Scorable = { state: CourseState; isScored: boolean };

const isBeforeOrAt = (at: Stage | null, stage: Stage): boolean =>
  at !== null && STAGES.indexOf(at) <= STAGES.indexOf(stage);
const isOpen = ({ state }: CourseState): boolean => state === "waiting" || state === "awaitingAgreement";

/**
 * S5: why scores are not made known yet: every stage that gives points is over for everyone, and there are some. Whoever a
 * stage was decided of without a score, as one who was absent, is told that they have none.
 */
export function whyNotReleaseScores(stages: readonly Stage[], candidates: readonly Scorable[]): Refusal | null {
  for (const stage of SCORED_STAGES.filter((one) => stages.includes(one))) {
    const open = candidates.filter(({ state }) => isOpen(state) && isBeforeOrAt(state.at, stage)).length;
    if (open > 0) return refusal("scoresOpen", { stage, open });
  }
  return candidates.some((one) => one.isScored) ? null : refusal("scoresMissing");
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
