import { type CalendarDate, parseCalendarDate } from "@/lib/domain/calendar-date";
import type { AuditOutcome, Role } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";

/** Rows a page. */
export const PAGE = 50;

/** `before`: rows older than this number, as the page before ended; null for the newest. */
export type AuditFilter = {
  event: string | null;
  outcome: AuditOutcome | null;
  day: CalendarDate | null;
  before: bigint | null;
};

export type AuditLine = {
  seq: string;
  recordedAt: Date;
  onDay: string;
  event: string;
  outcome: AuditOutcome;
  who: string | null;
  role: Role | null;
  viewerKind: string;
  address: string | null;
  subjectKind: string | null;
  subjectId: string | null;
};

/** What the auditor asks for in the address; what is malformed is not asked. */
export function auditFilterOf(asked: { event: string; day: string; before: string }): Omit<AuditFilter, "outcome"> {
  return {
    event: /^[a-zA-Z]{1,40}\.[a-zA-Z]{1,40}$/.test(asked.event) ? asked.event : null,
    day: parseCalendarDate(asked.day),
    before: /^\d{1,18}$/.test(asked.before) ? BigInt(asked.before) : null,
  };
}

/** E2: the log of the department, newest first, by key: who, in which post, what, on whom, when, from where. */
export async function auditLog(viewer: PersonViewer, { event, outcome, day, before }: AuditFilter) {
  if (!mayEver(viewer, "audit.read")) return null;
  return reading(viewer, async (tx) => {
    const rows = await tx.auditEntry.findMany({
      where: {
        AND: [
          { OR: [{ departmentId: null }, { departmentId: viewer.departmentId }] },
          event ? { event } : {},
          outcome ? { outcome } : {},
          day ? { onDay: columnOf(day) } : {},
          before === null ? {} : { seq: { lt: before } },
        ],
      },
      orderBy: { seq: "desc" },
      take: PAGE + 1,
    });
    const shown = rows.slice(0, PAGE);
    const ids = shown.map((row) => row.personId).filter((one) => one !== null);
    const people = await tx.directoryEntry.findMany({ where: { personId: { in: ids } } });
    const names = new Map(people.map((person) => [person.personId, person.name]));
    const lines: AuditLine[] = shown.map((row) => ({
      seq: row.seq.toString(),
      recordedAt: row.recordedAt,
      onDay: row.onDay.toISOString().slice(0, 10),
      event: row.event,
      outcome: row.outcome,
      who: row.personId ? (names.get(row.personId) ?? null) : null,
      role: row.role,
      viewerKind: row.viewerKind,
      address: row.address,
      subjectKind: row.subjectKind,
      subjectId: row.subjectId,
    }));
    return { lines, older: rows.length > PAGE ? (lines.at(-1)?.seq ?? null) : null };
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
