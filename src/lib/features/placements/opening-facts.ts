import type { Placement } from "@/generated/prisma/client";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Opening, OpeningGround } from "@/lib/domain/opening";
import { type DaySpan, termEnd } from "@/lib/domain/term";
import { columnOf, dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { decidedIn } from "../selection/decided-facts";
import { isDepartmentsOwn, loadedPlacement } from "./facts";
import { declaredKinOf, leadersNow } from "./kin-facts";

/** Everyone who opens, moves or decides a placement of a department takes this lock: S2, S4, S6 and T2 are counts. */
export const openingsLock = (actor: { departmentId: string }): string => `openings:${actor.departmentId}`;

const termOf = (row: Pick<Placement, "startsOn" | "endsOn" | "actualEndOn">): DaySpan => ({
  from: dayOf(row.startsOn),
  to: dayOf(row.actualEndOn ?? row.endsOn),
});

/** What one wants to open, as ids; `besides` is the placement itself where it exists already. */
export type Wish = { positionId: string; cadreId: string; startsOn: CalendarDate; besides: string | null };

/**
 * What stands around an opening (S2, S4, S6, T2); null where the position is not there. T2 is answered by the database,
 * which also knows placements the asker may not read, and says yes or no only.
 */
export async function openingGroundOf(tx: Tx, wish: Wish, today: CalendarDate) {
  const position = await tx.position.findUnique({ where: { id: wish.positionId } });
  const programme = position && (await tx.programme.findUnique({ where: { id: position.programmeId } }));
  if (!position || !programme) return null;
  const { hostUnitId } = position;
  const others = { state: { not: "cancelled" as const }, NOT: { id: wish.besides ?? undefined } };
  const there = await tx.placement.findMany({ where: { ...others, hostUnitId } });
  const span = { from: wish.startsOn, to: termEnd(wish.startsOn) };
  const [elsewhere] = await tx.$queryRaw<{ placed: boolean }[]>`
    select app.is_placed_between(${wish.cadreId}::uuid, ${columnOf(span.from)}::date, ${columnOf(span.to)}::date, ${wish.besides}::uuid) as placed`;
  const ground: OpeningGround = {
    programme: {
      id: programme.id,
      isOpen: programme.status === "open",
      quota: programme.quota,
      placed: await tx.placement.count({ where: { ...others, programmeId: programme.id } }),
      hostCapacity: programme.hostCapacity,
    },
    position: {
      programmeId: position.programmeId,
      hostUnitId,
      places: position.places,
      terms: there.filter((row) => row.positionId === position.id).map(termOf),
    },
    isOnDecidedList: (await decidedIn(tx, programme.id))(wish.cadreId),
    cadreTerms: elsewhere?.placed ? [span] : [],
    hostTerms: there.map(termOf),
    hostLeaderIds: (await leadersNow(tx, [hostUnitId], today))(hostUnitId),
  };
  return { ground, hostUnitId, isApproved: position.approvedOn !== null };
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
