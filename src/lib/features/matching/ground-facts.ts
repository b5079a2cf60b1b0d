import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Plannable } from "@/lib/domain/matching/confirmation";
import type { PlanGround } from "@/lib/domain/matching/moved";
import type { PersonToPlace } from "@/lib/domain/matching/problem";
import { educationOf } from "@/lib/domain/selection/eligibility";
import { dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { ProgrammeScope } from "@/lib/policy/policy";
import { placedElsewhere } from "../placements/opening-facts";
import { decidedCandidates } from "../selection/decided-facts";
import { kinUnitsOf } from "./candidate-kin-facts";
import { levelsOf } from "./level-facts";
import { openPositionsOf } from "./open-position-facts";

/** Why someone of the decided list is not in a plan: nothing is known of them, or they are away in that year (T2). */
export type Aside = { cadreId: string; why: "noProfile" | "elsewhere" };

export type LoadedGround = {
  scope: ProgrammeScope;
  plannable: Plannable;
  ground: PlanGround;
  /** The candidate of each person in `ground`. */
  candidateIds: ReadonlyMap<string, string>;
  aside: readonly Aside[];
  /** S6: people who have not been asked for kin yet. */
  kinMissing: readonly string[];
  /** The positions of the programme, open or not, with their hosts. */
  hostOf: (positionId: string) => string | null;
};

/** S2–S4, S6: who of a programme's decided list is to be placed in a year from that day, and where they could be. */
export async function groundOf(
  tx: Tx,
  programmeId: string,
  startsOn: CalendarDate,
  today: CalendarDate,
): Promise<LoadedGround | null> {
  const programme = await tx.programme.findUnique({ where: { id: programmeId } });
  if (!programme) return null;
  const candidates = await decidedCandidates(tx, programmeId);
  const own = await tx.placement.findMany({ where: { programmeId, state: { not: "cancelled" } } });
  const waiting = candidates.filter((one) => !own.some((placement) => placement.cadreId === one.cadreId));
  const cadreIds = waiting.map((one) => one.cadreId);
  const profiles = await tx.cadreProfile.findMany({ where: { personId: { in: cadreIds } } });
  const wishes = cadreIds.map((cadreId) => ({ cadreId, startsOn }));
  const away = await placedElsewhere(tx, wishes);
  const aside = wishes.flatMap((wish): Aside[] => {
    const { cadreId } = wish;
    if (!profiles.some((one) => one.personId === cadreId)) return [{ cadreId, why: "noProfile" }];
    return away(wish).length > 0 ? [{ cadreId, why: "elsewhere" }] : [];
  });
  const positions = await openPositionsOf(tx, programmeId, startsOn, programme.hostCapacity);
  const placed = waiting.filter((one) => !aside.some(({ cadreId }) => cadreId === one.cadreId));
  const kin = await kinUnitsOf(tx, placed, [...new Set(positions.open.map((one) => one.hostUnitId))], today);
  const { people, kinMissing } = await peopleOf(tx, programmeId, placed, profiles, kin);
  const isSelecting = (await tx.selection.count({ where: { programmeId } })) > 0;
  const isLocked = (await tx.decidedList.count({ where: { programmeId } })) > 0;
  return {
    scope: { scope: "programme", id: programmeId, departmentId: programme.departmentId },
    plannable: {
      ...{ status: programme.status, quota: programme.quota, placed: own.length, toPlace: people.length },
      isListLocked: isSelecting ? isLocked : null,
    },
    ground: { people, positions: positions.open, hosts: positions.hosts },
    candidateIds: new Map(placed.map((one) => [one.cadreId, one.id])),
    ...{ aside, kinMissing, hostOf: positions.hostOf },
  };
}

type Candidates = Awaited<ReturnType<typeof decidedCandidates>>;
type Profiles = Awaited<ReturnType<Tx["cadreProfile"]["findMany"]>>;

async function peopleOf(
  tx: Tx,
  programmeId: string,
  candidates: Candidates,
  profiles: Profiles,
  kin: Awaited<ReturnType<typeof kinUnitsOf>>,
) {
  const ids = candidates.map((one) => one.id);
  const wishes = await tx.candidateWish.findMany({
    where: { candidateId: { in: ids } },
    orderBy: [{ candidateId: "asc" }, { place: "asc" }],
  });
  const levels = await levelsOf(
    tx,
    programmeId,
    candidates.map((one) => one.cadreId),
  );
  const people = candidates.flatMap(({ id, cadreId }): PersonToPlace[] => {
    const profile = profiles.find((one) => one.personId === cadreId);
    if (!profile) return [];
    return [
      {
        ...{ id: cadreId, sendingUnitId: profile.unitId, birthMonth: profile.birthMonth, sex: profile.sex },
        education: educationOf(profile.education, profile.degree),
        ...{ partyStatus: profile.partyStatus, standing: profile.standing, nativePlace: profile.nativePlace },
        startedWorkMonth: profile.startedWorkOn && dayOf(profile.startedWorkOn).slice(0, 7),
        kinUnitIds: kin(id) ?? [],
        levels: levels(cadreId),
        wishes: wishes
          .filter((one) => one.candidateId === id)
          .map(({ frontLine }) => ({ kind: "frontLine", frontLine })),
      },
    ];
  });
  const kinMissing = candidates.filter((one) => kin(one.id) === null).map((one) => one.cadreId);
  return { people, kinMissing };
}
