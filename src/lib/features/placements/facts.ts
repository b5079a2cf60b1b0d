import type { Placement } from "@/generated/prisma/client";
import type { OutcomeGround } from "@/lib/domain/after-term";
import { isGrade } from "@/lib/domain/conclusion";
import type { PlacementFacts } from "@/lib/domain/placement";
import type { ReviewRecord } from "@/lib/domain/review";
import type { StandingConfirmed } from "@/lib/domain/standing";
import type { Grade } from "@/lib/domain/vocabulary";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { PlacementScope } from "@/lib/policy/policy";

/** The parties that every row hanging on a placement carries (the walls read them there). */
export type PlacementKeys = {
  departmentId: string;
  placementId: string;
  sendingUnitId: string;
  hostUnitId: string;
  cadreId: string;
};

/** One placement as the rulebook knows it, with what permissions are judged on and what its children carry. */
export type LoadedPlacement = {
  scope: PlacementScope;
  facts: PlacementFacts;
  keys: PlacementKeys;
  version: number;
};

/** The placement, if the viewer reaches it. */
export async function loadPlacement(tx: Tx, id: string): Promise<LoadedPlacement | null> {
  const row = await tx.placement.findUnique({ where: { id } });
  return row && loadedPlacement(row);
}

/** A row of the placement table → facts. */
export const placementFacts = (row: Placement): PlacementFacts => ({
  id: row.id,
  departmentId: row.departmentId,
  programmeId: row.programmeId,
  positionId: row.positionId,
  cadreId: row.cadreId,
  sendingUnitId: row.sendingUnitId,
  hostUnitId: row.hostUnitId,
  state: row.state,
  standing: row.standing,
  partyMember: row.partyMember,
  startsOn: dayOf(row.startsOn),
  endsOn: dayOf(row.endsOn),
  actualEndOn: dayOrNull(row.actualEndOn),
  earlyEndReason: row.earlyEndReason,
  arrivedOn: dayOrNull(row.arrivedOn),
  takeOverOn: dayOrNull(row.takeOverOn),
  decision: row.decisionStatus && {
    status: row.decisionStatus,
    body: row.decisionBody,
    decidedOn: dayOrNull(row.decidedOn),
    documentNumber: row.decisionNumber,
  },
  baselineNotMeasured: row.baselineNotMeasured,
  halfYearOffline: row.halfYearOffline,
});

/** A row of the placement table → facts, scope and keys. */
export function loadedPlacement(row: Placement): LoadedPlacement {
  const { departmentId, sendingUnitId, hostUnitId, cadreId } = row;
  return {
    scope: { scope: "placement", id: row.id, departmentId, sendingUnitId, hostUnitId, cadreId },
    facts: placementFacts(row),
    keys: { departmentId, placementId: row.id, sendingUnitId, hostUnitId, cadreId },
    version: row.version,
  };
}

/** E4: whether the department itself sends or hosts in this placement. */
export const isDepartmentsOwn = async (tx: Tx, parties: Pick<PlacementFacts, "sendingUnitId" | "hostUnitId">) =>
  (await tx.unit.count({
    where: { id: { in: [parties.sendingUnitId, parties.hostUnitId] }, isDepartment: true },
  })) > 0;

/** A stored grade; the database's CHECK takes no other number, so another one is a bug and no grade at all. */
function gradeOf(stored: number): Grade {
  if (!isGrade(stored)) throw new Error(`grade ${stored} is none of the four`);
  return stored;
}

/** O3: what is signed or stated about a placement's reviews; rules read the standing ones out of it. */
export async function reviewRecordOf(tx: Tx, placementId: string): Promise<ReviewRecord> {
  const reviews = await tx.review.findMany({ where: { placementId } });
  const missed = await tx.missedReview.findMany({ where: { placementId } });
  return {
    reviews: reviews.map((row) => ({
      id: row.id,
      kind: row.kind,
      correctsId: row.correctsId,
      signedOn: dayOf(row.signedOn),
      grade: gradeOf(row.grade),
    })),
    missed: missed.map((row) => row.kind),
  };
}

/** T3: the items of the checklist that are confirmed. */
export async function standingOf(tx: Tx, placementId: string): Promise<StandingConfirmed[]> {
  const rows = await tx.standingCheck.findMany({ where: { placementId }, orderBy: { confirmedOn: "asc" } });
  return rows.map(({ item, confirmedOn }) => ({ item, confirmedOn: dayOf(confirmedOn) }));
}

/** O8: what the outcome is judged on. */
export async function outcomeGroundOf(tx: Tx, placementId: string): Promise<OutcomeGround> {
  return {
    record: await reviewRecordOf(tx, placementId),
    hasBreach: (await tx.breach.count({ where: { placementId } })) > 0,
    isDecided: (await tx.placementOutcome.count({ where: { placementId } })) > 0,
  };
}
