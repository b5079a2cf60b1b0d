import { aCadre, aPerson, aPlacement, aUnit, aYearUnderWay } from "@seed/builders";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { placeOf, searchKey } from "@/lib/domain/search";
import type { Role } from "@/lib/domain/vocabulary";
import { personFound, search } from "@/lib/features/insight/search-queries";
import { peopleList } from "@/lib/features/people/list-queries";
import { pinyinOf, pinyinOfUnit } from "@/lib/platform/pinyin";
import type { PersonViewer } from "@/lib/platform/viewer";
import { asking } from "../support/lists";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
let year: Awaited<ReturnType<typeof aYearUnderWay>>;
let elsewhere: Awaited<ReturnType<typeof aYearUnderWay>>;
const NAMES = [
  "曾令仪",
  "单青禾",
  "仇天乐",
  "解思远",
  "欧阳澈",
  "买买提·吐尔逊",
  "王伟",
  "王小伟",
  "吕绿",
  "伟",
  "Anna Li",
];

beforeAll(async () => {
  db = await theWorld();
  year = await aYearUnderWay(db.owner);
  elsewhere = await aYearUnderWay(db.owner);
  for (const name of NAMES) await aPerson(year.scene, name, year.sendingUnitId, "科员");
  await aPerson(elsewhere.scene, "漆雕望舒", elsewhere.sendingUnitId);
  await db.owner.unit.update({
    where: { id: year.sendingUnitId },
    data: { shortName: "市发改委", ...pinyinOfUnit("市发展改革委", "市发改委") },
  });
});
beforeEach(() => {
  vi.stubEnv("GUAZHI_TODAY", "2026-10-12");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const people = async (viewer: PersonViewer, text: string) =>
  (await search(viewer, text)).people.hits.map((hit) => hit.name).sort();
const staff = () => year.viewers.departmentStaff;

test.each([
  ["曾", ["曾令仪"]],
  ["zeng", ["曾令仪"]],
  ["zly", ["曾令仪"]],
  ["shanqinghe", ["单青禾"]],
  ["qtl", ["仇天乐"]],
  ["xiesi", ["解思远"]],
  ["欧阳", ["欧阳澈"]],
  ["oyc", ["欧阳澈"]],
  ["买买提吐尔逊", ["买买提·吐尔逊"]],
  ["吐尔逊", ["买买提·吐尔逊"]],
  ["tuerxun", ["买买提·吐尔逊"]],
  ["mmt", ["买买提·吐尔逊"]],
  ["伟", ["伟", "王伟", "王小伟"].sort()],
  ["小伟", ["王小伟"]],
  ["王伟", ["王伟"]],
  ["xiaowei", ["王小伟"]],
  ["xw", ["王小伟"]],
  ["lvlv", ["吕绿"]],
  ["lülü", ["吕绿"]],
  ["ANNA", ["Anna Li"]],
  ["li", ["Anna Li"]],
  ["王 伟", ["王伟"]],
  ["伟王", []],
  ["%", []],
  ["_", []],
  ["'", []],
  ["漆雕望舒", []],
])("the department finds by %s", async (text, names) => {
  expect(await people(staff(), text)).toEqual(names);
});

test("search and list find what the rule says, for every piece of every name", async () => {
  const entries = await db.owner.directoryEntry.findMany({ where: { departmentId: year.scene.departmentId } });
  const pieces = new Set(
    entries.flatMap(({ name, pinyin, initials }) =>
      [searchKey(name), pinyin, initials].flatMap((key) => [
        key.slice(0, 1),
        key.slice(0, 2),
        key.slice(1, 3),
        key.slice(2, 6),
        key,
      ]),
    ),
  );
  for (const term of pieces) {
    if (term === "") continue;
    const expected = entries.filter((entry) => placeOf(term, entry) !== null).map((entry) => entry.personId);
    const { people: found } = await search(staff(), term);
    expect([term, found.total]).toEqual([term, expected.length]);
    for (const hit of found.hits) expect(expected).toContain(hit.id);
    const { rows } = await peopleList(staff(), ...asking("people", { q: term }));
    expect([term, rows.map((row) => row.personId).sort()]).toEqual([term, expected.sort()]);
  }
});

test("the nearest comes first, with unit and title beside it", async () => {
  const { people: found } = await search(staff(), "伟");
  expect(found.hits[0]).toMatchObject({ name: "伟", title: "科员", unitName: "市发改委" });
  expect(found).toMatchObject({ total: 3, isMore: false });
});

test("E1: each post finds what it reads, counts included, and nothing is there for the others", async () => {
  const { viewers } = year;
  const counts = async (viewer: PersonViewer, text: string) => {
    const { people, placements, units, accounts } = await search(viewer, text);
    return [people.total, placements.total, units.total, accounts.total];
  };
  const cadre: Record<Role, number[]> = {
    departmentStaff: [1, 1, 0, 0],
    departmentLeader: [1, 1, 0, 0],
    sendingLiaison: [1, 1, 0, 0],
    hostSecretary: [0, 1, 0, 0],
    hostLeader: [0, 1, 0, 0],
    mentor: [0, 1, 0, 0],
    cadre: [1, 1, 0, 0],
    scorer: [0, 0, 0, 0],
    auditor: [0, 0, 0, 0],
    systemAdministrator: [0, 0, 0, 1],
  };
  for (const [role, expected] of Object.entries(cadre)) {
    for (const text of ["陆文婧", "lwj", "wenjing"])
      expect([role, text, await counts(viewers[role as Role], text)]).toEqual([role, text, expected]);
  }
  for (const stranger of [viewers.strangerHost, viewers.strangerLiaison, elsewhere.viewers.hostSecretary])
    expect(await counts(stranger, "曾令仪")).toEqual([0, 0, 0, 0]);
  expect(await counts(viewers.strangerHost, "陆文婧")).toEqual([0, 0, 0, 0]);
});

test("E1: another department's people are no more there than nobody, whatever is asked", async () => {
  for (const text of ["漆雕望舒", "漆", "qdws", "qidiao"]) {
    const found = await search(staff(), text);
    expect([found.people.total, found.placements.total]).toEqual([0, 0]);
  }
  expect(await people(elsewhere.viewers.departmentStaff, "qdws")).toEqual(["漆雕望舒"]);
});

test("units answer by their full name and by their short one; their placements after those of a cadre", async () => {
  for (const text of ["市发展改革委", "市发改委", "sfgw", "发改", "shifagaiwei"]) {
    const { units, placements } = await search(staff(), text);
    expect([text, units.hits.map((unit) => unit.id)]).toEqual([text, [year.sendingUnitId]]);
    expect(placements.hits).toMatchObject([{ id: year.placement.id, name: "陆文婧", sendingUnit: "市发改委" }]);
  }
  const ofHost = await search(year.viewers.hostSecretary, "白石坡");
  expect(ofHost.units.hits).toMatchObject([{ id: year.hostUnitId, kind: "township" }]);
  expect(ofHost.placements.total).toBe(1);
  expect((await search(year.viewers.hostSecretary, "茶坪乡")).units.total).toBe(0);
});

test("a placement is shown with its way, its year and its phase", async () => {
  const { placements } = await search(year.viewers.hostSecretary, "lwj");
  expect(placements.hits).toEqual([
    {
      id: year.placement.id,
      name: "陆文婧",
      sendingUnit: "市发改委",
      hostUnit: "白石坡镇",
      startsOn: "2026-04-01",
      endsOn: "2027-03-31",
      phase: "inPost",
    },
  ]);
});

test("eight are shown, all are counted, and beyond two hundred it says so", async () => {
  const unitId = await aUnit(year.scene, "石门水库管理处", "institution");
  const personIds = Array.from({ length: 205 }, () => crypto.randomUUID());
  const { departmentId } = year.scene;
  const add = async (ids: string[], name: string) => {
    await db.owner.person.createMany({ data: ids.map((id) => ({ id, departmentId, unitId })) });
    await db.owner.directoryEntry.createMany({
      data: ids.map((personId) => ({ personId, departmentId, unitId, name, ...pinyinOf(name) })),
    });
  };
  await add(personIds.slice(0, 12), "龚长岭");
  expect(await search(staff(), "长岭")).toMatchObject({ people: { total: 12, isMore: false } });
  expect((await search(staff(), "gcl")).people.hits).toHaveLength(8);
  await add(personIds.slice(12), "龚长岭");
  expect(await search(staff(), "龚")).toMatchObject({ people: { total: 200, isMore: true } });
});

test("the administrator finds accounts by name and holder, and no people", async () => {
  const account = await db.owner.account.findFirstOrThrow({ where: { personId: year.viewers.hostSecretary.personId } });
  for (const text of ["罗小满", "lxm", account.name]) {
    const found = await search(year.viewers.systemAdministrator, text);
    expect(found.accounts.hits).toEqual([{ id: account.id, name: account.name, personName: "罗小满" }]);
    expect([found.people.total, found.units.total, found.placements.total]).toEqual([0, 0, 0]);
  }
  expect((await search(staff(), "罗小满")).accounts.total).toBe(0);
  expect((await search(elsewhere.viewers.systemAdministrator, account.name)).accounts.total).toBe(0);
});

test("a cadre away from several hosts in turn is found at each by the one that had them", async () => {
  const cadreId = await aCadre(year.scene, year.sendingUnitId, { name: "楚怀瑾" });
  const { id } = await aPlacement(year.scene, {
    ...{ sendingUnitId: year.sendingUnitId, hostUnitId: year.otherUnitId, cadreId },
  });
  expect((await search(year.viewers.strangerHost, "chj")).placements.hits.map((hit) => hit.id)).toEqual([id]);
  expect((await search(year.viewers.hostSecretary, "chj")).placements.total).toBe(0);
});

test("an empty term finds nothing, and the person of an ID number is told only within reach", async () => {
  for (const text of ["", " ", "·"]) expect((await search(staff(), text)).people.total).toBe(0);
  const { cadreId } = year.placement;
  expect(await personFound(staff(), cadreId)).toMatchObject({ name: "陆文婧" });
  for (const viewer of [year.viewers.hostSecretary, year.viewers.cadre, elsewhere.viewers.departmentStaff])
    expect(await personFound(viewer, cadreId)).toBeNull();
});
