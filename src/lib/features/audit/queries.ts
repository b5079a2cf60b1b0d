import { Prisma } from "@/generated/prisma/client";
import { yearOf } from "@/lib/domain/calendar-date";
import type { ListAsked } from "@/lib/domain/list/asked";
import { type Extent, type Paged, withRows } from "@/lib/domain/list/page";
import type { AuditOutcome, Role } from "@/lib/domain/vocabulary";
import { readWrittenDate } from "@/lib/domain/written-date";
import { clock } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import { inOrder, keysetPage } from "@/lib/platform/keyset";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";

export type AuditLine = {
  seq: string;
  onDay: string;
  recordedAt: Date;
  event: string;
  outcome: AuditOutcome;
  who: string | null;
  role: Role | null;
  viewerKind: string;
  address: string | null;
  subjectKind: string | null;
  subjectId: string | null;
};

/** E2: the log of the department, newest first, by key: who, in which post, what, on whom, when, from where. */
export async function auditLog(
  viewer: PersonViewer,
  asked: ListAsked,
  extent: Extent,
): Promise<Paged<AuditLine> | null> {
  if (!mayEver(viewer, "audit.read")) return null;
  return reading(viewer, async (tx) => {
    const { event, outcome } = asked.filters;
    const day = readWrittenDate(asked.filters.day ?? "", yearOf(clock.today()));
    const page = await keysetPage(
      tx,
      {
        from: Prisma.sql`audit_entry e`,
        id: Prisma.sql`e.seq`,
        idType: "number",
        where: [
          Prisma.sql`(e.department_id is null or e.department_id = ${viewer.departmentId}::uuid)`,
          ...(event ? [Prisma.sql`e.event = ${event}`] : []),
          ...(outcome ? [Prisma.sql`e.outcome = ${outcome}::audit_outcome`] : []),
          ...(day ? [Prisma.sql`e.on_day = ${day}::text::date`] : []),
        ],
        sorts: { seq: { by: Prisma.sql`e.seq`, type: "number" } },
      },
      asked,
      extent,
    );
    const found = await tx.auditEntry.findMany({ where: { seq: { in: page.rows.map((one) => BigInt(one.id)) } } });
    const ids = found.map((row) => row.personId).filter((one) => one !== null);
    const people = await tx.directoryEntry.findMany({ where: { personId: { in: ids } } });
    const names = new Map(people.map((person) => [person.personId, person.name]));
    return withRows(
      page,
      inOrder(page.rows, found, (row) => row.seq.toString()).map((row) => ({
        seq: row.seq.toString(),
        onDay: row.onDay.toISOString().slice(0, 10),
        recordedAt: row.recordedAt,
        event: row.event,
        outcome: row.outcome,
        who: row.personId ? (names.get(row.personId) ?? null) : null,
        role: row.role,
        viewerKind: row.viewerKind,
        address: row.address,
        subjectKind: row.subjectKind,
        // E1: beside the name of who registered, whose id it is would tell how far they came
        subjectId: row.subjectKind === "candidate" ? null : row.subjectId,
      })),
    );
  });
}

/** E2: goes through the whole chain. `brokenAt`: the first row that was altered or is missing, null when none. */
export async function chainCheck(viewer: PersonViewer): Promise<{ checked: number; brokenAt: number | null } | null> {
  if (!mayEver(viewer, "audit.read")) return null;
  return reading(viewer, async (tx) => {
    const [row] = await tx.$queryRaw<{ checked: bigint; broken_at: bigint | null }[]>`
      select checked, broken_at from app.verify_audit()`;
    return { checked: Number(row?.checked ?? 0), brokenAt: row?.broken_at ? Number(row.broken_at) : null };
  });
}
