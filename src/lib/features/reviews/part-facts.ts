import { type PartMatter, reviewSideOf } from "@/lib/domain/review-part";
import type { ReviewKind, ReviewSide } from "@/lib/domain/vocabulary";
import type { WorkingCalendar } from "@/lib/domain/working-days";
import { loadPlacement, type PlacementKeys, reviewRecordOf } from "@/lib/features/placements/facts";
import { loadCalendar } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import type { PlacementScope } from "@/lib/policy/policy";

export type OwnPart = { id: string; side: ReviewSide; state: "draft" | "released"; version: number };

/** What writing one's own part is decided on. */
export type OwnPartSubject = {
  matter: PartMatter;
  side: ReviewSide;
  part: OwnPart | null;
  keys: PlacementKeys;
  calendar: WorkingCalendar;
};

/** The actor's side of one review, with the version its form must have seen (0: nothing written yet). */
export async function loadOwnPart(
  tx: Tx,
  placementId: string,
  kind: ReviewKind,
  actor: PersonViewer,
): Promise<{ scope: PlacementScope; version: number; subject: OwnPartSubject } | null> {
  const placement = await loadPlacement(tx, placementId);
  const side = reviewSideOf(actor.role);
  if (!placement || !side) return null;
  const part = await tx.reviewPart.findUnique({ where: { placementId_kind_side: { placementId, kind, side } } });
  return {
    scope: placement.scope,
    version: part?.version ?? 0,
    subject: {
      matter: { placement: placement.facts, kind, record: await reviewRecordOf(tx, placementId) },
      side,
      part: part && { id: part.id, side, state: part.state, version: part.version },
      keys: placement.keys,
      calendar: await loadCalendar(tx, placement.scope.departmentId),
    },
  };
}
