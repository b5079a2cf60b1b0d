import type { UnitKind } from "@/lib/domain/vocabulary";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within } from "@/lib/policy/policy";

/** Rows a page. */
export const PAGE = 25;

/** A name by its beginning: characters, pinyin or initials. */
export const byName = (text: string) => {
  const [asked, letters] = [text.trim(), text.trim().toLowerCase()];
  return [{ name: { startsWith: asked } }, { pinyin: { startsWith: letters } }, { initials: { startsWith: letters } }];
};

/** Every unit the viewer may read, for a choice in a form. */
export async function unitChoices(viewer: PersonViewer) {
  return reading(viewer, async (tx) => {
    const rows = await tx.unit.findMany({ where: within(viewer, "unit.read"), orderBy: { pinyin: "asc" } });
    return rows.map((unit) => ({ id: unit.id, name: unit.name }));
  });
}

export type UnitFilter = { text: string; kind: UnitKind | null; page: number };

/** The units within the viewer's reach; found by the beginning of the name or any part of it. */
export async function unitsList(viewer: PersonViewer, { text, kind, page }: UnitFilter) {
  return reading(viewer, async (tx) => {
    const where = {
      AND: [
        within(viewer, "unit.read"),
        text.trim() ? { OR: [...byName(text), { name: { contains: text.trim() } }] } : {},
        kind ? { kind } : {},
      ],
    };
    const [total, rows] = [
      await tx.unit.count({ where }),
      await tx.unit.findMany({
        where,
        orderBy: [{ pinyin: "asc" }, { id: "asc" }],
        skip: (page - 1) * PAGE,
        take: PAGE,
      }),
    ];
    const named = await tx.firstResponsible.findMany({
      where: { unitId: { in: rows.map((row) => row.id) }, toOn: null },
    });
    const regionIds = rows.map((row) => row.regionId).filter((one) => one !== null);
    const regions = await tx.region.findMany({ where: { id: { in: regionIds } } });
    const names = await tx.directoryEntry.findMany({ where: { personId: { in: named.map((n) => n.personId) } } });
    return {
      total,
      rows: rows.map((row) => {
        const first = named.find((n) => n.unitId === row.id);
        return {
          unitId: row.id,
          name: row.name,
          kind: row.kind,
          region: regions.find((r) => r.id === row.regionId)?.name ?? null,
          firstResponsible: names.find((n) => n.personId === first?.personId)?.name ?? null,
        };
      }),
    };
  });
}

/** One unit with its leaders and who has answered and guided there, newest first. Null where out of reach. */
export async function unitPage(viewer: PersonViewer, unitId: string) {
  if (!isId(unitId)) return null;
  return reading(viewer, async (tx) => {
    const unit = await tx.unit.findFirst({ where: { AND: [{ id: unitId }, within(viewer, "unit.read")] } });
    if (!unit) return null;
    const region = unit.regionId ? await tx.region.findUnique({ where: { id: unit.regionId } }) : null;
    const newest = { fromOn: "desc" } as const;
    const leaders = await tx.unitLeader.findMany({ where: { unitId }, orderBy: newest });
    const named = await tx.firstResponsible.findMany({ where: { unitId }, orderBy: newest });
    const mentors = await tx.mentorDesignation.findMany({
      where: { hostUnitId: unitId, placementId: null },
      orderBy: newest,
    });
    const ids = [...leaders, ...named, ...mentors].map((row) => row.personId);
    const people = await tx.directoryEntry.findMany({ where: { personId: { in: ids } } });
    const nameOf = (personId: string) => people.find((p) => p.personId === personId)?.name ?? "";
    const held = (row: { id: string; personId: string; fromOn: Date; toOn: Date | null }) => ({
      id: row.id,
      personId: row.personId,
      name: nameOf(row.personId),
      from: dayOf(row.fromOn),
      to: dayOrNull(row.toOn),
    });
    return {
      unitId: unit.id,
      departmentId: unit.departmentId,
      version: unit.version,
      name: unit.name,
      shortName: unit.shortName,
      isDepartment: unit.isDepartment,
      kind: unit.kind,
      region: region?.name ?? null,
      leaders: leaders.map((row) => ({ ...held(row), title: row.title })),
      firstResponsible: named.map(held),
      mentors: mentors.map(held),
    };
  });
}

/** People of the unit's directory, for naming a leader. */
export async function peopleOfUnit(viewer: PersonViewer, unitId: string) {
  if (!isId(unitId)) return [];
  return reading(viewer, async (tx) => {
    const unit = await tx.unit.findFirst({ where: { AND: [{ id: unitId }, within(viewer, "unit.read")] } });
    if (!unit) return [];
    const rows = await tx.directoryEntry.findMany({ where: { unitId }, orderBy: { pinyin: "asc" } });
    return rows.map(({ personId, name, title }) => ({ id: personId, name, title }));
  });
}
