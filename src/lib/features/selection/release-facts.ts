import { courseOf } from "@/lib/domain/selection/course";
import type { Releases, Scorable } from "@/lib/domain/selection/release";
import { dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { coursesOf, type LoadedSelection } from "./facts";

/** What the department leader has made known of a programme, and when: common knowledge once it is there. */
export async function releasesOf(tx: Tx, programmeId: string): Promise<Releases> {
  const rows = await tx.selectionRelease.findMany({ where: { programmeId } });
  return Object.fromEntries(rows.map((row) => [row.kind, dayOf(row.releasedOn)]));
}

/** What a release asks of a selection; results are the department's alone, so only its people are answered truly. */
export async function releasableOf(tx: Tx, { scope, plan }: LoadedSelection) {
  const programmeId = scope.id;
  const rows = await tx.candidate.findMany({ where: { programmeId } });
  const courses = await coursesOf(tx, plan?.stages ?? [], rows);
  const exams = await tx.examEntry.findMany({
    where: { programmeId, OR: [{ points: { not: null } }, { noScore: { not: null } }] },
    select: { candidateId: true },
  });
  const interviews = await tx.interviewScore.findMany({ where: { programmeId }, select: { candidateId: true } });
  const scored = new Set([...exams, ...interviews].map((one) => one.candidateId));
  const candidates = [...courses].map(
    ([id, course]): Scorable => ({
      ...{ state: courseOf(course), isScored: scored.has(id) },
    }),
  );
  const isLocked = (await tx.decidedList.findUnique({ where: { programmeId } })) !== null;
  const ground = { releases: await releasesOf(tx, programmeId), isLocked, stages: plan?.stages ?? [] };
  return { selects: plan !== null, ground, candidates };
}
