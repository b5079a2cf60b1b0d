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
  // An import writes thousands of rows: the day and the instant are read once.
  const [onDay, recordedAt] = [columnOf(clock.today()), new Date()];
  const entries = rows.map(({ event, outcome, about, changes, attempted }) => ({
    departmentId: person?.departmentId ?? attempted?.departmentId ?? null,
    onDay,
    recordedAt,
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
  }));
  if (entries.length <= MANY) {
    await tx.auditEntry.createMany({ data: entries });
    return;
  }
  for (let at = 0; at < entries.length; at += MANY) {
    // One parameter for many rows: the client's own way takes one a column and a quarter of a gigabyte.
    await tx.$executeRaw`
      insert into audit_entry (department_id, on_day, recorded_at, viewer_kind, account_id, person_id, post_id, role, address,
        event, outcome, subject_kind, subject_id, placement_id, changes)
      select x."departmentId", x."onDay", x."recordedAt", x."viewerKind", x."accountId", x."personId", x."postId", x.role, x.address,
        x.event, x.outcome, x."subjectKind", x."subjectId", x."placementId", x.changes
      from jsonb_to_recordset(${JSON.stringify(entries.slice(at, at + MANY))}::jsonb) as x("departmentId" uuid, "onDay" date,
        "recordedAt" timestamptz, "viewerKind" text, "accountId" uuid, "personId" uuid, "postId" uuid, role role, address text,
        event text, outcome audit_outcome, "subjectKind" text, "subjectId" text, "placementId" uuid, changes jsonb)`;
  }
}

/** From this many rows on they go as one JSON parameter. */
const MANY = 1000;
