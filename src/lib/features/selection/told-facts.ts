import { type CourseState, courseOf } from "@/lib/domain/selection/course";
import { totalOf } from "@/lib/domain/selection/ranking";
import { listedAs, type Releases } from "@/lib/domain/selection/release";
import type { NoScore, Stage } from "@/lib/domain/vocabulary";
import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, outcomeTold } from "@/lib/policy/policy";
import { coursesOf } from "./facts";

type CandidateRow = { id: string; agreedOn: Date | null; withdrawnOn: Date | null };
export type Told = { state: CourseState | null; listed: "listed" | "notListed" | null };

/**
 * E1: what someone outside the department is told of candidates in their reach once the decision is announced, by id: a
 * cadre where they stand, a unit whether its own are on the list. Nothing before, and nothing to anyone else.
 */
export async function toldStates(
  tx: Tx,
  viewer: PersonViewer,
  { stages, releases }: { stages: readonly Stage[]; releases: Releases },
  rows: readonly CandidateRow[],
): Promise<(id: string) => Told> {
  const what = outcomeTold(viewer);
  if (!releases.decision || what === null) return () => ({ state: null, listed: null });
  const courses = await coursesOf(tx, stages, rows);
  return (id) => {
    const course = courses.get(id);
    if (!course) return { state: null, listed: null };
    if (what === "ownWay") return { state: courseOf(course), listed: null };
    const committee = course.records.find((one) => one.stage === "committee")?.result ?? null;
    return { state: null, listed: listedAs(course, committee) };
  };
}

/** E1: the results of a cadre's own stages once the decision is announced: without the reasons, which are the department's. */
export async function ownStages(
  tx: Tx,
  viewer: PersonViewer,
  { stages, releases }: { stages: readonly Stage[]; releases: Releases },
  row: CandidateRow,
) {
  if (!releases.decision || outcomeTold(viewer) !== "ownWay") return null;
  const course = (await coursesOf(tx, stages, [row])).get(row.id);
  return (course?.records ?? []).map(({ stage, result, decidedOn }) => ({ stage, result, decidedOn }));
}

/** `none`: why there are no points; both null: nothing entered. */
export type OwnScore = { points: number | null; none: NoScore | null };
export type OwnScores = {
  number: string | null;
  exam: OwnScore | null;
  interview: OwnScore | null;
  total: number | null;
};

/** E1, S5: a candidate's scores: the department's always, the candidate's own once they are released. */
export async function scoresTold(
  tx: Tx,
  viewer: PersonViewer,
  { releases, examWeight, stages }: { releases: Releases; examWeight: number; stages: readonly Stage[] },
  candidateId: string,
): Promise<OwnScores | null> {
  const isDepartment = mayEver(viewer, "candidateResult.read");
  if (!mayEver(viewer, "candidateScore.read") || !(isDepartment || releases.scores)) return null;
  const exam = await tx.examEntry.findUnique({ where: { candidateId } });
  const interview = await tx.interviewScore.findUnique({ where: { candidateId } });
  // nothing is entered yet: there is nothing to show the department; a candidate is told that there is none
  if (isDepartment && !exam && !interview) return null;
  const asked = (stage: Stage, row: typeof exam | typeof interview): OwnScore | null =>
    stages.includes(stage) ? { points: row?.points ?? null, none: row?.noScore ?? null } : null;
  const score = ({ points, none }: OwnScore) => (points === null ? none : { points });
  const [written, spoken] = [asked("writtenExam", exam), asked("interview", interview)];
  return {
    ...{ number: exam?.number ?? null, exam: written, interview: spoken },
    total: totalOf({ exam: written && score(written), interview: spoken && score(spoken) }, examWeight),
  };
}
