import { randomUUID } from "node:crypto";
import { telling } from "../policy/messages";
import type { Permission, Scope } from "../policy/policy";
import type { Clock } from "./clock";
import type { Tx } from "./db";
import type { PersonViewer } from "./viewer";

/**
 * Tells the posts an act concerns, in its own transaction: one row for each placement it is about. What concerns a whole
 * host is told of each cadre there.
 */
export async function writeMessages(
  tx: Tx,
  { actor, clock }: { actor: PersonViewer; clock: Clock },
  { permission, scope, changes }: { permission: Permission; scope: Scope; changes: unknown },
): Promise<void> {
  if (!telling(permission, changes)) return;
  const of =
    scope.scope === "placement"
      ? [{ ...scope, placementId: scope.id }]
      : scope.scope === "unit"
        ? (
            await tx.placement.findMany({
              where: { hostUnitId: scope.id, state: { in: ["decided", "arrived"] } },
              select: { id: true, departmentId: true, sendingUnitId: true, hostUnitId: true, cadreId: true },
            })
          ).map((row) => ({ ...row, placementId: row.id }))
        : [];
  await tellOf(tx, { actor, clock }, { permission, changes }, of);
}

/** The parties of a placement, as every row that hangs on one carries them. */
type Keys = Record<"departmentId" | "placementId" | "sendingUnitId" | "hostUnitId" | "cadreId", string>;

/** The same of many placements at once, for an act that does to each what another does to one. */
export async function tellOf(
  tx: Tx,
  { actor, clock }: { actor: PersonViewer; clock: Clock },
  { permission, changes }: { permission: Permission; changes: unknown },
  of: readonly Keys[],
): Promise<void> {
  const told = telling(permission, changes);
  if (!told || of.length === 0) return;
  await tx.message.createMany({
    data: of.map(({ departmentId, placementId, sendingUnitId, hostUnitId, cadreId }) => ({
      ...{ id: randomUUID(), departmentId, placementId, sendingUnitId, hostUnitId, cadreId },
      ...{ verb: told.verb, facts: told.facts, roles: [...told.roles], byId: actor.personId, at: clock.now() },
    })),
  });
}
