import type { CalendarDate } from "@/lib/domain/calendar-date";
import { contentVersion } from "@/lib/platform/content-version";
import type { Tx } from "@/lib/platform/db";
import { kinFinder, leadersNow } from "../placements/kin-facts";
import { declaredByCandidates } from "../selection/candidate-kin-facts";

/** S6: the hosts among whose leaders a candidate has kin; null while they have not been asked. */
export async function kinUnitsOf(
  tx: Tx,
  candidates: readonly { id: string }[],
  hostUnitIds: readonly string[],
  today: CalendarDate,
): Promise<(candidateId: string) => string[] | null> {
  const declared = await declaredByCandidates(
    tx,
    candidates.map((one) => one.id),
  );
  const find = await kinFinder(tx, hostUnitIds);
  const leaders = await leadersNow(tx, hostUnitIds, today);
  return (candidateId) => {
    const kin = declared(candidateId);
    if (kin === null) return null;
    return hostUnitIds.filter((hostUnitId) => {
      const there = leaders(hostUnitId);
      return find(hostUnitId, kin).some(({ personId }) => personId !== null && there.includes(personId));
    });
  };
}

/** An answer is entered anew over the one that was seen, never over another's. */
export const versionOfSaid = (said: readonly { name: string; relation: string }[] | null): number =>
  contentVersion(
    ...(said ?? [{ name: "", relation: "" }]).flatMap(({ name, relation }) => [name, relation]).toSorted(),
  );
