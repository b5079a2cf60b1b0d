import { LEVELS, type Level } from "@/lib/domain/vocabulary";
import type { Tx } from "@/lib/platform/db";

type Measured = { cadreId: string; name: string; level: number; on: Date };

/**
 * O4: the levels of cadres in a programme's capabilities, as they were last measured in an earlier secondment: by a
 * signed review or a settled baseline, of a capability of the same name. 未测 is null.
 */
export async function levelsOf(
  tx: Tx,
  programmeId: string,
  cadreIds: readonly string[],
): Promise<(cadreId: string) => Record<string, Level | null>> {
  const where = { cadreId: { in: [...cadreIds] } };
  const reviews = await tx.review.findMany({ where, include: { scores: true } });
  const baselines = await tx.baseline.findMany({ where: { ...where, state: "settled" } });
  const all = await tx.capability.findMany({ orderBy: { place: "asc" } });
  const nameOf = new Map(all.map((one) => [one.id, one.name]));
  const measured: Measured[] = [
    ...reviews.flatMap(({ cadreId, signedAt, scores }) =>
      scores.map(({ capabilityId, level }) => ({ cadreId, name: nameOf.get(capabilityId) ?? "", level, on: signedAt })),
    ),
    ...baselines.flatMap(({ cadreId, settledOn, scores }) =>
      Object.entries(scores as Record<string, number>).flatMap(([capabilityId, level]) =>
        settledOn ? [{ cadreId, name: nameOf.get(capabilityId) ?? "", level, on: settledOn }] : [],
      ),
    ),
  ].toSorted((a, b) => b.on.getTime() - a.on.getTime());
  const asked = all.filter((one) => one.programmeId === programmeId);
  return (cadreId) =>
    Object.fromEntries(
      asked.map(({ id, name }) => {
        const last = measured.find((one) => one.cadreId === cadreId && one.name === name);
        return [id, LEVELS.find((level) => level === last?.level) ?? null];
      }),
    );
}
