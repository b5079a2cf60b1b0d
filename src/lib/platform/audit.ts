import type { Prisma } from "@/generated/prisma/client";
import type { AuditOutcome } from "../domain/vocabulary";
import type { Clock } from "./clock";
import { columnOf } from "./days";
import type { Tx } from "./db";
import { personOf, type Viewer } from "./viewer";

/** What a row of the audit log is about. */
export type About = { kind: string; id: string; placementId?: string | null };

/** Before sign-in the viewer is nobody: an attempt on a known account names it. */
export type Attempted = { departmentId: string; accountId: string; personId: string };

export type AuditRow = {
  event: string;
  outcome: AuditOutcome;
  about: About | null;
  changes?: Prisma.InputJsonValue;
  attempted?: Attempted;
};

/**
 * Writes rows of the audit log (E2): who, in which post, what, on whom, when, from where, what changed. The chain is
 * made by the database. Written last in its transaction, because the chain's lock is held to the end.
 */
export async function writeAudit(tx: Tx, viewer: Viewer, clock: Clock, rows: readonly AuditRow[]): Promise<void> {
  const person = personOf(viewer);
  await tx.auditEntry.createMany({
    data: rows.map(({ event, outcome, about, changes, attempted }) => ({
      departmentId: person?.departmentId ?? attempted?.departmentId ?? null,
      onDay: columnOf(clock.today()),
      recordedAt: new Date(),
      viewerKind: viewer.kind,
      accountId: person?.accountId ?? attempted?.accountId ?? null,
      personId: person?.personId ?? attempted?.personId ?? null,
      postId: person?.postId ?? null,
      role: person?.role ?? null,
      address: viewer.kind === "doorman" ? viewer.address : (person?.address ?? null),
      event,
      outcome,
      subjectKind: about?.kind ?? null,
      subjectId: about?.id ?? null,
      placementId: about?.placementId ?? null,
      changes: changes ?? {},
    })),
  });
}
