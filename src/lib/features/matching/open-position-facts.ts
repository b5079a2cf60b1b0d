import type { CalendarDate } from "@/lib/domain/calendar-date";
import { askedFrom } from "@/lib/domain/matching/condition";
import type { PositionToFill } from "@/lib/domain/matching/problem";
import { peakDuring, termEnd } from "@/lib/domain/term";
import { LEVELS, type Level } from "@/lib/domain/vocabulary";
import { dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { conditionsOf } from "../programmes/condition-facts";

/** S4, S6: the approved positions with places left in that year, and how many more each of their hosts may take. */
export async function openPositionsOf(tx: Tx, programmeId: string, startsOn: CalendarDate, hostCapacity: number) {
  const rows = await tx.position.findMany({
    where: { programmeId },
    include: { needs: { orderBy: { capabilityId: "asc" } }, programme: true },
    orderBy: { id: "asc" },
  });
  const hostIds = [...new Set(rows.map((one) => one.hostUnitId))];
  const units = await tx.unit.findMany({ where: { id: { in: hostIds } } });
  const regions = await tx.region.findMany({ where: { id: { in: units.flatMap((one) => one.regionId ?? []) } } });
  const there = await tx.placement.findMany({ where: { hostUnitId: { in: hostIds }, state: { not: "cancelled" } } });
  const year = { from: startsOn, to: termEnd(startsOn) };
  const peakOf = (which: (row: (typeof there)[number]) => boolean) =>
    peakDuring(
      year,
      there.filter(which).map((row) => ({ from: dayOf(row.startsOn), to: dayOf(row.actualEndOn ?? row.endsOn) })),
    );
  const areaOf = (hostUnitId: string) => {
    const regionId = units.find((one) => one.id === hostUnitId)?.regionId;
    return regions.find((one) => one.id === regionId)?.name ?? null;
  };
  const open = rows.flatMap((row): PositionToFill[] => {
    const places = row.places - peakOf((one) => one.positionId === row.id);
    if (row.approvedOn === null || places <= 0) return [];
    const { id, hostUnitId, frontLine } = row;
    return [
      {
        ...{ id, hostUnitId, frontLine, places, area: areaOf(hostUnitId) },
        needs: row.needs.map(({ capabilityId, level }) => ({ capabilityId, level: levelIn(level) })),
        ...askedFrom(conditionsOf(row), dayOf(row.programme.startsOn)),
      },
    ];
  });
  const hosts = [...new Set(open.map((one) => one.hostUnitId))].map((unitId) => ({
    unitId,
    room: Math.max(0, hostCapacity - peakOf((one) => one.hostUnitId === unitId)),
  }));
  const hostOf = (positionId: string) => rows.find((one) => one.id === positionId)?.hostUnitId ?? null;
  return { open, hosts, hostOf };
}

/** A stored level; the database's CHECK takes no other number, so another one is a bug. */
function levelIn(stored: number): Level {
  const level = LEVELS.find((one) => one === stored);
  if (level === undefined) throw new Error(`level ${stored} is none of the five`);
  return level;
}
