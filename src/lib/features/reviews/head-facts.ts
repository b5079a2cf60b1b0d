import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { PlacementFacts } from "@/lib/domain/placement";
import type { FeedbackParty } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { namesOf } from "../people/name-facts";
import { gradeScalesOf } from "./facts";

/** Whom a review is about, for the head of its page. */
export async function headOf(tx: Tx, facts: PlacementFacts) {
  const cadre = await tx.directoryEntry.findUnique({ where: { personId: facts.cadreId } });
  const units = await tx.unit.findMany({ where: { id: { in: [facts.sendingUnitId, facts.hostUnitId] } } });
  const position = await tx.position.findUnique({ where: { id: facts.positionId }, select: { title: true } });
  const unit = (id: string) => units.find((one) => one.id === id)?.name ?? "";
  return {
    placementId: facts.id,
    cadreName: cadre?.name ?? "",
    cadreTitle: cadre?.title ?? null,
    sendingUnit: unit(facts.sendingUnitId),
    hostUnit: unit(facts.hostUnitId),
    position: position?.title ?? "",
    scale: (await gradeScalesOf(tx, [facts]))(facts),
    arrivedOn: facts.arrivedOn,
    startsOn: facts.startsOn,
  };
}

export type Recipients = Record<
  FeedbackParty,
  { name: string; role: "sendingLiaison" | "hostLeader" | "hostSecretary" | "cadre" }[]
>;

/** O5: the people who can sign for each party today, by the posts that stand. */
export async function recipientsOf(tx: Tx, facts: PlacementFacts, today: CalendarDate): Promise<Recipients> {
  const posts = await tx.post.findMany({
    where: {
      departmentId: facts.departmentId,
      fromOn: { lte: columnOf(today) },
      AND: [
        { OR: [{ toOn: null }, { toOn: { gt: columnOf(today) } }] },
        {
          OR: [
            { role: "sendingLiaison", unitId: facts.sendingUnitId },
            { role: { in: ["hostLeader", "hostSecretary"] }, unitId: facts.hostUnitId },
          ],
        },
      ],
    },
    orderBy: { role: "desc" },
  });
  const names = await namesOf(tx, [facts.cadreId, ...posts.map((post) => post.personId)]);
  const name = (personId: string) => names(personId).name;
  const found: Recipients = {
    cadre: [{ name: name(facts.cadreId), role: "cadre" }],
    sendingUnit: [],
    hostUnit: [],
  };
  for (const { role, personId } of posts) {
    // E4: nobody takes feedback about themselves for a unit
    if (personId === facts.cadreId) continue;
    if (role === "sendingLiaison") found.sendingUnit.push({ name: name(personId), role });
    if (role === "hostLeader" || role === "hostSecretary") found.hostUnit.push({ name: name(personId), role });
  }
  return found;
}
