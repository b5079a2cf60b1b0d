import { aCadre, aPlacement, aProgramme, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test, vi } from "vitest";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { PHASES, phaseOn } from "@/lib/domain/placement";
import {
  assessmentsPage,
  breachesPage,
  closePage,
  decidePage,
  outcomePage,
  standingPage,
} from "@/lib/features/placements/act-queries";
import { placementFacts } from "@/lib/features/placements/facts";
import { placementsList } from "@/lib/features/placements/list-queries";
import { openingChoices, placementFactsWithin, placementFilters } from "@/lib/features/placements/queries";
import { placementPage } from "@/lib/features/placements/record-queries";
import { columnOf } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { asking } from "../support/lists";
import { aDecidedProgramme } from "../support/plans";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  vi.stubEnv("GUAZHI_TODAY", "2026-10-12");
  db = await theWorld();
});
const asked = asking("placements");

test("E1: each role's list holds the placements it reaches, and no other", async () => {
  const { scene, otherUnitId, hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  // the second host sends one cadre to the first: one unit, two sides
  const second = await aPlacement(scene, { sendingUnitId: otherUnitId, hostUnitId });
  const ids = async (viewer: keyof typeof viewers) =>
    (await placementsList(viewers[viewer], ...asked)).rows.map((row) => row.id).sort();
  const both = [placement.id, second.id].sort();
  expect(await ids("departmentStaff")).toEqual(both);
  expect(await ids("departmentLeader")).toEqual(both);
  expect(await ids("hostSecretary")).toEqual(both);
  expect(await ids("hostLeader")).toEqual(both);
  expect(await ids("sendingLiaison")).toEqual([placement.id]);
  expect(await ids("mentor")).toEqual([placement.id]);
  expect(await ids("cadre")).toEqual([placement.id]);
  expect(await ids("strangerLiaison")).toEqual([second.id]);
  expect(await ids("strangerHost")).toEqual([]);
  expect(await ids("auditor")).toEqual([]);
  expect(await ids("systemAdministrator")).toEqual([]);
});

test("a list is narrowed by name, initials, front line, sending unit and phase, and counts what it shows", async () => {
  const { scene, otherUnitId, hostUnitId, sendingUnitId, viewers } = await aYearUnderWay(db.owner);
  await aPlacement(scene, {
    sendingUnitId: otherUnitId,
    hostUnitId,
    state: "decided",
    startsOn: calendarDate("2026-11-02"),
  });
  const viewer = viewers.departmentStaff;
  const count = async (params: Record<string, string>) =>
    (await placementsList(viewer, ...asking("placements", params))).total;
  expect(await count({})).toBe(2);
  expect(await count({ q: "lwj" })).toBe(2);
  expect(await count({ q: "发展改革" })).toBe(1);
  expect(await count({ q: "查无此人" })).toBe(0);
  expect(await count({ from: sendingUnitId })).toBe(1);
  expect(await count({ line: "基层一线" })).toBe(2);
  expect(await count({ line: "项目建设" })).toBe(0);
  expect(await count({ phase: "inPost" })).toBe(1);
  expect(await count({ phase: "awaitingArrival" })).toBe(1);
  const filters = await placementFilters(viewer);
  expect(filters.sendingUnits.map((one) => one.id).sort()).toEqual([sendingUnitId, otherUnitId].sort());
  expect(filters.frontLines).toEqual(["基层一线"]);
  const { rows } = await placementsList(viewer, ...asking("placements", { phase: "inPost" }));
  expect(rows[0]).toMatchObject({ cadre: "陆文婧", hostUnit: "白石坡镇", mentor: "段启明", startsOn: "2026-04-01" });
});

test("the phase as a filter finds what the rulebook calls by that phase", async () => {
  const { scene, hostUnitId, sendingUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const make = async (state: "prepared" | "decided" | "arrived", startsOn: string, data: object = {}) => {
    const { id } = await aPlacement(scene, { sendingUnitId, hostUnitId, state, startsOn: calendarDate(startsOn) });
    await db.owner.placement.update({ where: { id }, data });
  };
  const day = (text: string) => columnOf(calendarDate(text));
  await make("prepared", "2026-09-01");
  await make("decided", "2026-10-12");
  await make("decided", "2026-10-11");
  await make("arrived", "2025-10-13");
  await make("arrived", "2025-10-12");
  await make("arrived", "2026-03-02", { actualEndOn: day("2026-10-11"), earlyEndReason: "health" });
  await make("arrived", "2026-03-02", { actualEndOn: day("2026-10-12"), earlyEndReason: "health" });
  await make("arrived", "2025-03-02", { state: "closed", actualEndOn: day("2026-03-01") });
  await make("decided", "2026-03-02", { state: "cancelled" });
  const today = calendarDate("2026-10-12");
  const rows = await db.owner.placement.findMany({ where: { departmentId: scene.departmentId } });
  expect(rows).toHaveLength(10);
  for (const phase of PHASES) {
    const { rows: found } = await placementsList(viewers.departmentStaff, ...asking("placements", { phase }));
    const meant = rows.filter((row) => phaseOn(placementFacts(row), today) === phase);
    expect(found.map((row) => row.id).sort(), phase).toEqual(meant.map((row) => row.id).sort());
    expect(meant.length, phase).toBeGreaterThan(0);
  }
  expect(placement.id).toBeTruthy();
  const facts = await reading(viewers.departmentStaff, (tx) => placementFactsWithin(tx, viewers.departmentStaff));
  expect(facts).toHaveLength(10);
});

test("E1: a placement's page opens to its parties; what fewer may read is missing from it", async () => {
  const { scene, placement, viewers, sendingUnitId, hostUnitId } = await aYearUnderWay(db.owner);
  const { id: placementId, cadreId } = placement;
  const keys = { departmentId: scene.departmentId, placementId, sendingUnitId, hostUnitId, cadreId };
  const recordedById = viewers.departmentStaff.personId;
  const happenedOn = columnOf(calendarDate("2026-09-01"));
  await db.owner.breach.create({
    data: { ...keys, happenedOn, description: "违规收受礼品", recordedById, recordedOn: happenedOn },
  });
  const kinds = async (viewer: keyof typeof viewers) =>
    (await placementPage(viewers[viewer], placementId))?.events.map((event) => event.kind) ?? null;
  expect(await kinds("departmentStaff")).toEqual(expect.arrayContaining(["breach", "arrived", "decided", "termEnds"]));
  for (const viewer of ["sendingLiaison", "hostSecretary", "mentor", "cadre"] as const) {
    expect(await kinds(viewer), viewer).toContain("arrived");
    expect(await kinds(viewer), viewer).not.toContain("breach");
  }
  for (const viewer of ["strangerHost", "strangerLiaison", "auditor", "systemAdministrator"] as const) {
    expect(await kinds(viewer), viewer).toBeNull();
  }
  expect(await placementPage(viewers.departmentStaff, "not an id")).toBeNull();
  expect(await placementPage(viewers.cadre, placementId)).toMatchObject({
    phase: "inPost",
    cadre: { name: "陆文婧" },
    mentor: { name: "段启明" },
    firstResponsible: { name: "葛向东" },
    standingOwed: ["partyTransfer", "pay", "identity", "benefits"],
  });
});

test("E1: the page of an act opens to the posts that read its kind, and says why not", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const { id } = placement;
  expect(await breachesPage(viewers.hostLeader, id)).toBeNull();
  expect(await breachesPage(viewers.departmentLeader, id)).toMatchObject({ breaches: [], whyNot: null });
  expect(await decidePage(viewers.sendingLiaison, id)).toBeNull();
  expect(await decidePage(viewers.departmentLeader, id)).toMatchObject({ whyNotDecide: { code: "alreadyDecided" } });
  expect(await closePage(viewers.departmentStaff, id)).toMatchObject({ whyNot: { code: "termNotOver" } });
  expect(await outcomePage(viewers.mentor, id)).toBeNull();
  expect(await outcomePage(viewers.departmentLeader, id)).toMatchObject({ whyNot: { code: "termNotOver" } });
  expect(await standingPage(viewers.mentor, id)).toMatchObject({ confirmed: [], whyNotTransfer: null });
  expect(await assessmentsPage(viewers.cadre, id)).toMatchObject({
    years: [
      { year: 2026, assessor: "hostUnit", isDefault: true },
      { year: 2027, assessor: "sendingUnit" },
    ],
  });
  expect(await standingPage(viewers.strangerHost, id)).toBeNull();
});

test("E1: what preparing chooses from holds the department's own cadres and approved positions only", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  await db.owner.position.update({ where: { id: placement.positionId }, data: { places: 2 } });
  const offered = async () => {
    const found = await openingChoices(viewers.departmentStaff);
    if (!found) throw new Error("nothing is offered to the staff");
    return found;
  };
  expect(await openingChoices(viewers.departmentLeader)).toBeNull();
  const choices = await offered();
  expect(choices.cadres.map((one) => one.id)).toEqual([placement.cadreId]);
  expect(choices.positions.map((one) => one.id)).toEqual([placement.positionId]);
  await db.owner.position.update({ where: { id: placement.positionId }, data: { approvedOn: null } });
  expect((await offered()).positions).toEqual([]);
  expect(addDays(choices.today, 0)).toBe("2026-10-12");
});

