import { phaseOn } from "@/lib/domain/placement";
import { HITS_COUNTED, HITS_SHOWN, placeOf } from "@/lib/domain/search";
import { clock } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within } from "@/lib/policy/policy";
import { placementFacts } from "../placements/facts";
import type { AccountHit, Hits, PersonHit, PlacementHit, UnitHit } from "./search-queries";

/** In the order of the ids: the database answers in its own. */
const inOrder = <R, T>(
  ids: readonly string[],
  rows: readonly R[],
  id: (row: R) => string,
  show: (row: R) => T,
): T[] => {
  const byId = new Map(rows.map((row) => [id(row), row]));
  return ids.flatMap((one) => {
    const row = byId.get(one);
    return row ? [show(row)] : [];
  });
};

/** What units are called in a line: short where they have it. */
async function unitNames(tx: Tx, ids: readonly (string | null)[]): Promise<(id: string | null) => string | null> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const rows = await tx.unit.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true, shortName: true },
  });
  const names = new Map(rows.map((row) => [row.id, row.shortName ?? row.name]));
  return (id) => (id && names.get(id)) || null;
}

/** People as search shows them. */
export async function peopleShown(tx: Tx, ids: readonly string[]): Promise<PersonHit[]> {
  const rows = await tx.directoryEntry.findMany({ where: { personId: { in: [...ids] } } });
  const unitName = await unitNames(
    tx,
    rows.map((row) => row.unitId),
  );
  return inOrder(
    ids,
    rows,
    (row) => row.personId,
    ({ personId, name, title, unitId }) => ({ id: personId, name, title, unitName: unitName(unitId) }),
  );
}

/** Units as search shows them. */
export async function unitsShown(tx: Tx, ids: readonly string[]): Promise<UnitHit[]> {
  const rows = await tx.unit.findMany({ where: { id: { in: [...ids] } } });
  const regionIds = rows.map((row) => row.regionId).filter((id) => id !== null);
  const regions = await tx.region.findMany({ where: { id: { in: regionIds } } });
  const region = new Map(regions.map((row) => [row.id, row.name]));
  return inOrder(
    ids,
    rows,
    (row) => row.id,
    ({ id, name, kind, regionId }) => ({ id, name, kind, region: (regionId && region.get(regionId)) || null }),
  );
}

/** Placements as search shows them. */
export async function placementsShown(tx: Tx, ids: readonly string[]): Promise<PlacementHit[]> {
  const rows = (await tx.placement.findMany({ where: { id: { in: [...ids] } } })).map(placementFacts);
  const people = await tx.directoryEntry.findMany({
    where: { personId: { in: rows.map((row) => row.cadreId) } },
    select: { personId: true, name: true },
  });
  const name = new Map(people.map((one) => [one.personId, one.name]));
  const unitName = await unitNames(
    tx,
    rows.flatMap((row) => [row.sendingUnitId, row.hostUnitId]),
  );
  const today = clock.today();
  return inOrder(
    ids,
    rows,
    (row) => row.id,
    (row) => ({
      id: row.id,
      name: name.get(row.cadreId) ?? "",
      sendingUnit: unitName(row.sendingUnitId) ?? "",
      hostUnit: unitName(row.hostUnitId) ?? "",
      startsOn: row.startsOn,
      endsOn: row.actualEndOn ?? row.endsOn,
      phase: phaseOn(row, today),
    }),
  );
}

/** The accounts that answer a term, by the name one signs in with or the holder's: few, so looked through here. */
export async function accountsShown(tx: Tx, viewer: PersonViewer, term: string): Promise<Hits<AccountHit>> {
  const accounts = await tx.account.findMany({
    where: within(viewer, "account.read"),
    select: { id: true, name: true, personId: true },
    orderBy: { name: "asc" },
  });
  const people = await tx.directoryEntry.findMany({ where: { personId: { in: accounts.map((one) => one.personId) } } });
  const holder = new Map(people.map((one) => [one.personId, one]));
  const met = accounts
    .flatMap(({ id, name, personId }) => {
      const person = holder.get(personId);
      const places = [placeOf(term, { name, pinyin: null, initials: null }), person ? placeOf(term, person) : null];
      const place = Math.min(...places.map((one) => one ?? Number.POSITIVE_INFINITY));
      return Number.isFinite(place) ? [{ id, name, personName: person?.name ?? "", place }] : [];
    })
    .sort((a, b) => a.place - b.place);
  const hits = met.slice(0, HITS_SHOWN).map(({ place: _, ...hit }) => hit);
  return { hits, total: Math.min(met.length, HITS_COUNTED), isMore: met.length > HITS_COUNTED };
}
