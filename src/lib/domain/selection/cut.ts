import type { StageResult } from "../vocabulary";
import { type Course, courseOf } from "./course";
import { invited, type Ranked, ranking, type Scored } from "./ranking";

/** What a ranking is made for: who comes to the interview, or who goes on after both. */
export const RANKINGS = ["writtenExam", "interview"] as const;
export type RankingOf = (typeof RANKINGS)[number];

export type Contender<K> = Scored<K> & { course: Course };
/** Why somebody has no rank. */
export type Unranked = "withdrawn" | "absent" | "disqualified" | "noExam" | "noInterview";
/** `place`: their rank. `proposal`: what the line proposes of one who waits; null: nothing, for a score is still to come, or it is decided. */
export type Placed<K> = {
  key: K;
  exam: Scored<K>["exam"];
  interview: Scored<K>["interview"];
  total: number | null;
  rank: number | null;
  unranked: Unranked | null;
  isAbove: boolean;
  decided: StageResult | null;
  proposal: StageResult | null;
};

export type CutRule = { quota: number; interviewRatio: number; examWeight: number; hasInterview: boolean };

/** How many places a ranking has: so many to the interview for each of the quota (进面比例); after it, the quota. */
export const placesOf = (of: RankingOf, { quota, interviewRatio, hasInterview }: CutRule): number =>
  of === "writtenExam" && hasInterview ? quota * interviewRatio : quota;

/** The weight of the exam in a ranking: alone at the exam, by the programme's afterwards. */
const weightOf = (of: RankingOf, { examWeight }: CutRule): number => (of === "writtenExam" ? 100 : examWeight);

function whyUnranked<K>(one: Contender<K>, weight: number): Unranked | null {
  const asked = [...(weight > 0 ? [one.exam] : []), ...(weight < 100 ? [one.interview] : [])];
  const why = asked.find((score) => typeof score === "string");
  if (why === "absent" || why === "disqualified") return why;
  if (weight > 0 && one.exam === null) return "noExam";
  return weight < 100 && one.interview === null ? "noInterview" : null;
}

const came = (course: Course, of: RankingOf): boolean =>
  courseOf(course).at === of || course.records.some((one) => one.stage === of);

/**
 * S5: the ranking for a stage, best first, of everyone who came to it, with what the line proposes. Who withdrew before the
 * stage was decided has no rank and takes nobody's; whoever ties with the last of the places is above the line too.
 */
export function rankedFor<K>(of: RankingOf, contenders: readonly Contender<K>[], rule: CutRule): Placed<K>[] {
  const weight = weightOf(of, rule);
  const here = contenders.filter((one) => came(one.course, of));
  const decidedOf = (one: Contender<K>) => one.course.records.find((record) => record.stage === of)?.result ?? null;
  const isGone = (one: Contender<K>) => decidedOf(one) === null && one.course.withdrawnOn !== null;
  const scored = here.filter((one) => !isGone(one));
  const ranked = ranking(scored, weight) as (Ranked<K> & Contender<K>)[];
  const above = new Set(invited(ranked, placesOf(of, rule), 1).map(({ key }) => key));
  const placed = ranked.map((one): Placed<K> => {
    const [unranked, decided] = [whyUnranked(one, weight), decidedOf(one)];
    const { key, exam, interview, total, rank } = one;
    const isAbove = above.has(key);
    const proposed = unranked === null ? (isAbove ? "passed" : "failed") : isNone(unranked) ? unranked : null;
    return {
      ...{ key, exam, interview, total, rank, unranked, isAbove, decided },
      proposal: decided === null ? proposed : null,
    };
  });
  const gone = here.filter(isGone).map(
    ({ key, exam, interview }): Placed<K> => ({
      ...{ key, exam, interview, total: null, rank: null, unranked: "withdrawn", isAbove: false },
      ...{ decided: null, proposal: null },
    }),
  );
  return [...placed, ...gone];
}

const isNone = (why: Unranked): why is "absent" | "disqualified" => why === "absent" || why === "disqualified";
