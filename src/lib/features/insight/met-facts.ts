import type { Prisma } from "@/generated/prisma/client";
import { bestPlaceOf, HITS_COUNTED, placeOf } from "@/lib/domain/search";
import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within } from "@/lib/policy/policy";

/** A record that answers a term, and how well. */
export type Met = { id: string; place: number };

const MOST = HITS_COUNTED + 1;
const best = (a: Met, b: Met) => a.place - b.place;
/** In the order given, those the first wall lets through: counts go through it, too. */
const kept = (met: readonly Met[], readable: readonly { id: string }[]): Met[] => {
  const ids = new Set(readable.map((one) => one.id));
  return met.filter((one) => ids.has(one.id));
};
const ids = (met: readonly Met[]) => ({ id: { in: met.map((one) => one.id) } });
const found = <T extends { id: string }>(rows: readonly T[], place: (row: T) => number | null): Met[] =>
  rows.flatMap((row) => {
    const at = place(row);
    return at === null ? [] : [{ id: row.id, place: at }];
  });

const NAMES = { name: true, pinyin: true, initials: true } as const;
const BY_PINYIN = { pinyin: "asc" } as const;

/**
 * People who answer a term. A department finds them by the database's indexes. Everyone else reaches few: theirs are
 * collected first and looked through here, so that a person out of reach costs exactly what nobody costs (E1).
 */
export async function peopleMet(tx: Tx, viewer: PersonViewer, term: string, isWide: boolean): Promise<Met[]> {
  const reach = within(viewer, "person.read");
  if (isWide) {
    const met = await tx.$queryRaw<Met[]>`select id::text, place from app.people_named(${term}, ${MOST}::int)`;
    return kept(met, await tx.person.findMany({ where: { AND: [ids(met), reach] }, select: { id: true } }));
  }
  const people = await tx.person.findMany({
    where: reach,
    select: { id: true, directory: { select: NAMES } },
    orderBy: { directory: BY_PINYIN },
  });
  return found(people, ({ directory }) => directory && placeOf(term, directory)).sort(best);
}

type UnitNames = {
  id: string;
  name: string;
  pinyin: string;
  initials: string;
  shortName: string | null;
  shortPinyin: string | null;
  shortInitials: string | null;
};
const UNIT_NAMES = { id: true, ...NAMES, shortName: true, shortPinyin: true, shortInitials: true } as const;
const placeOfUnit = (term: string, unit: UnitNames) =>
  bestPlaceOf(term, [unit, { name: unit.shortName ?? "", pinyin: unit.shortPinyin, initials: unit.shortInitials }]);

/** Units that answer a term by their full name or their short one. */
export async function unitsMet(tx: Tx, viewer: PersonViewer, term: string, isWide: boolean): Promise<Met[]> {
  const reach = within(viewer, "unit.read");
  if (isWide) {
    const met = await tx.$queryRaw<Met[]>`
      select id::text, place from (
        select id, pinyin, least(app.name_place(${term}, name, pinyin, initials),
          app.name_place(${term}, short_name, short_pinyin, short_initials)) as place
        from unit where department_id = ${viewer.departmentId}::uuid) u
      where place is not null order by place, pinyin, id limit ${MOST}::int`;
    return kept(met, await tx.unit.findMany({ where: { AND: [ids(met), reach] }, select: { id: true } }));
  }
  const units = await tx.unit.findMany({ where: reach, select: UNIT_NAMES, orderBy: BY_PINYIN });
  return found(units, (unit) => placeOfUnit(term, unit)).sort(best);
}

/** Placements whose cadre answers a term, then those of a unit that does. `isMore`: not all were looked through. */
export async function placementsMet(
  tx: Tx,
  viewer: PersonViewer,
  term: string,
  { isWide, units }: { isWide: boolean; units: readonly Met[] },
): Promise<{ met: Met[]; isMore: boolean }> {
  return isWide
    ? placementsOfDepartment(tx, viewer, term, units)
    : { met: await placementsInReach(tx, viewer, term), isMore: false };
}

/** A placement found by its unit stands after every one found by its cadre. */
const BY_UNIT = 10;
const NEWEST = [{ startsOn: "desc" }, { id: "asc" }] as const satisfies Prisma.PlacementOrderByWithRelationInput[];

async function placementsOfDepartment(tx: Tx, viewer: PersonViewer, term: string, units: readonly Met[]) {
  const reach = within(viewer, "placement.read");
  const rows = await tx.$queryRaw<(Met & { bounded: boolean })[]>`
    select id::text, place, bounded from app.placements_named(${term}, ${MOST}::int)`;
  const readable = await tx.placement.findMany({ where: { AND: [ids(rows), reach] }, select: { id: true } });
  const met = kept(rows, readable);
  const unitIds = ids(units).id;
  const byUnit =
    units.length > 0 && met.length < MOST
      ? await tx.placement.findMany({
          where: { AND: [reach, { OR: [{ sendingUnitId: unitIds }, { hostUnitId: unitIds }] }] },
          select: { id: true },
          orderBy: NEWEST,
          take: MOST,
        })
      : [];
  const known = new Set(met.map((one) => one.id));
  const more = byUnit.filter((one) => !known.has(one.id)).map(({ id }) => ({ id, place: BY_UNIT }));
  return { met: [...met, ...more], isMore: rows.some((one) => one.bounded) };
}

async function placementsInReach(tx: Tx, viewer: PersonViewer, term: string): Promise<Met[]> {
  const rows = await tx.placement.findMany({
    where: within(viewer, "placement.read"),
    select: { id: true, cadreId: true, sendingUnitId: true, hostUnitId: true },
    orderBy: NEWEST,
  });
  const people = await tx.directoryEntry.findMany({
    where: { personId: { in: rows.map((row) => row.cadreId) } },
    select: { personId: true, ...NAMES },
  });
  const unitIds = [...new Set(rows.flatMap((row) => [row.sendingUnitId, row.hostUnitId]))];
  const units = await tx.unit.findMany({ where: { id: { in: unitIds } }, select: UNIT_NAMES });
  const cadre = new Map(people.map((one) => [one.personId, placeOf(term, one)]));
  const ofUnit = new Set(units.filter((one) => placeOfUnit(term, one) !== null).map((one) => one.id));
  const met = found(
    rows,
    (row) => cadre.get(row.cadreId) ?? (ofUnit.has(row.sendingUnitId) || ofUnit.has(row.hostUnitId) ? BY_UNIT : null),
  );
  return met.sort(best);
}
