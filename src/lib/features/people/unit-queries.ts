import { whyNotNameFirstResponsible } from "@/lib/domain/first-responsible";
import type { RefusalCode } from "@/lib/domain/refusal";
import { clock } from "@/lib/platform/clock";
import { columnOf, dayOf, dayOrNull } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within } from "@/lib/policy/policy";
import { isKinAtUnit } from "../placements/kin-facts";
import { currentFirstResponsible } from "./facts";

/** Every unit the viewer may read, for a choice in a form. */
export async function unitChoices(viewer: PersonViewer) {
  return reading(viewer, async (tx) => {
    const rows = await tx.unit.findMany({ where: within(viewer, "unit.read"), orderBy: { pinyin: "asc" } });
    return rows.map((unit) => ({ id: unit.id, name: unit.name }));
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

export type FirstResponsibleChoice = { personId: string; name: string; title: string; barred: RefusalCode | null };

/** H1, H2: the leaders in office who may answer for the unit; one the rule would refuse is there with why. */
export async function firstResponsibleChoices(viewer: PersonViewer, unitId: string): Promise<FirstResponsibleChoice[]> {
  if (!isId(unitId)) return [];
  const today = clock.today();
  return reading(viewer, async (tx) => {
    const unit = await tx.unit.findFirst({ where: { AND: [{ id: unitId }, within(viewer, "unit.read")] } });
    if (!unit) return [];
    const leaders = await tx.unitLeader.findMany({
      where: {
        unitId,
        fromOn: { lte: columnOf(today) },
        OR: [{ toOn: null }, { toOn: { gt: columnOf(today) } }],
        NOT: { personId: (await currentFirstResponsible(tx, unitId))?.personId },
      },
      orderBy: { fromOn: "desc" },
    });
    const people = await tx.directoryEntry.findMany({ where: { personId: { in: leaders.map((l) => l.personId) } } });
    const choices: FirstResponsibleChoice[] = [];
    for (const { personId, title } of leaders) {
      const candidate = { personId, isLeader: true, isKin: await isKinAtUnit(tx, personId, unitId) };
      const barred = whyNotNameFirstResponsible(candidate, null, today, today)?.code ?? null;
      choices.push({ personId, title, name: people.find((p) => p.personId === personId)?.name ?? "", barred });
    }
    return choices;
  });
}
