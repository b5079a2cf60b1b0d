import { aPlacement, aUnit, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { ROLES } from "@/lib/domain/vocabulary";
import { home } from "@/lib/features/insight/queries";
import { programmeYear, talksOfMonth } from "@/lib/features/insight/year-queries";
import { recordTalk } from "@/lib/features/mentoring/commands/record-talk";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

const clock = clockOn(calendarDate("2026-10-12"));
const SEPTEMBER = { month: calendarDate("2026-09-01"), programmeId: null };
let year: Awaited<ReturnType<typeof aYearUnderWay>>;
let elsewhere: { id: string };

beforeAll(async () => {
  const { owner } = await theWorld();
  year = await aYearUnderWay(owner);
  await aYearUnderWay(owner);
  const sendingUnitId = await aUnit(year.scene, "市水务局", "cityOrgan");
  elsewhere = await aPlacement(year.scene, { sendingUnitId, hostUnitId: year.otherUnitId });
  await aPlacement(year.scene, {
    ...{ sendingUnitId, hostUnitId: year.otherUnitId, state: "decided" },
    startsOn: calendarDate("2026-11-01"),
  });
  const talk = { placementId: year.placement.id, heldOn: "2026-09-20", agreed: "按月推进" };
  await perform(recordTalk, talk, { viewer: year.viewers.hostSecretary, clock });
});

test("a department counts its programme at hand, and the breakdown sums to its total", async () => {
  const { figures } = await home(year.viewers.departmentLeader, clock);
  if (figures?.of !== "department") throw new Error("a department sees a department's figures");
  expect(figures.phases).toEqual({ total: 3, inPost: 2, endedEarly: 0, ahead: 1, over: 0 });
  expect(figures.halfYear.tally.reduce((sum, one) => sum + one.count, 0)).toBe(figures.halfYear.whole);
  expect(figures.halfYear.whole).toBe(2);
  expect(figures.talks).toEqual({
    ...{ month: "2026-09-01", share: { part: 1, whole: 2 } },
    ...{ beforeMonth: "2026-08-01", before: { part: 0, whole: 2 } },
  });
});

test.each([
  ["sendingLiaison", "sending"],
  ["hostSecretary", "host"],
  ["hostLeader", "host"],
  ["mentor", "mentor"],
  ["cadre", "self"],
] as const)("E1: a %s counts their own only", async (role, of) => {
  const { figures, items } = await home(year.viewers[role], clock);
  expect(figures?.of).toBe(of);
  if (figures && "phases" in figures) expect(figures.phases.total).toBe(1);
  if (figures?.of === "self") expect(figures.placement.id).toBe(year.placement.id);
  expect(new Set(items.map((item) => item.placementId))).toEqual(new Set([year.placement.id]));
});

test.each(ROLES)(
  "E1: of a programme's year a %s sees the placements in reach, and no talk they may not read",
  async (role) => {
    const found = await programmeYear(year.viewers[role], year.scene.programmeId, clock);
    const reach = {
      departmentStaff: 3,
      departmentLeader: 3,
      scorer: null,
      auditor: null,
      systemAdministrator: null,
    } as Record<string, number | null>;
    expect(found?.rows.length ?? null).toBe(role in reach ? reach[role] : 1);
    const own = found?.rows.find((row) => row.id === year.placement.id);
    if (!own) return;
    expect(own.talks).toEqual(role === "sendingLiaison" ? [] : ["2026-09-20"]);
    // six months have passed, one of them with a talk
    expect(own.missed).toHaveLength(role === "sendingLiaison" ? 0 : 5);
    expect(own.halfYear?.state).toBe("overdue");
    const isDepartment = role.startsWith("department");
    expect(own.dues.every((item) => isDepartment || item.roles.includes(role))).toBe(true);
  },
);

test("E1: a programme that is not the area's, or no id at all, is not found", async () => {
  const other = await programmeYear(year.viewers.departmentStaff, elsewhere.id, clock);
  expect([other, await programmeYear(year.viewers.departmentStaff, "nonsense", clock)]).toEqual([null, null]);
});

test("the rows behind a figure are as many as it says, those without a talk first", async () => {
  const { rows } = await talksOfMonth(year.viewers.departmentStaff, SEPTEMBER, clock);
  expect(rows.map((row) => [row.id, row.isHeld])).toEqual([
    [elsewhere.id, false],
    [year.placement.id, true],
  ]);
  expect((await talksOfMonth(year.viewers.hostSecretary, SEPTEMBER, clock)).rows).toHaveLength(1);
  expect((await talksOfMonth(year.viewers.sendingLiaison, SEPTEMBER, clock)).rows).toEqual([]);
  const now = await talksOfMonth(year.viewers.mentor, { month: null, programmeId: null }, clock);
  expect(now.rows.map((row) => row.isHeld)).toEqual([false]);
});
