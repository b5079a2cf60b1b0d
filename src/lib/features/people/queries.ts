import { maskIdNumber } from "@/lib/domain/id-number";
import { dayOrNull } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";
import { byName, PAGE } from "./unit-queries";

export type PeopleFilter = { text: string; unitId: string | null; only: "all" | "cadres"; page: number };

/** The people within the viewer's reach, by pinyin. `total` before paging. */
export async function peopleList(viewer: PersonViewer, { text, unitId, only, page }: PeopleFilter) {
  return reading(viewer, async (tx) => {
    const where = {
      AND: [
        within(viewer, "person.read"),
        text.trim() ? { directory: { is: { OR: byName(text) } } } : {},
        unitId ? { unitId } : {},
        only === "cadres" ? { profile: { isNot: null } } : {},
      ],
    };
    const [total, rows] = [
      await tx.person.count({ where }),
      await tx.person.findMany({
        where,
        include: { directory: true, profile: true },
        orderBy: [{ directory: { pinyin: "asc" } }, { id: "asc" }],
        skip: (page - 1) * PAGE,
        take: PAGE,
      }),
    ];
    const unitIds = rows.map((row) => row.unitId).filter((one) => one !== null);
    const units = await tx.unit.findMany({ where: { id: { in: unitIds } } });
    return {
      total,
      rows: rows.map((row) => ({
        personId: row.id,
        name: row.directory?.name ?? "",
        title: row.directory?.title ?? null,
        unitName: units.find((unit) => unit.id === row.unitId)?.name ?? null,
        standing: row.profile?.standing ?? null,
        rank: row.profile?.rank ?? null,
      })),
    };
  });
}

/** One person; the ID number masked, and only for those who may ask to see it. Null where out of reach. */
export async function personPage(viewer: PersonViewer, personId: string) {
  if (!isId(personId)) return null;
  return reading(viewer, async (tx) => {
    const row = await tx.person.findFirst({
      where: { AND: [{ id: personId }, within(viewer, "person.read")] },
      include: { directory: true, profile: true },
    });
    if (!row) return null;
    const identity = mayEver(viewer, "identity.read") ? await tx.identity.findUnique({ where: { personId } }) : null;
    const unit = row.unitId ? await tx.unit.findUnique({ where: { id: row.unitId } }) : null;
    const { profile } = row;
    return {
      personId: row.id,
      departmentId: row.departmentId,
      version: row.version,
      name: row.directory?.name ?? "",
      title: row.directory?.title ?? null,
      phone: row.phone,
      unitId: row.unitId,
      unitName: unit?.name ?? null,
      maskedIdNumber: identity ? maskIdNumber(identity.idNumber) : null,
      profile: profile && {
        sex: profile.sex,
        birthMonth: profile.birthMonth,
        ethnicity: profile.ethnicity,
        partyStatus: profile.partyStatus,
        joinedPartyOn: dayOrNull(profile.joinedPartyOn),
        startedWorkOn: dayOrNull(profile.startedWorkOn),
        rank: profile.rank,
        standing: profile.standing,
        education: profile.education,
        degree: profile.degree,
        overruledReason: profile.overruledReason,
      },
    };
  });
}

/** The whole ID number, for one who has just had the view of it logged (`readIdentity`). Null where out of reach. */
export async function identityNumber(viewer: PersonViewer, personId: string): Promise<string | null> {
  if (!isId(personId)) return null;
  return reading(viewer, async (tx) => {
    const person = await tx.person.findFirst({ where: { AND: [{ id: personId }, within(viewer, "identity.read")] } });
    return person && ((await tx.identity.findUnique({ where: { personId } }))?.idNumber ?? null);
  });
}