test("S2, S4: of a programme that selects, its locked list is offered, of another everyone; a filled position is not", async () => {
  const { scene, staff, cadreIds, programmeId, positionIds, sendingUnitId } = await aDecidedProgramme(db.owner);
  const outside = await aCadre(scene, sendingUnitId, { name: "名单外" });
  const offered = async (of: string | null) => {
    const found = await openingChoices(staff, of);
    if (!found) throw new Error("nothing is offered to the staff");
    return found;
  };
  const chosen = await offered(programmeId);
  expect(chosen.cadres.map((one) => one.id).sort()).toEqual([...cadreIds].sort());
  expect(chosen.selecting).toEqual(["2026年度"]);
  const other = await aProgramme(scene, { name: "选派批次" });
  expect((await offered(other.programmeId)).cadres.map((one) => one.id)).toContain(outside);
  expect((await offered(other.programmeId)).selecting).toEqual([]);
  expect((await offered(null)).cadres.map((one) => one.id)).toContain(outside);
  const [positionId = ""] = positionIds;
  const { hostUnitId } = await db.owner.position.findUniqueOrThrow({ where: { id: positionId } });
  await aPlacement(scene, { sendingUnitId, hostUnitId, positionId, cadreId: cadreIds[0], state: "decided" });
  expect((await offered(programmeId)).positions.map((one) => one.id)).toEqual(positionIds.slice(1));
});
