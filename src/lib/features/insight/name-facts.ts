import type { PlacementFacts } from "@/lib/domain/placement";
import type { Tx } from "@/lib/platform/db";

/** Who is placed between which units, by the placement's id. */
export async function namesOfAll(tx: Tx, placements: readonly PlacementFacts[]) {
  const people = await tx.directoryEntry.findMany({
    where: { personId: { in: placements.map((p) => p.cadreId) } },
    select: { personId: true, name: true, pinyin: true },
  });
  const units = await tx.unit.findMany({
    where: { id: { in: [...new Set(placements.flatMap((p) => [p.sendingUnitId, p.hostUnitId]))] } },
    select: { id: true, name: true, shortName: true },
  });
  const about = new Map(placements.map((p) => [p.id, p]));
  const person = new Map(people.map((p) => [p.personId, p]));
  const unit = new Map(units.map((u) => [u.id, u.shortName ?? u.name]));
  return (placementId: string) => {
    const placement = about.get(placementId);
    return {
      cadreName: person.get(placement?.cadreId ?? "")?.name ?? "",
      pinyin: person.get(placement?.cadreId ?? "")?.pinyin ?? "",
      sendingUnit: unit.get(placement?.sendingUnitId ?? "") ?? "",
      hostUnit: unit.get(placement?.hostUnitId ?? "") ?? "",
    };
  };
}
