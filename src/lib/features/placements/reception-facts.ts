import type { Designation, FirstResponsible } from "@/lib/domain/mentoring";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";

/** Every designation of a host, its placements' own ones included, with the day each mentor ceased to be a leader. */
export const designationsOf = (tx: Tx, hostUnitId: string): Promise<Designation[]> => designationsAt(tx, [hostUnitId]);

/** The same for several hosts in two queries. */
export async function designationsAt(tx: Tx, hostUnitIds: readonly string[]): Promise<Designation[]> {
  const [rows, leaders] = [
    await tx.mentorDesignation.findMany({
      where: { hostUnitId: { in: [...hostUnitIds] } },
      orderBy: { fromOn: "asc" },
    }),
    await tx.unitLeader.findMany({ where: { unitId: { in: [...hostUnitIds] } } }),
  ];
  return rows.map((row) => {
    const held = leaders.filter((one) => one.personId === row.personId && one.unitId === row.hostUnitId);
    const ends = held.map((leader) => dayOrNull(leader.toOn));
    return {
      id: row.id,
      personId: row.personId,
      hostUnitId: row.hostUnitId,
      placementId: row.placementId,
      from: dayOf(row.fromOn),
      to: dayOrNull(row.toOn),
      leaderUntil: ends.includes(null)
        ? null
        : (ends
            .filter((end) => end !== null)
            .sort()
            .at(-1) ?? dayOf(row.fromOn)),
    };
  });
}

/** H1: who answered for the host, from–to. */
export const firstResponsibleOf = (tx: Tx, hostUnitId: string): Promise<FirstResponsible[]> =>
  firstResponsibleAt(tx, [hostUnitId]);

/** The same for several hosts in one query. */
export async function firstResponsibleAt(tx: Tx, hostUnitIds: readonly string[]): Promise<FirstResponsible[]> {
  const rows = await tx.firstResponsible.findMany({
    where: { unitId: { in: [...hostUnitIds] } },
    orderBy: { fromOn: "asc" },
  });
  return rows.map((row) => ({
    personId: row.personId,
    hostUnitId: row.unitId,
    from: dayOf(row.fromOn),
    to: dayOrNull(row.toOn),
  }));
}
