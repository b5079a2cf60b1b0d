import type { Placement } from "@/generated/prisma/client";
import type { PlacementFacts } from "@/lib/domain/placement";
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
  return row && loaded(row);
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

function loaded(row: Placement): LoadedPlacement {
  const { departmentId, sendingUnitId, hostUnitId, cadreId } = row;
  return {
    scope: { scope: "placement", id: row.id, departmentId, sendingUnitId, hostUnitId, cadreId },
    facts: placementFacts(row),
    keys: { departmentId, placementId: row.id, sendingUnitId, hostUnitId, cadreId },
    version: row.version,
  };
}
