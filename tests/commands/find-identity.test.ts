import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { findIdentity } from "@/lib/features/people/commands/find-identity";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { theWorld } from "../support/world";

const clock = clockOn(calendarDate("2026-10-12"));
const NUMBER = "990101199108150028";
let db: Awaited<ReturnType<typeof theWorld>>;
let year: Awaited<ReturnType<typeof aYearUnderWay>>;
let elsewhere: Awaited<ReturnType<typeof aYearUnderWay>>;

beforeAll(async () => {
  db = await theWorld();
  year = await aYearUnderWay(db.owner);
  elsewhere = await aYearUnderWay(db.owner);
  await db.owner.identity.create({
    data: { personId: year.placement.cadreId, departmentId: year.scene.departmentId, idNumber: NUMBER },
  });
});

const find = (viewer: PersonViewer, idNumber: string) => perform(findIdentity, { idNumber }, { viewer, clock });
const logged = (viewer: PersonViewer) =>
  db.owner.auditEntry.findMany({ where: { accountId: viewer.accountId, event: "identity.read" } });

test("E2: the department finds who an ID number belongs to, however it is typed, and the view is logged", async () => {
  const { departmentStaff: viewer } = year.viewers;
  const personId = year.placement.cadreId;
  for (const typed of [NUMBER, "990101 19910815 0028", "９９０１０１１９９１０８１５００２８"])
    expect(await find(viewer, typed)).toEqual({ status: "done", answer: { personId } });
  const rows = await logged(viewer);
  expect(rows).toMatchObject(Array(3).fill({ outcome: "done", subjectKind: "person", subjectId: personId }));
  expect(JSON.stringify(rows.map((row) => row.changes))).not.toContain(NUMBER);
});

test("E2: a number nobody has is not found, a part of one is no number; the first is logged, without it", async () => {
  const { departmentLeader: viewer } = year.viewers;
  expect(await find(viewer, "99010119910815001X")).toEqual({ status: "notFound" });
  expect(await find(viewer, NUMBER.slice(0, 17))).toMatchObject({ status: "invalid" });
  const rows = await logged(viewer);
  expect(rows).toMatchObject([{ outcome: "denied", subjectId: null }]);
  expect(JSON.stringify(rows.map((row) => row.changes))).not.toContain("9901011991");
});

test("E1: no other post and no other department finds anyone by it; the attempt is logged", async () => {
  const { sendingLiaison, hostSecretary, hostLeader, mentor, cadre, auditor, systemAdministrator } = year.viewers;
  for (const viewer of [
    ...[sendingLiaison, hostSecretary, hostLeader, mentor, cadre, auditor, systemAdministrator],
    elsewhere.viewers.departmentStaff,
  ]) {
    expect(await find(viewer, NUMBER)).toEqual({ status: "notFound" });
    expect(await logged(viewer)).toMatchObject([{ outcome: "denied", subjectId: null }]);
  }
});
