import { ownerClient } from "@seed/owner";
import { beforeAll, expect, test } from "vitest";
import type { Prisma, PrismaClient } from "@/generated/prisma/client";
import { calendarDate } from "@/lib/domain/calendar-date";
import { columnOf } from "@/lib/platform/days";
import { anotherDatabase } from "../support/database";
import { theWorld } from "../support/world";

const entry = (event: string): Prisma.AuditEntryCreateManyInput => ({
  ...{ onDay: columnOf(calendarDate("2026-10-12")), recordedAt: new Date("2026-10-12T02:00:00Z") },
  ...{ viewerKind: "job", event, outcome: "done", changes: { event } },
});
const verified = async (owner: PrismaClient) => {
  const rows = await owner.$queryRaw<{ checked: bigint; broken_at: bigint | null }[]>`select * from app.verify_audit()`;
  return rows.map((row) => ({
    checked: Number(row.checked),
    brokenAt: row.broken_at === null ? null : Number(row.broken_at),
  }));
};

/** Runs one statement as a superuser in the owner's database, with every trigger switched off. */
async function asSuperuser(ownerUrl: string, sql: string): Promise<void> {
  const url = new URL(process.env.TEST_PG_ADMIN_URL ?? "");
  url.pathname = new URL(ownerUrl).pathname;
  const superuser = ownerClient(url.href);
  await superuser.$transaction([
    superuser.$executeRawUnsafe("set local session_replication_role = replica"),
    superuser.$executeRawUnsafe(sql),
  ]);
  await superuser.$disconnect();
}

let owner: PrismaClient;
beforeAll(async () => {
  owner = (await theWorld()).owner;
});

test("E2: the chain is whole after many writers at once, one number after the other", async () => {
  const writers = Array.from({ length: 40 }, (_, n) =>
    owner.$transaction(async (tx) => {
      await tx.auditEntry.createMany({ data: [entry(`writer ${n}`), entry(`writer ${n} again`)] });
    }),
  );
  await Promise.all(writers);
  expect(await verified(owner)).toEqual([{ checked: 80, brokenAt: null }]);
  const seqs = await owner.auditEntry.findMany({ select: { seq: true }, orderBy: { seq: "asc" } });
  expect(seqs.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 80 }, (_, n) => n + 1));
});

test("E2: what a writer took back leaves no gap", async () => {
  const [before] = await verified(owner);
  const undone = owner.$transaction(async (tx) => {
    await tx.auditEntry.createMany({ data: [entry("taken back")] });
    throw new Error("taken back");
  });
  await expect(undone).rejects.toThrow("taken back");
  await owner.auditEntry.createMany({ data: [entry("after it")] });
  expect(await verified(owner)).toEqual([{ checked: (before?.checked ?? 0) + 1, brokenAt: null }]);
});

const BEHIND_ITS_BACK = {
  "a changed row": { sql: "update audit_entry set event = 'nothing happened' where seq = 3", brokenAt: 3 },
  "a changed detail": { sql: "update audit_entry set changes = '{}' where seq = 4", brokenAt: 4 },
  "a changed day": { sql: "update audit_entry set on_day = on_day - 1 where seq = 2", brokenAt: 2 },
  "a removed row": { sql: "delete from audit_entry where seq = 3", brokenAt: 3 },
  "the first row removed": { sql: "delete from audit_entry where seq = 1", brokenAt: 1 },
  "the last row removed": { sql: "delete from audit_entry where seq = 6", brokenAt: 6 },
  "a row put in again under another number": {
    ...{ sql: "update audit_entry set seq = 30 where seq = 3", brokenAt: 3 },
  },
  "everything removed": { sql: "truncate audit_entry", brokenAt: 1 },
};

test.each(Object.entries(BEHIND_ITS_BACK))(
  "E2: %s shows, though a superuser switched the triggers off",
  async (_, { sql, brokenAt }) => {
    const database = await anotherDatabase();
    const own = ownerClient(database.ownerUrl);
    try {
      await own.auditEntry.createMany({ data: Array.from({ length: 6 }, (_, n) => entry(`act ${n + 1}`)) });
      expect(await verified(own)).toEqual([{ checked: 6, brokenAt: null }]);
      await asSuperuser(database.ownerUrl, sql);
      expect(await verified(own)).toEqual([{ checked: brokenAt - 1, brokenAt }]);
    } finally {
      await own.$disconnect();
      await database.drop(true);
    }
  },
);
