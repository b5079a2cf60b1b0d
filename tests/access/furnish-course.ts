import { randomUUID } from "node:crypto";
import type { Scene } from "@seed/builders";
import { calendarDate } from "@/lib/domain/calendar-date";
import { columnOf } from "@/lib/platform/days";
import type { Secrets } from "./target";

/** The placement the rows hang on, what they say, and who wrote them. */
export type Ground = {
  scene: Scene;
  keys: { departmentId: string; placementId: string; sendingUnitId: string; hostUnitId: string; cadreId: string };
  says: Secrets;
  authorId: string;
};

export const day = (value: string) => columnOf(calendarDate(value));
/** The instant all of it was recorded at. */
export const at = new Date("2026-07-01T02:00:00Z");
/** A fresh id for each name. */
export const ids = <T extends string>(...names: T[]) =>
  Object.fromEntries(names.map((n) => [n, randomUUID()])) as Record<T, string>;

/** What happens in the course of a placement, one row of each kind. */
export async function furnishCourse({ scene: { owner, capabilityIds }, keys, says, authorId }: Ground): Promise<void> {
  const talkId = randomUUID();
  const told = { side: "host", kind: "routine", heldOn: day("2026-06-10"), recordedOn: day("2026-06-10") } as const;
  await owner.talk.create({
    data: {
      ...keys,
      ...told,
      id: talkId,
      talkedById: authorId,
      recordedById: authorId,
      recordedAt: at,
      agreed: says.talk,
    },
  });
  await owner.talkNote.create({ data: { ...keys, talkId, authorId, text: says.note } });
  await owner.kinDeclaration.create({ data: { ...keys, name: says.kin, relation: "配偶" } });
  await owner.breach.create({
    data: {
      ...keys,
      happenedOn: day("2026-06-01"),
      description: says.breach,
      recordedById: authorId,
      recordedOn: day("2026-06-02"),
    },
  });
  await owner.standingCheck.create({
    data: { ...keys, item: "pay", confirmedOn: day("2026-05-01"), confirmedById: authorId, note: says.standingNote },
  });
  await owner.annualAssessment.create({
    data: { ...keys, year: 2026, assessor: "hostUnit", note: says.assessmentNote },
  });
  await owner.missedReview.create({
    data: { ...keys, kind: "endOfTerm", reason: says.missed, signedById: authorId, signedOn: day("2026-06-02") },
  });
  await owner.placementOutcome.create({
    data: {
      ...keys,
      kind: "returned",
      performance: says.performance,
      need: says.performance,
      decidedOn: day("2026-06-02"),
      decidedById: authorId,
    },
  });
  await owner.baseline.create({
    data: {
      ...keys,
      state: "proposed",
      scores: Object.fromEntries(capabilityIds.map((id) => [id, 2])),
      proposedOn: day("2026-04-20"),
    },
  });
  const { cadreId: personId, departmentId } = keys;
  await owner.identity.create({ data: { personId, departmentId, idNumber: says.idNumber } });
}
