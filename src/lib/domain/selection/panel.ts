import type { CalendarDate } from "../calendar-date";
import { firstRefusal, type Refusal, refusal } from "../refusal";
import type { NoScore, ProgrammeStatus, Stage } from "../vocabulary";
import { type CourseState, waitsAt } from "./course";
import { panelScore } from "./ranking";

/** One mark that is there, whatever it says: how far marking is, without a point of it. */
export type Given = { scorerId: string; candidateId: string };

/**
 * 面试考官组: who sits on it, whom it hears, and what has been marked. `excusedIds`: who sat on it and was excused; of
 * them nothing is asked any more, and what they gave is among `given` still.
 */
export type PanelFacts = {
  heldOn: CalendarDate;
  closedOn: CalendarDate | null;
  scorerIds: readonly string[];
  excusedIds: readonly string[];
  candidateIds: readonly string[];
  given: readonly Given[];
};

/** Whom a panel is to hear; `isHeardElsewhere`: another panel has them. */
export type Hearable = { candidateId: string; cadreId: string; name: string } & {
  state: CourseState;
  isHeardElsewhere: boolean;
};
/** Who is to sit on it; `isScorer`: holds a scorer's post in the department today; `isCandidate`: stands in the programme. */
export type Seatable = { personId: string; name: string; isScorer: boolean; isCandidate: boolean };

/** S1: why a programme forms no panel: it selects, is under way, and has an interview. */
export const whyNotInterview = (programme: {
  status: ProgrammeStatus;
  stages: readonly Stage[] | null;
}): Refusal | null =>
  firstRefusal(
    () => (programme.stages ? null : refusal("programmeNominates")),
    () => (programme.status === "open" ? null : refusal("programmeNotOpen")),
    () => (programme.stages?.includes("interview") ? null : refusal("stageNotAsked", { stage: "interview" })),
  );

/** S1, S5: why a candidate does not come before a panel: only one who waits at the interview does, and before one alone. */
export const whyNotHear = ({ name, state, isHeardElsewhere }: Hearable): Refusal | null =>
  firstRefusal(
    () => (waitsAt(state, "interview") ? null : refusal("notAtInterview", { name })),
    () => (isHeardElsewhere ? refusal("heardElsewhere", { name }) : null),
  );

/** S5, E4: why somebody does not sit on a panel: it takes a scorer's post, and nobody marks those with whom they are ranked. */
export const whyNotSeat = ({ name, isScorer, isCandidate }: Seatable): Refusal | null =>
  firstRefusal(
    () => (isScorer ? null : refusal("notScorer", { name })),
    () => (isCandidate ? refusal("scorerIsCandidate", { name }) : null),
  );

/**
 * S5: why a panel cannot be made so any more: it is closed, somebody excused would sit on it again, or somebody would
 * leave it who has marked or been marked. `wanted` null asks before anything is chosen.
 */
export const whyNotRevisePanel = (
  { closedOn, given, excusedIds }: Pick<PanelFacts, "closedOn" | "given" | "excusedIds">,
  wanted: Pick<PanelFacts, "scorerIds" | "candidateIds"> | null,
): Refusal | null =>
  firstRefusal(
    () => (closedOn ? refusal("panelClosed", { closedOn }) : null),
    () => (wanted?.scorerIds.some((id) => excusedIds.includes(id)) ? refusal("scorerExcused") : null),
    () => {
      const seats = [...(wanted?.scorerIds ?? []), ...excusedIds];
      const rests = (mark: Given) => seats.includes(mark.scorerId) && wanted?.candidateIds.includes(mark.candidateId);
      return wanted && !given.every(rests) ? refusal("panelMarked", { marks: given.length }) : null;
    },
  );

/**
 * S5: why a scorer is not excused: the panel is closed, they were excused already, or nobody would be left to mark.
 * `scorerId` null asks before anybody is chosen.
 */
export const whyNotExcuseScorer = (
  { closedOn, scorerIds, excusedIds }: Pick<PanelFacts, "closedOn" | "scorerIds" | "excusedIds">,
  scorerId: string | null,
): Refusal | null =>
  firstRefusal(
    () => (closedOn ? refusal("panelClosed", { closedOn }) : null),
    () => (scorerId !== null && excusedIds.includes(scorerId) ? refusal("scorerExcused") : null),
    () => (scorerIds.length > 1 ? null : refusal("lastScorer")),
  );

