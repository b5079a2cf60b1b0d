import { dayOf, dayOrNull } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { withinPlacement } from "@/lib/policy/policy";

/** What the staff proposed to the leader, where the viewer reads it and it was proposed; null elsewhere. */
export async function proposalOf(tx: Tx, viewer: PersonViewer, placementId: string, kind: "earlyEnd" | "outcome") {
  const row = await tx.proposal.findFirst({
    where: { AND: [{ placementId, kind }, withinPlacement(viewer, "proposal.read")] },
  });
  if (!row) return null;
  const by = await tx.directoryEntry.findUnique({ where: { personId: row.preparedById }, select: { name: true } });
  return {
    actualEndOn: dayOrNull(row.actualEndOn),
    reason: row.reason,
    note: row.note,
    outcome: row.outcome,
    performance: row.performance,
    need: row.need,
    levelTwoReason: row.levelTwoReason,
    preparedOn: dayOf(row.preparedOn),
    preparedBy: by?.name ?? "",
  };
}
export type ShownProposal = NonNullable<Awaited<ReturnType<typeof proposalOf>>>;
