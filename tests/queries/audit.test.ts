import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { auditFilterOf, auditLog, chainCheck } from "@/lib/features/audit/queries";
import { prepareUnit } from "@/lib/features/people/commands/prepare-unit";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
let year: Awaited<ReturnType<typeof aYearUnderWay>>;
beforeAll(async () => {
  db = await theWorld();
  year = await aYearUnderWay(db.owner);
  const other = await aYearUnderWay(db.owner);
  const enter = (viewers: typeof year.viewers, name: string) =>
    perform(prepareUnit, { name, kind: "township" }, { viewer: viewers.departmentStaff, clock });
  await enter(year.viewers, "双河口乡");
  await enter(other.viewers, "石门坎镇");
  await perform(prepareUnit, { name: "枫树岭镇", kind: "township" }, { viewer: year.viewers.hostLeader, clock });
});
const clock = clockOn(calendarDate("2026-10-12"));
const whole = { event: null, outcome: null, day: null, before: null };

test("E2: the auditor reads the department's rows, newest first, with names; nobody else reads any", async () => {
  const { viewers } = year;
  const log = await auditLog(viewers.auditor, whole);
  expect(log?.lines.map((line) => [line.event, line.outcome, line.who, line.role])).toEqual([
    ["unit.prepare", "denied", "葛向东", "hostLeader"],
    ["unit.prepare", "done", "周若敏", "departmentStaff"],
  ]);
  for (const viewer of [viewers.departmentStaff, viewers.departmentLeader, viewers.systemAdministrator]) {
    expect(await auditLog(viewer, whole)).toBeNull();
    expect(await chainCheck(viewer)).toBeNull();
  }
});

test("the log is narrowed by event, outcome and day, and read on by key", async () => {
  const { auditor } = year.viewers;
  const count = async (filter: Partial<Parameters<typeof auditLog>[1]>) =>
    (await auditLog(auditor, { ...whole, ...filter }))?.lines.length;
  expect(await count({ outcome: "denied" })).toBe(1);
  expect(await count({ event: "talk.record" })).toBe(0);
  expect(await count({ day: calendarDate("2026-10-12") })).toBe(2);
  expect(await count({ day: calendarDate("2026-10-11") })).toBe(0);
  const newest = (await auditLog(auditor, whole))?.lines[0]?.seq ?? "0";
  expect(await count({ before: BigInt(newest) })).toBe(1);
  expect(auditFilterOf({ event: "unit.prepare", day: "2026-10-12", before: "7" })).toEqual({
    event: "unit.prepare",
    day: "2026-10-12",
    before: 7n,
  });
  expect(auditFilterOf({ event: "'; --", day: "yesterday", before: "-1" })).toEqual({
    event: null,
    day: null,
    before: null,
  });
});

test("E2: the chain is whole, and an altered row shows where", async () => {
  const { auditor } = year.viewers;
  const checked = await db.owner.auditEntry.count();
  expect(await chainCheck(auditor)).toEqual({ checked, brokenAt: null });
  await db.owner.$executeRaw`alter table audit_entry disable trigger sealed`;
  await db.owner.$executeRaw`update audit_entry set address = '203.0.113.1' where seq = 2`;
  await db.owner.$executeRaw`alter table audit_entry enable trigger sealed`;
  expect(await chainCheck(auditor)).toEqual({ checked: 1, brokenAt: 2 });
});
