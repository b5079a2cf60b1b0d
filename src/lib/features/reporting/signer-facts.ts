import type { Parties } from "@/lib/domain/placement";
import type { Party } from "@/lib/domain/vocabulary";
import type { Tx } from "@/lib/platform/db";

/** O5: who may have signed on paper for each party of a placement; the department signs here, never on paper. */
export type PaperSigners = Record<Party, { id: string; name: string }[]>;

/** O5, E4: the cadre for themselves, and for each unit its people, the cadre left out. */
export async function paperSignersOf(tx: Tx, of: Parties): Promise<PaperSigners> {
  const people = await tx.directoryEntry.findMany({
    where: {
      departmentId: of.departmentId,
      OR: [{ unitId: { in: [of.sendingUnitId, of.hostUnitId] } }, { personId: of.cadreId }],
    },
    orderBy: { pinyin: "asc" },
  });
  const named = (isOne: (one: (typeof people)[number]) => boolean) =>
    people.filter(isOne).map(({ personId: id, name }) => ({ id, name }));
  const ofUnit = (unitId: string) => named((one) => one.unitId === unitId && one.personId !== of.cadreId);
  return {
    department: [],
    cadre: named((one) => one.personId === of.cadreId),
    sendingUnit: ofUnit(of.sendingUnitId),
    hostUnit: ofUnit(of.hostUnitId),
  };
}
