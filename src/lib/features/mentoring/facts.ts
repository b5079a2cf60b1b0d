import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { MentorCandidate } from "@/lib/domain/mentoring";
import type { TalkFact } from "@/lib/domain/talks";
import { columnOf, dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";

export { designationsOf, firstResponsibleOf } from "../placements/reception-facts";

/** H2: what bars a person from being the mentor of these placements on a day. Kin and secondment answer yes or no only. */
export async function candidateFor(
  tx: Tx,
  {
    personId,
    hostUnitId,
    placementIds,
    on,
  }: { personId: string; hostUnitId: string; placementIds: readonly string[]; on: CalendarDate },
): Promise<MentorCandidate> {
  const leader = await tx.unitLeader.findFirst({
    where: {
      personId,
      unitId: hostUnitId,
      fromOn: { lte: columnOf(on) },
      OR: [{ toOn: null }, { toOn: { gt: columnOf(on) } }],
    },
  });
  const [barred] = await tx.$queryRaw<{ seconded: boolean; kin: boolean }[]>`
    select app.is_seconded(${personId}::uuid, ${columnOf(on)}::date) as seconded,
      coalesce(bool_or(app.is_declared_kin(p, ${personId}::uuid)), false) as kin
    from unnest(${[...placementIds]}::uuid[]) p`;
  return {
    personId,
    isLeaderOfHost: leader !== null,
    isSecondedCadre: barred?.seconded ?? false,
    isKin: barred?.kin ?? false,
  };
}

/** The host's party and government leaders of a day: who may be named mentor or hold a talk for it. */
export async function leadersOn(
  tx: Tx,
  hostUnitId: string,
  day: CalendarDate,
): Promise<{ personId: string; title: string }[]> {
  const rows = await tx.unitLeader.findMany({
    where: {
      unitId: hostUnitId,
      fromOn: { lte: columnOf(day) },
      OR: [{ toOn: null }, { toOn: { gt: columnOf(day) } }],
    },
    orderBy: [{ fromOn: "asc" }, { id: "asc" }],
  });
  return rows.map(({ personId, title }) => ({ personId, title }));
}

/** Who holds a post of the department on a day. */
export async function departmentPeopleOn(tx: Tx, departmentId: string, day: CalendarDate): Promise<string[]> {
  const rows = await tx.post.findMany({
    where: {
      departmentId,
      role: { in: ["departmentStaff", "departmentLeader"] },
      fromOn: { lte: columnOf(day) },
      OR: [{ toOn: null }, { toOn: { gt: columnOf(day) } }],
    },
    orderBy: { fromOn: "asc" },
  });
  return [...new Set(rows.map((row) => row.personId))];
}

/** H3: the talks of a placement as the rulebook counts them. */
export async function talkFactsOf(tx: Tx, placementId: string): Promise<TalkFact[]> {
  const rows = await tx.talk.findMany({ where: { placementId }, select: { side: true, heldOn: true } });
  return rows.map((row) => ({ side: row.side, heldOn: dayOf(row.heldOn) }));
}

/** H3: how many months may pass between the host's talks, by the programme. */
export async function talkMonthsOf(tx: Tx, programmeId: string): Promise<number> {
  const programme = await tx.programme.findUnique({ where: { id: programmeId }, select: { talkMonths: true } });
  return programme?.talkMonths ?? 1;
}
