import type { Placement } from "@/generated/prisma/client";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Opening, OpeningGround } from "@/lib/domain/opening";
import { type DaySpan, termEnd } from "@/lib/domain/term";
import { dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { decidedIn, isAnnouncedIn } from "../selection/decided-facts";
import { isDepartmentsOwn, loadedPlacement } from "./facts";
import { declaredKinOf, leadersNow } from "./kin-facts";

const termOf = (row: Pick<Placement, "startsOn" | "endsOn" | "actualEndOn">): DaySpan => ({
  from: dayOf(row.startsOn),
  to: dayOf(row.actualEndOn ?? row.endsOn),
});

/** What one wants to open, as ids; `besides` is the placement itself where it exists already. */
export type Wish = { positionId: string; cadreId: string; startsOn: CalendarDate; besides: string | null };

/** What stands around one opening, and what else is asked of it before. */
export type Around = { ground: OpeningGround; hostUnitId: string; isApproved: boolean };

/** What stands around an opening (S2, S4, S6, T2); null where the position is not there. */
export const openingGroundOf = async (tx: Tx, wish: Wish, today: CalendarDate): Promise<Around | null> =>
  (await openingGroundsOf(tx, [wish], today, wish.besides))(wish);

/**
 * The same of many openings, in as many questions as of one; `besides`: the placement left out of every count. T2 is
 * answered by the database, which also knows placements the asker may not read, and says yes or no only.
 */
export async function openingGroundsOf(
  tx: Tx,
  wishes: readonly Omit<Wish, "besides">[],
  today: CalendarDate,
  besides: string | null = null,
): Promise<(wish: Omit<Wish, "besides">) => Around | null> {
  const among = (ids: readonly string[]) => ({ in: [...new Set(ids)] });
  const positions = await tx.position.findMany({ where: { id: among(wishes.map((one) => one.positionId)) } });
  const programmes = await tx.programme.findMany({ where: { id: among(positions.map((one) => one.programmeId)) } });
  const others = { state: { not: "cancelled" as const }, NOT: { id: besides ?? undefined } };
  const hostIds = positions.map((one) => one.hostUnitId);
  const there = await tx.placement.findMany({ where: { ...others, hostUnitId: among(hostIds) } });
  const placed = await tx.placement.groupBy({
    by: ["programmeId"],
    where: { ...others, programmeId: { in: programmes.map((one) => one.id) } },
    _count: true,
  });
  const decided = new Map<string, Awaited<ReturnType<typeof decidedIn>>>();
  const announced = new Set<string>();
  for (const { id } of programmes) {
    decided.set(id, await decidedIn(tx, id));
    if (await isAnnouncedIn(tx, id)) announced.add(id);
  }
  const leaders = await leadersNow(tx, hostIds, today);
  const elsewhere = await placedElsewhere(tx, wishes, besides);
  return (wish) => {
    const position = positions.find((one) => one.id === wish.positionId);
    const programme = programmes.find((one) => one.id === position?.programmeId);
    if (!position || !programme) return null;
    const { hostUnitId } = position;
    const atHost = there.filter((row) => row.hostUnitId === hostUnitId);
    const ground: OpeningGround = {
      programme: {
        id: programme.id,
        isOpen: programme.status === "open",
        quota: programme.quota,
        placed: placed.find((one) => one.programmeId === programme.id)?._count ?? 0,
        hostCapacity: programme.hostCapacity,
      },
      position: {
        programmeId: position.programmeId,
        hostUnitId,
        places: position.places,
        terms: atHost.filter((row) => row.positionId === position.id).map(termOf),
      },
      isOnDecidedList: decided.get(programme.id)?.(wish.cadreId) ?? null,
      isAnnounced: announced.has(programme.id),
      cadreTerms: elsewhere(wish),
      hostTerms: atHost.map(termOf),
      hostLeaderIds: leaders(hostUnitId),
    };
    return { ground, hostUnitId, isApproved: position.approvedOn !== null };
  };
}

const yearFrom = (startsOn: CalendarDate): DaySpan => ({ from: startsOn, to: termEnd(startsOn) });

/** T2: the year itself where the cadre is away in it already, anywhere; else nothing. */
export async function placedElsewhere(
  tx: Tx,
  wishes: readonly Pick<Wish, "cadreId" | "startsOn">[],
  besides: string | null = null,
): Promise<(wish: Pick<Wish, "cadreId" | "startsOn">) => DaySpan[]> {
  const years = wishes.map((one) => ({ cadreId: one.cadreId, ...yearFrom(one.startsOn) }));
  const rows = await tx.$queryRaw<{ cadre: string; starts: string }[]>`
    select x."cadreId" as cadre, x."from"::text as starts
    from jsonb_to_recordset(${JSON.stringify(years)}::jsonb) as x("cadreId" uuid, "from" date, "to" date)
    where app.is_placed_between(x."cadreId", x."from", x."to", ${besides}::uuid)`;
  const away = new Set(rows.map(({ cadre, starts }) => `${cadre} ${starts}`));
  return ({ cadreId, startsOn }) => (away.has(`${cadreId} ${startsOn}`) ? [yearFrom(startsOn)] : []);
}

/** An existing placement as the opening it still is, for whoever decides it, or moves its start to a day of their own. */
export async function loadOpening(tx: Tx, id: string, today: CalendarDate, movedTo?: CalendarDate) {
  const row = await tx.placement.findUnique({ where: { id } });
  if (!row) return null;
  const { facts, ...rest } = loadedPlacement(row);
  const startsOn = movedTo ?? facts.startsOn;
  const wish = { positionId: row.positionId, cadreId: row.cadreId, startsOn, besides: id };
  const around = await openingGroundOf(tx, wish, today);
  if (!around) return null;
  const { departmentId, cadreId, sendingUnitId, hostUnitId, takeOverOn, decision } = facts;
  const opening: Opening = {
    ...{ departmentId, cadreId, sendingUnitId, hostUnitId, startsOn, takeOverOn, decision },
    kin: await declaredKinOf(tx, { placementId: id, hostUnitId }),
    waiver: row.waiverReason === null ? null : { reason: row.waiverReason, decidedById: row.waivedById },
  };
  return { ...rest, facts, opening, ground: around.ground, isDepartmentsOwn: await isDepartmentsOwn(tx, facts) };
}
