import { randomUUID } from "node:crypto";
import type { UnitValues } from "@/lib/domain/import/read-units";
import { columnOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { pinyinOf, pinyinOfUnit } from "@/lib/platform/pinyin";
import { pieces } from "./row-facts";
import { importedRow, PIECE, type Taken, type Taking } from "./taking-facts";
import { type UnitRecord, unitsHeld } from "./unit-facts";

/** The department's regions by name, those the rows name made where they are missing. */
async function regionsNamed(tx: Tx, departmentId: string, names: readonly string[]): Promise<Map<string, string>> {
  await tx.region.createMany({
    data: [...new Set(names)].map((name) => ({ departmentId, name })),
    skipDuplicates: true,
  });
  const regions = await tx.region.findMany({ where: { departmentId } });
  return new Map(regions.map(({ name, id }) => [name, id]));
}

/** Writes units over what is held of them. */
export async function writeUnitsOver(
  tx: Tx,
  departmentId: string,
  items: readonly (UnitRecord & { id: string })[],
): Promise<void> {
  const regions = await regionsNamed(
    tx,
    departmentId,
    items.flatMap(({ region }) => region ?? []),
  );
  const rows = items.map((item) => {
    const { shortPinyin, shortInitials } = pinyinOfUnit(item.name ?? "", item.shortName);
    return { ...item, shortPinyin, shortInitials, regionId: item.region && regions.get(item.region) };
  });
  await tx.$executeRaw`
    update unit u set short_name = x."shortName", short_pinyin = x."shortPinyin", short_initials = x."shortInitials", kind = x.kind, region_id = x."regionId", version = version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, "shortName" text, "shortPinyin" text,
      "shortInitials" text, kind unit_kind, "regionId" uuid)
    where u.id = x.id`;
}

/** H1: the leader a sheet names for units that are new, and the naming as first responsible person, from today. */
async function nameLeaders(tx: Tx, { batch, clock }: Taking, named: readonly { unitId: string; values: UnitValues }[]) {
  const people = named.map(({ unitId, values }) => ({
    ...{ personId: randomUUID(), unitId, name: values.firstResponsible ?? "" },
    title: values.firstResponsiblePost ?? "第一责任人",
  }));
  const { departmentId, id: importBatchId } = batch;
  const fromOn = columnOf(clock.today());
  const held = people.map(({ personId, unitId }) => ({ departmentId, unitId, personId, fromOn, importBatchId }));
  await tx.person.createMany({
    data: people.map(({ personId: id, unitId }) => ({ id, departmentId, unitId, importBatchId })),
  });
  await tx.directoryEntry.createMany({ data: people.map((one) => ({ ...one, departmentId, ...pinyinOf(one.name) })) });
  await tx.unitLeader.createMany({ data: held.map((one, i) => ({ ...one, title: people[i]?.title ?? "" })) });
  await tx.firstResponsible.createMany({ data: held });
  return people.map(({ personId }) => personId);
}

/** Takes good rows of units over. A new unit gets the leader its row names; a known one keeps its leaders. */
export async function takeUnits(tx: Tx, taking: Taking): Promise<Taken> {
  const { batch, rows, progress } = taking;
  const { departmentId, id: importBatchId } = batch;
  const held = await unitsHeld(tx, departmentId);
  const taken: Taken = { results: [], also: [], extra: { leaderIds: [] } };
  for (const piece of pieces(rows, PIECE)) {
    const regions = await regionsNamed(
      tx,
      departmentId,
      piece.flatMap(({ values }) => (values as UnitValues).region ?? []),
    );
    const made: { unitId: string; values: UnitValues }[] = [];
    const changed: (UnitRecord & { id: string })[] = [];
    for (const row of piece) {
      const values = row.values as UnitValues;
      const before = row.subjectId ? held.get(values.name ?? "") : undefined;
      const unitId = row.subjectId ?? randomUUID();
      if (before) {
        const { shortName, kind, region } = values;
        changed.push({
          ...before,
          ...{ shortName: shortName ?? before.shortName, kind: kind ?? before.kind, region: region ?? before.region },
        });
      } else made.push({ unitId, values });
      const did = before ? "updated" : "created";
      taken.results.push({ ...row, result: did, subjectId: unitId, before: before ?? null });
      taken.also.push(importedRow("unit", unitId, { batch, row, did }));
    }
    await tx.unit.createMany({
      data: made.map(({ unitId: id, values: { name, shortName, kind, region } }) => ({
        ...{ id, departmentId, importBatchId, shortName, name: name ?? "", kind: kind ?? "institution" },
        ...{ regionId: region && regions.get(region), ...pinyinOfUnit(name ?? "", shortName) },
      })),
    });
    if (changed.length > 0) await writeUnitsOver(tx, departmentId, changed);
    const named = made.filter(({ values }) => values.firstResponsible !== null);
    taken.extra.leaderIds?.push(...(await nameLeaders(tx, taking, named)));
    await progress(taken.results.length);
  }
  return taken;
}
