import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { withinPlacement, withinReviewPart } from "@/lib/policy/policy";
import { type ReviewContent, readContent, readScores } from "./content-facts";

/** What the department has drafted of these placements' reviews, by placement and kind: what its leader would sign. */
export const departmentDrafts = (
  viewer: PersonViewer,
  placementIds: readonly string[],
): Promise<Map<string, { version: number; content: ReviewContent }>> =>
  reading(viewer, async (tx) => {
    const rows = await tx.reviewPart.findMany({
      where: {
        AND: [{ placementId: { in: placementIds.filter(isId) }, side: "department" }, withinReviewPart(viewer)],
      },
    });
    return new Map(
      rows.map((row) => [
        `${row.placementId} ${row.kind}`,
        { version: row.version, content: readContent(row.content) },
      ]),
    );
  });

/** The baselines hosts proposed for these placements, not yet settled. */
export const proposedBaselines = (
  viewer: PersonViewer,
  placementIds: readonly string[],
): Promise<Map<string, { version: number; scores: Record<string, number> }>> =>
  reading(viewer, async (tx) => {
    const rows = await tx.baseline.findMany({
      where: {
        AND: [
          { placementId: { in: placementIds.filter(isId) }, state: "proposed" },
          withinPlacement(viewer, "baseline.read"),
        ],
      },
    });
    return new Map(rows.map((row) => [row.placementId, { version: row.version, scores: readScores(row.scores) }]));
  });
