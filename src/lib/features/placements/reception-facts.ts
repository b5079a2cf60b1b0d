import type { Designation, FirstResponsible } from "@/lib/domain/mentoring";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";

/** Every designation of a host, its placements' own ones included, with the day each mentor ceased to be a leader. */
export async function designationsOf(tx: Tx, hostUnitId: string): Promise<Designation[]> {
  const [rows, leaders] = await Promise.all([
    tx.mentorDesignation.findMany({ where: { hostUnitId }, orderBy: { fromOn: "asc" } }),
    tx.unitLeader.findMany({ where: { unitId: hostUnitId } }),
  ]);
  return rows.map((row) => {
    const held = leaders.filter((leader) => leader.personId === row.personId);
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
export async function firstResponsibleOf(tx: Tx, hostUnitId: string): Promise<FirstResponsible[]> {
  const rows = await tx.firstResponsible.findMany({ where: { unitId: hostUnitId }, orderBy: { fromOn: "asc" } });
  return rows.map((row) => ({
    personId: row.personId,
    hostUnitId: row.unitId,
    from: dayOf(row.fromOn),
    to: dayOrNull(row.toOn),
  }));
}
