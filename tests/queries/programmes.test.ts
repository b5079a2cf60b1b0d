import { aScene, aViewer, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test, vi } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { positionsList, programmesList } from "@/lib/features/programmes/list-queries";
import { calendarYear, offerChoices, positionPage, programmePage } from "@/lib/features/programmes/queries";
import { columnOf } from "@/lib/platform/days";
import { asking } from "../support/lists";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  vi.stubEnv("GUAZHI_TODAY", "2026-10-12");
  db = await theWorld();
});

test("E1: a programme is read by every business post of its department; who is placed, by the department", async () => {
  const { scene, viewers } = await aYearUnderWay(db.owner);
  const stranger = await aViewer(await aScene(db.owner), "departmentStaff");
  expect((await programmesList(viewers.departmentStaff, ...asking("programmes"))).rows).toMatchObject([
    { id: scene.programmeId, placed: 1 },
  ]);
  expect((await programmesList(viewers.cadre, ...asking("programmes"))).rows).toMatchObject([
    { id: scene.programmeId, placed: null },
  ]);
  expect((await programmesList(viewers.auditor, ...asking("programmes"))).rows).toEqual([]);
  expect(await programmePage(stranger, scene.programmeId)).toBeNull();
  expect(await programmePage(viewers.departmentLeader, scene.programmeId)).toMatchObject({
    ...{ status: "open", placed: 1, whyNotRevise: null, whyNotClose: null },
    whyNotApprove: { code: "programmeDecided" },
  });
  const seen = await programmePage(viewers.sendingLiaison, scene.programmeId);
  expect(seen).toMatchObject({ placed: null, positions: [] });
});

test("E1: positions are read by the department and by the host that offers them", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const ids = async (viewer: keyof typeof viewers) =>
    (await positionsList(viewers[viewer], ...asking("positions"))).rows.map((one) => one.id);
  expect(await ids("departmentStaff")).toEqual([placement.positionId]);
  expect(await ids("hostSecretary")).toEqual([placement.positionId]);
  expect(await ids("strangerHost")).toEqual([]);
  expect(await ids("sendingLiaison")).toEqual([]);
  const page = await positionPage(viewers.hostSecretary, placement.positionId);
  expect(page?.capabilities.map((one) => one.need)).toEqual([3, 3, 3, 3]);
  expect(page?.whyNotRevise).toMatchObject({ code: "positionApproved" });
  expect((await positionPage(viewers.departmentStaff, placement.positionId))?.whyNotRevise).toBeNull();
  expect(await positionPage(viewers.strangerHost, placement.positionId)).toBeNull();
  expect(await positionPage(viewers.cadre, placement.positionId)).toBeNull();
});

test("E1: a host offers for itself only, the staff for any unit, a liaison for none", async () => {
  const { hostUnitId, viewers } = await aYearUnderWay(db.owner);
  expect((await offerChoices(viewers.hostSecretary))?.units.map((one) => one.id)).toEqual([hostUnitId]);
  expect((await offerChoices(viewers.departmentStaff))?.units).toHaveLength(3);
  expect(await offerChoices(viewers.sendingLiaison)).toBeNull();
});

test("E3: a year without official data is provisional until the department says that it is entered whole", async () => {
  const { scene, viewers } = await aYearUnderWay(db.owner);
  expect(await calendarYear(viewers.departmentStaff, 2026)).toMatchObject({ isProvisional: false, days: [] });
  expect(await calendarYear(viewers.cadre, 2027)).toMatchObject({ isProvisional: true, days: [] });
  const day = columnOf(calendarDate("2027-02-08"));
  await db.owner.calendarDay.create({ data: { departmentId: scene.departmentId, day, kind: "rest", name: "春节" } });
  const days = [{ day: "2027-02-08", kind: "rest", name: "春节" }];
  const asked = { year: 2027, isPackaged: false, days };
  expect(await calendarYear(viewers.cadre, 2027)).toEqual({ ...asked, isProvisional: true });
  const by = { confirmedOn: day, confirmedById: viewers.departmentStaff.personId };
  await db.owner.calendarYear.create({ data: { departmentId: scene.departmentId, year: 2027, ...by } });
  expect(await calendarYear(viewers.cadre, 2027)).toEqual({ ...asked, isProvisional: false });
  expect(await calendarYear(viewers.auditor, 2027)).toBeNull();
});