/** S5: why a panel is not dissolved: it is closed, or somebody was marked; formed by mistake and not used, it goes as if never formed. */
export const whyNotDissolvePanel = ({ closedOn, given }: Pick<PanelFacts, "closedOn" | "given">): Refusal | null =>
  firstRefusal(
    () => (closedOn ? refusal("panelClosed", { closedOn }) : null),
    () => (given.length > 0 ? refusal("panelInUse", { marks: given.length }) : null),
  );

/** S5: why a scorer does not mark now: from the day the panel sits until it is closed they may, and change what they gave. */
export const whyNotGiveMarks = (
  { heldOn, closedOn }: Pick<PanelFacts, "heldOn" | "closedOn">,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => (closedOn ? refusal("panelClosed", { closedOn }) : null),
    () => (today < heldOn ? refusal("panelNotYet", { heldOn }) : null),
  );

/** Who was not heard, or is not to count. */
export type NoScores = ReadonlyMap<string, NoScore>;

/** S5: the marks that count: theirs who sit on the panel to the end, so that everybody is judged by the same scorers. */
export const countedMarks = <Mark extends Pick<Given, "scorerId">>(
  { scorerIds }: Pick<PanelFacts, "scorerIds">,
  marks: readonly Mark[],
): Mark[] => marks.filter((mark) => scorerIds.includes(mark.scorerId));

/** S5: how many marks are missing: every scorer's of every candidate but those absent or disqualified. */
export function marksMissing(panel: PanelFacts, noScores: NoScores): number {
  const heard = panel.candidateIds.filter((candidateId) => !noScores.has(candidateId));
  const counted = countedMarks(panel, panel.given).filter((mark) => heard.includes(mark.candidateId));
  return heard.length * panel.scorerIds.length - counted.length;
}

/** S5: why a panel is not closed: it is, it has not sat, or a mark is missing. */
export const whyNotClosePanel = (panel: PanelFacts, noScores: NoScores, today: CalendarDate): Refusal | null =>
  firstRefusal(
    () => whyNotGiveMarks(panel, today),
    () => {
      const missing = marksMissing(panel, noScores);
      return missing > 0 ? refusal("marksMissing", { missing }) : null;
    },
  );

export type InterviewResult = { candidateId: string } & (
  | { points: number; noScore: null }
  | { points: null; noScore: NoScore }
);

/** S5: what a closed panel leaves of each candidate, in order: what the marks that count came to, or why there is none. */
export const interviewResults = (
  panel: Pick<PanelFacts, "scorerIds" | "candidateIds">,
  marks: readonly (Given & { points: number })[],
  noScores: NoScores,
  dropsExtremes: boolean,
): InterviewResult[] =>
  panel.candidateIds.flatMap((candidateId): InterviewResult[] => {
    const noScore = noScores.get(candidateId);
    if (noScore) return [{ candidateId, points: null, noScore }];
    const of = countedMarks(panel, marks).filter((mark) => mark.candidateId === candidateId);
    const points = panelScore(
      of.map((mark) => mark.points),
      dropsExtremes,
    );
    return points === null ? [] : [{ candidateId, points, noScore: null }];
  });

/** What a scorer's sheet says of one candidate: the mark that was there when it was opened, and the one there is to be; null: none. */
export type MarkChange = { candidateId: string; was: number | null; points: number | null };

/** Those of a sheet's lines in which something was changed. */
export const changedMarks = <Line extends Pick<MarkChange, "was" | "points">>(lines: readonly Line[]): Line[] =>
  lines.filter(({ was, points }) => points !== was);

/** E2: why a sheet is not taken: a mark it changes is by now another than the one it was opened on. */
export const whyNotOver = (changes: readonly MarkChange[], now: ReadonlyMap<string, number>): Refusal | null =>
  changes.every(({ candidateId, was, points }) => [was, points].includes(now.get(candidateId) ?? null))
    ? null
    : refusal("changedMeanwhile");
