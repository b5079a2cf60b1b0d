import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { peopleList, unitsList } from "@/lib/features/people/list-queries";
import { personPage } from "@/lib/features/people/queries";
import { peopleOfUnit, unitChoices, unitPage } from "@/lib/features/people/unit-queries";
import { asking } from "../support/lists";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
let year: Awaited<ReturnType<typeof aYearUnderWay>>;
beforeAll(async () => {
  db = await theWorld();
  year = await aYearUnderWay(db.owner);
  await aYearUnderWay(db.owner);
});
const everyone = asking("people");
const units = asking("units");

test("E1: the department sees all its people, a unit's own people see theirs, the others themselves", async () => {
  const { viewers } = year;
  const names = async (viewer: (typeof viewers)[keyof typeof viewers]) =>
    (await peopleList(viewer, ...everyone)).rows.map((row) => row.name).sort();
  expect((await peopleList(viewers.departmentStaff, ...everyone)).total).toBe(
    await db.owner.person.count({ where: { departmentId: year.scene.departmentId } }),
  );
  expect(await names(viewers.sendingLiaison)).toEqual(["孙洁", "陆文婧"].sort());
  expect(await names(viewers.hostSecretary)).toEqual(["段启明", "罗小满", "葛向东"].sort());
  expect(await names(viewers.mentor)).toEqual(["段启明"]);
  expect(await names(viewers.cadre)).toEqual(["陆文婧"]);
  expect(await names(viewers.auditor)).toEqual([]);
  expect(await names(viewers.systemAdministrator)).toEqual([]);
});

test("people are found by a part of name, pinyin or initials, by unit, and as cadres", async () => {
  const viewer = year.viewers.departmentStaff;
  for (const text of ["陆文", "文婧", "luwen", "wenjing", "LWJ", "wj"]) {
    expect((await peopleList(viewer, ...asking("people", { q: text }))).rows.map((row) => row.name)).toEqual([
      "陆文婧",
    ]);
  }
  for (const text of ["婧文", "ujing", "·"])
    expect((await peopleList(viewer, ...asking("people", { q: text }))).total).toBe(0);
  expect((await peopleList(viewer, ...asking("people", { only: "cadres" }))).rows).toMatchObject([
    { name: "陆文婧", unitName: "市发展改革委", standing: "civilServant" },
  ]);
  expect((await peopleList(viewer, ...asking("people", { unit: year.otherUnitId }))).total).toBe(2);
});

test("E2: the ID number is masked, and there only for the department", async () => {
  const { placement, scene, viewers } = year;
  const personId = placement.cadreId;
  await db.owner.identity.create({
    data: { personId, departmentId: scene.departmentId, idNumber: "990101199108150028" },
  });
  expect((await personPage(viewers.departmentLeader, personId))?.maskedIdNumber).toBe("990101************");
  expect((await personPage(viewers.sendingLiaison, personId))?.maskedIdNumber).toBeNull();
  expect((await personPage(viewers.cadre, personId))?.maskedIdNumber).toBeNull();
  for (const viewer of [viewers.hostSecretary, viewers.strangerLiaison, viewers.auditor])
    expect(await personPage(viewer, personId)).toBeNull();
  expect(await personPage(viewers.departmentStaff, "no-uuid")).toBeNull();
});

test("E1: the department sees all its units, a unit's people their own", async () => {
  const { viewers, hostUnitId, mentorId } = year;
  expect((await unitsList(viewers.departmentStaff, ...units)).rows.map((row) => row.name)).toEqual([
    "白石坡镇",
    "茶坪乡",
    "市发展改革委",
  ]);
  expect((await unitsList(viewers.departmentStaff, ...asking("units", { q: "bsp" }))).rows).toMatchObject([
    { name: "白石坡镇", firstResponsible: "葛向东" },
  ]);
  expect((await unitsList(viewers.departmentStaff, ...asking("units", { kind: "cityOrgan" }))).total).toBe(1);
  expect((await unitsList(viewers.hostSecretary, ...units)).rows.map((row) => row.unitId)).toEqual([hostUnitId]);
  expect(await unitChoices(viewers.sendingLiaison)).toHaveLength(1);
  expect((await unitsList(viewers.systemAdministrator, ...units)).total).toBe(0);
  const page = await unitPage(viewers.hostSecretary, hostUnitId);
  expect(page?.leaders.map((leader) => leader.name).sort()).toEqual(["段启明", "葛向东"].sort());
  expect(page).toMatchObject({ firstResponsible: [{ name: "葛向东", to: null }], mentors: [{ personId: mentorId }] });
  expect(await unitPage(viewers.strangerHost, hostUnitId)).toBeNull();
  expect(await unitPage(viewers.departmentStaff, "no-uuid")).toBeNull();
  expect(await peopleOfUnit(viewers.strangerHost, hostUnitId)).toEqual([]);
  expect((await peopleOfUnit(viewers.hostSecretary, hostUnitId)).length).toBe(3);
});
