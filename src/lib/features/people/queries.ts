import { maskIdNumber } from "@/lib/domain/id-number";
import { dayOrNull } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";

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
      pinyin: row.directory?.pinyin ?? "",
      phone: row.phone,
      unitId: row.unitId,
      unitName: unit?.name ?? null,
      maskedIdNumber: identity ? maskIdNumber(identity.idNumber) : null,
      profile: profile && {
        sex: profile.sex,
        birthMonth: profile.birthMonth,
        ethnicity: profile.ethnicity,
        nativePlace: profile.nativePlace,
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
