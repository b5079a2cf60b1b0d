import { Prisma } from "@/generated/prisma/client";
import type { PlacementFacts } from "@/lib/domain/placement";
import { clock } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { reading, type Tx } from "@/lib/platform/db";
import { sqlWithin } from "@/lib/platform/keyset";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, REACH, within } from "@/lib/policy/policy";
import { decidedIn } from "../selection/decided-facts";
import { placementFacts } from "./facts";

/** Every placement the viewer's post reads, as facts; for lists that collect what is due. */
export const placementFactsWithin = async (tx: Tx, viewer: PersonViewer): Promise<PlacementFacts[]> =>
  (await tx.placement.findMany({ where: within(viewer, "placement.read"), orderBy: { startsOn: "desc" } })).map(
    placementFacts,
  );

/** What the list can be narrowed by: only what occurs among the placements in reach. */
export const placementFilters = (viewer: PersonViewer) =>
  reading(viewer, async (tx) => {
    const among = (column: Prisma.Sql) =>
      Prisma.sql`exists (select from placement p where ${column} and ${sqlWithin("p", within(viewer, "placement.read"))})`;
    const programmes = await tx.$queryRaw<{ id: string; name: string }[]>`
      select g.id, g.name from programme g where ${among(Prisma.sql`p.programme_id = g.id`)} order by g.starts_on desc`;
    const lines = await tx.$queryRaw<{ line: string }[]>`
      select distinct q.front_line as line from "position" q where ${among(Prisma.sql`p.position_id = q.id`)}`;
    const sendingUnits =
      REACH[viewer.role] === "sending"
        ? []
        : await tx.$queryRaw<{ id: string; name: string }[]>`
            select u.id, u.name from unit u where ${among(Prisma.sql`p.sending_unit_id = u.id`)}
            order by u.pinyin collate "C", u.id`;
    return { programmes, frontLines: lines.map((row) => row.line).sort(), sendingUnits };
  });

/**
 * What preparing a placement chooses from: approved positions with places left, of one open programme or of all, and the
 * cadres who may be placed there: where a programme selects, those on its locked list (S2).
 */
export const openingChoices = (viewer: PersonViewer, asked: string | null = null) =>
  reading(viewer, async (tx) => {
    if (!mayEver(viewer, "placement.prepare")) return null;
    const all = await tx.programme.findMany({
      where: { AND: [within(viewer, "programme.read"), { status: "open" }] },
      orderBy: { startsOn: "desc" },
    });
    const chosen = all.find((one) => one.id === asked);
    const programmes = chosen ? [chosen] : all;
    const positions = await tx.position.findMany({
      where: { programmeId: { in: programmes.map((one) => one.id) }, approvedOn: { not: null } },
      orderBy: [{ hostUnitId: "asc" }, { title: "asc" }],
    });
    const open = await withPlaces(tx, positions);
    const decided = new Map<string, Awaited<ReturnType<typeof decidedIn>>>();
    for (const { id } of programmes) decided.set(id, await decidedIn(tx, id));
    const cadres = await tx.cadreProfile.findMany({ where: { departmentId: viewer.departmentId } });
    // who is on no list is offered where a programme sends by nomination
    const profiles = cadres.filter((one) => programmes.some(({ id }) => decided.get(id)?.(one.personId) !== false));
    const people = await tx.directoryEntry.findMany({
      where: { personId: { in: profiles.map((one) => one.personId) } },
      orderBy: { pinyin: "asc" },
    });
    const units = await tx.unit.findMany({
      where: { id: { in: [...open.map((one) => one.hostUnitId), ...profiles.map((one) => one.unitId)] } },
    });
    const unit = new Map(units.map((row) => [row.id, row.name]));
    const home = new Map(profiles.map((row) => [row.personId, unit.get(row.unitId) ?? ""]));
    return {
      today: clock.today(),
      programmes: all.map(({ id, name }) => ({ id, name, isChosen: id === chosen?.id })),
      selecting: programmes.filter(({ id }) => decided.get(id)?.("") === false).map((one) => one.name),
      positions: open.map((row) => ({
        id: row.id,
        title: row.title,
        frontLine: row.frontLine,
        host: unit.get(row.hostUnitId) ?? "",
        programme: programmes.find((one) => one.id === row.programmeId)?.name ?? "",
      })),
      cadres: people.map((row) => ({ id: row.personId, name: row.name, unit: home.get(row.personId) ?? "" })),
    };
  });

/** S4: positions whose places are not all taken from today on; one that is filled is not offered. */
async function withPlaces<T extends { id: string; places: number }>(tx: Tx, positions: readonly T[]): Promise<T[]> {
  const today = columnOf(clock.today());
  const taken = await tx.placement.groupBy({
    by: ["positionId"],
    where: {
      ...{ positionId: { in: positions.map((one) => one.id) }, state: { notIn: ["cancelled", "closed"] } },
      ...{ endsOn: { gte: today }, OR: [{ actualEndOn: null }, { actualEndOn: { gte: today } }] },
    },
    _count: true,
  });
  const of = new Map(taken.map((one) => [one.positionId, one._count]));
  return positions.filter((one) => (of.get(one.id) ?? 0) < one.places);
}
