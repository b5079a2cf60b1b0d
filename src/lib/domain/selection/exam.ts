import { firstRefusal, type Refusal, refusal } from "../refusal";
import type { NoScore, ProgrammeStatus } from "../vocabulary";
import { type Course, courseOf, isIn } from "./course";
import { pointsIn, pointsText } from "./points";
import type { Score } from "./ranking";

/** How exam numbers follow each other: by sending unit and name, or as drawn. */
export const NUMBER_ORDERS = ["unit", "drawn"] as const;
export type NumberOrder = (typeof NUMBER_ORDERS)[number];

const WORDS: Record<NoScore, RegExp> = {
  absent: /^(缺|缺考|缺席|未到|未参加|absent|q)$/i,
  disqualified: /^(违|违纪|违规|作弊|取消资格|disqualified|w)$/i,
};

/** 成绩 as people write it: points, or why there are none (缺考, 违纪, their initials q and w); undefined where it is neither. */
export function scoreIn(text: string): Score | undefined {
  const word = text.normalize("NFKC").replace(/\s+/g, "");
  if (word === "") return null;
  for (const [why, words] of Object.entries(WORDS)) if (words.test(word)) return why as NoScore;
  const points = pointsIn(text);
  return points === null ? undefined : { points };
}

/** A score as a column of the database has it. */
export const scoreOf = (row: { points: number | null; noScore: NoScore | null } | null | undefined): Score =>
  row ? (row.noScore ?? (row.points === null ? null : { points: row.points })) : null;

/** The columns of a score. */
export const columnsOf = (score: Score): { points: number | null; noScore: NoScore | null } => ({
  points: score !== null && typeof score === "object" ? score.points : null,
  noScore: typeof score === "string" ? score : null,
});

/** Is it the same score? */
export const isSameScore = (a: Score, b: Score): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Points as people read them, and null where a score has none: the word for that is the reader's language's. */
export const pointsWritten = (score: Score): string | null =>
  score !== null && typeof score === "object" ? pointsText(score.points) : null;

const DIGITS = 4;

/** 准考证号: the year and a running number of four digits at least, going on after the highest given. */
export function examNumbers(year: number, given: readonly string[], count: number): string[] {
  const prefix = String(year);
  const highest = given
    .filter((number) => number.startsWith(prefix))
    .map((number) => Number(number.slice(prefix.length)))
    .reduce((most, one) => Math.max(most, one), 0);
  return Array.from({ length: count }, (_, i) => prefix + String(highest + 1 + i).padStart(DIGITS, "0"));
}

/** S5: why no exam numbers are given out: nobody without one waits for the exam. */
export const whyNotAssignNumbers = (programme: {
  status: ProgrammeStatus;
  hasExam: boolean;
  waitingWithout: number;
}): Refusal | null =>
  firstRefusal(
    () => (programme.status === "open" ? null : refusal("programmeNotOpen")),
    () => (programme.hasExam ? null : refusal("stageNotAsked", { stage: "writtenExam" })),
    () => (programme.waitingWithout > 0 ? null : refusal("examNumbersGiven")),
  );

/** S5: why a candidate's score is not entered: only of one who waits at the exam, before it is decided. */
export function whyNotEnterScore(course: Course): Refusal | null {
  const stage = "writtenExam";
  const now = courseOf(course);
  return firstRefusal(
    () => (course.stages.includes(stage) ? null : refusal("stageNotAsked", { stage })),
    () => (course.records.some((one) => one.stage === stage) ? refusal("scoreSettled") : null),
    () => (isIn(now) ? null : refusal("candidateOut", { stage: now.at ?? stage })),
    () => (now.state === "awaitingAgreement" ? refusal("unitNotAgreed") : null),
    () => (now.at === stage ? null : refusal("stageSkipped", { stage, at: now.at ?? stage })),
  );
}
