import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Course, CourseState } from "@/lib/domain/selection/course";
import { type Profile, unmetLimits } from "@/lib/domain/selection/eligibility";
import { RANKS } from "@/lib/domain/selection/ranks";
import type { Registrable, SelectionSettings } from "@/lib/domain/selection/registration";
import type { ProgrammeStatus, Stage } from "@/lib/domain/vocabulary";
import { contentVersion } from "@/lib/platform/content-version";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { CandidateScope, ProgrammeScope } from "@/lib/policy/policy";

export type LoadedSelection = {
  scope: ProgrammeScope;
  programme: { status: ProgrammeStatus; startsOn: CalendarDate; quota: number; frontLines: string[] };
  /** Null: the programme sends by nomination (S2). */
  plan: SelectionSettings | null;
  registrable: Registrable;
  version: number;
};

/** A programme with how it selects; null where the viewer's area has none such. */
export async function loadSelection(tx: Tx, programmeId: string): Promise<LoadedSelection | null> {
  const programme = await tx.programme.findUnique({ where: { id: programmeId } });
  if (!programme) return null;
  const row = await tx.selection.findUnique({ where: { programmeId } });
  const ages = await tx.ageByRank.findMany({ where: { programmeId } });
  const planned = await tx.stageDay.findMany({ where: { programmeId } });
  const { departmentId, status, quota, frontLines } = programme;
  const plan = row && {
    ...{ from: dayOf(row.registrationFrom), to: dayOf(row.registrationTo), stages: row.stages as Stage[] },
    days: Object.fromEntries(planned.map((one) => [one.stage, dayOf(one.plannedOn)])),
    ...{ examWeight: row.examWeight, interviewRatio: row.interviewRatio, dropsExtremes: row.dropsExtremes },
    limits: {
      ...{ highestAge: row.highestAge, lowestEducation: row.lowestEducation, serviceYears: row.serviceYears },
      ...{ parties: row.parties, againYears: row.againYears },
      highestRank: RANKS.find((rank) => rank === row.highestRank) ?? null,
      ageByRank: RANKS.flatMap((rank) => {
        const found = ages.find((age) => age.rank === rank);
        return found ? [{ rank, highestAge: found.highestAge }] : [];
      }),
    },
  };
  return {
    scope: { scope: "programme", id: programmeId, departmentId },
    programme: { status, quota, frontLines, startsOn: dayOf(programme.startsOn) },
    plan,
    registrable: { status, selection: plan && { from: plan.from, to: plan.to } },
    version: row?.version ?? 0,
  };
}

/** A candidate as whoever may read the registration sees it; null where the viewer reaches none such. */
export async function loadCandidate(tx: Tx, id: string) {
  const row = await tx.candidate.findUnique({ where: { id } });
  if (!row) return null;
  const { departmentId, sendingUnitId, cadreId } = row;
  const scope: CandidateScope = { scope: "candidate", id, departmentId, sendingUnitId, cadreId };
  const facts = { agreedOn: dayOrNull(row.agreedOn), withdrawnOn: dayOrNull(row.withdrawnOn) };
  return { scope, row, facts, version: row.version };
}

/** Whether a candidate has been placed in the programme they stand in, as the viewer may know it. */
export async function isPlacedIn(tx: Tx, programmeId: string, cadreId: string): Promise<boolean> {
  return (await tx.placement.count({ where: { programmeId, cadreId, state: { not: "cancelled" } } })) > 0;
}

/** S1: the courses of candidates, by id; results are the department's alone, so only its people are answered truly. */
export async function coursesOf(
  tx: Tx,
  stages: readonly Stage[],
  candidates: readonly { id: string; agreedOn: Date | null; withdrawnOn: Date | null }[],
): Promise<Map<string, Course>> {
  const results = await tx.candidateResult.findMany({
    where: { candidateId: { in: candidates.map((one) => one.id) } },
    orderBy: [{ stage: "asc" }, { entry: "asc" }],
  });
  // of several entries of a stage the last counts
  const last = [...new Map(results.map((row) => [`${row.candidateId} ${row.stage}`, row])).values()];
  const records = Map.groupBy(last, (row) => row.candidateId);
  return new Map(
    candidates.map(({ id, agreedOn, withdrawnOn }) => [
      id,
      {
        ...{ stages, agreedOn: dayOrNull(agreedOn), withdrawnOn: dayOrNull(withdrawnOn) },
        records: (records.get(id) ?? []).map(({ stage, result, decider, decidedOn, reason }) => ({
          ...{ stage, result, decider, reason, decidedOn: dayOf(decidedOn) },
        })),
      },
    ]),
  );
}

/** What a person without a profile is judged by: nothing is filled in, so no limit that is set is met. */
const BLANK = {
  ...{ birthMonth: null, rank: null, education: null, degree: null, startedWorkOn: null, partyStatus: null },
} as const;

/** S6: what the profiles say of each of these cadres. The last term's end is the actual one. */
export async function profilesOf(tx: Tx, cadreIds: readonly string[]): Promise<Map<string, Profile>> {
  const where = { in: [...cadreIds] };
  const rows = await tx.cadreProfile.findMany({ where: { personId: where } });
  const placed = await tx.placement.findMany({
    where: { cadreId: where, state: { in: ["arrived", "closed"] } },
    select: { cadreId: true, endsOn: true, actualEndOn: true },
  });
  const ended = (personId: string) =>
    placed
      .filter((one) => one.cadreId === personId)
      .map((one) => dayOf(one.actualEndOn ?? one.endsOn))
      .toSorted()
      .at(-1) ?? null;
  return new Map(
    cadreIds.map((personId) => {
      const row = rows.find((one) => one.personId === personId);
      const filled = row && {
        ...{ birthMonth: row.birthMonth, rank: row.rank, education: row.education, degree: row.degree },
        ...{ startedWorkOn: dayOrNull(row.startedWorkOn), partyStatus: row.partyStatus },
      };
      return [personId, { ...BLANK, ...filled, lastTermEndedOn: ended(personId) }];
    }),
  );
}

/** S6: a candidate with the limits of the programme they do not meet on the last day of registration. */
export async function loadUnmet(tx: Tx, candidateId: string) {
  const candidate = await loadCandidate(tx, candidateId);
  const selection = candidate && (await loadSelection(tx, candidate.row.programmeId));
  if (!candidate || !selection?.plan) return null;
  const { limits, to } = selection.plan;
  const profile = (await profilesOf(tx, [candidate.row.cadreId])).get(candidate.row.cadreId);
  return { ...candidate, unmet: profile ? unmetLimits(limits, profile, to) : [] };
}

/** S2: whoever locks a list has seen who is on it; another set of people is another version. */
export const versionOfDecided = (states: ReadonlyMap<string, CourseState>): number =>
  contentVersion(...[...states].flatMap(([id, { state }]) => (state === "decided" ? [id] : [])).toSorted());
