import { aCadre, aCandidate, aSelection, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { auditLog, chainCheck } from "@/lib/features/audit/queries";
import { prepareUnit } from "@/lib/features/people/commands/prepare-unit";
import { withdrawCandidate } from "@/lib/features/selection/commands/withdraw-candidate";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { asking } from "../support/lists";
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
const whole = asking("audit");

test("E2: the auditor reads the department's rows, newest first, with names; nobody else reads any", async () => {
  const { viewers } = year;
  const log = await auditLog(viewers.auditor, ...whole);
  expect(log?.rows.map((line) => [line.event, line.outcome, line.who, line.role])).toEqual([
    ["unit.prepare", "denied", "葛向东", "hostLeader"],
    ["unit.prepare", "done", "周若敏", "departmentStaff"],
  ]);
  for (const viewer of [viewers.departmentStaff, viewers.departmentLeader, viewers.systemAdministrator]) {
    expect(await auditLog(viewer, ...whole)).toBeNull();
    expect(await chainCheck(viewer)).toBeNull();
  }
});

test("the log is narrowed by event, outcome and day, and read on by key", async () => {
  const { auditor } = year.viewers;
  const count = async (params: Record<string, string>) => (await auditLog(auditor, ...asking("audit", params)))?.total;
  expect(await count({ outcome: "denied" })).toBe(1);
  expect(await count({ event: "talk.record" })).toBe(0);
  expect(await count({ event: "unit.prepare" })).toBe(2);
  expect(await count({ day: "2026-10-12" })).toBe(2);
  expect(await count({ day: "2026-10-11" })).toBe(0);
  expect(await count({ day: "2026年10月12日" })).toBe(2);
  // what is no day is not asked
  expect(await count({ day: "yesterday" })).toBe(2);
  const [asked] = whole;
  const newest = await auditLog(auditor, asked, { size: 1 });
  const older = await auditLog(auditor, { ...asked, cursor: newest?.next ?? null }, { size: 1 });
  expect([newest?.rows[0]?.outcome, older?.rows[0]?.outcome]).toEqual(["denied", "done"]);
});

test("E1: which candidate it was about is not told beside the name of who registered", async () => {
  const other = await aYearUnderWay(db.owner);
  const { scene, sendingUnitId, viewers } = other;
  await aSelection(scene);
  const cadreId = await aCadre(scene, sendingUnitId, { name: "隐名" });
  const candidateId = await aCandidate(scene, { cadreId, sendingUnitId });
  await perform(withdrawCandidate, { candidateId, reason: "家事" }, { viewer: viewers.departmentStaff, clock });
  expect((await auditLog(viewers.auditor, ...whole))?.rows).toMatchObject([
    { event: "candidate.withdraw", subjectKind: "candidate", subjectId: null },
  ]);
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
