import { aUnit, aViewer } from "@seed/builders";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { home } from "@/lib/features/insight/queries";
import { search } from "@/lib/features/insight/search-queries";
import { panelForm, programmePanels } from "@/lib/features/selection/panel-form-queries";
import { panelPage, panelsPage } from "@/lib/features/selection/panel-queries";
import type { PersonViewer } from "@/lib/platform/viewer";
import { clock, HELD, aPanelSitting as sittingOf } from "../support/panels";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
beforeEach(() => {
  vi.stubEnv("GUAZHI_TODAY", HELD);
});
const aPanelSitting = (options?: Parameters<typeof sittingOf>[1]) => sittingOf(db.owner, options);
/** All that somebody is told of a panel, as one text. */
async function told(viewer: PersonViewer, { panelId, programmeId }: { panelId: string; programmeId: string }) {
  const answers = [
    await panelPage(viewer, panelId),
    await panelForm(viewer, panelId),
    await programmePanels(viewer, programmeId),
    await panelsPage(viewer),
    await home(viewer, clock),
    await search(viewer, "人选"),
    await search(viewer, "考官"),
  ];
  return JSON.stringify(answers);
}

test("S5, E1: a scorer finds their own sheet: names and order, their own marks, and of the others not even how many", async () => {
  const { mark, seats, panelId, candidateIds } = await aPanelSitting();
  await mark(0, [[0, "71.93"]]);
  await mark(1, [
    [0, "62.48"],
    [1, "62.48"],
  ]);
  const first = seats[0] as PersonViewer;
  const page = await panelPage(first, panelId);
  expect(page).toMatchObject({ progress: null, results: null, whyNotMark: null, scorers: 3, candidates: 3 });
  expect(page?.sheet).toEqual([
    { candidateId: candidateIds[0], place: 1, name: "人选甲", points: 7193 },
    { candidateId: candidateIds[1], place: 2, name: "人选乙", points: null },
    { candidateId: candidateIds[2], place: 3, name: "人选丙", points: null },
  ]);
  expect((await panelsPage(first))?.panels).toMatchObject([{ id: panelId, marked: 1, toMark: 3 }]);
  expect(await home(first, clock)).toMatchObject({
    panels: [{ kind: "panelToMark", panelId, facts: { marked: 1, toMark: 3 } }],
    figures: { of: "panel", panels: 1, marks: { part: 1, whole: 3 } },
    items: [],
  });
});

test("S5, E1: the department is told how far each scorer is, and no mark, until the panel is closed; then all of them", async () => {
  const { mark, close, everyone, scene, staff, leader, seats, panelId } = await aPanelSitting();
  const { programmeId } = scene;
  await everyone("71.93");
  await mark(0, [[0, "62.48", "71.93"]]);
  for (const viewer of [staff, leader]) {
    expect(await told(viewer, { panelId, programmeId })).not.toMatch(/7193|6248/);
    const page = await panelPage(viewer, panelId);
    expect(page?.progress?.scorers.map((one) => one.marked)).toEqual([3, 3, 3]);
    expect(page).toMatchObject({ sheet: null, results: null });
  }
  expect((await home(staff, clock)).panels).toMatchObject([{ kind: "panelToClose", facts: { marked: 9, toMark: 9 } }]);
  expect((await home(leader, clock)).panels).toEqual([]);
  await close();
  for (const viewer of [staff, leader, ...seats]) {
    const page = await panelPage(viewer, panelId);
    expect(page?.results?.[0]).toMatchObject({ name: "人选甲", points: 6878, noScore: null });
    expect(page?.results?.[0]?.marks.map((one) => one.points).toSorted()).toEqual([6248, 7193, 7193]);
    expect(page).toMatchObject({ sheet: null, progress: null });
  }
  expect((await home(staff, clock)).panels).toEqual([]);
});

test("S5: of one without a score no mark is told, and it is no zero", async () => {
  const { mark, close, seats, staff, panelId } = await aPanelSitting();
  for (const seat of seats.keys())
    await mark(seat, [
      [0, "80"],
      [1, "80"],
    ]);
  await mark(0, [[2, "71.93"]]);
  await close([[2, "disqualified"]]);
  const page = await panelPage(staff, panelId);
  expect(page?.results?.[2]).toMatchObject({ points: null, noScore: "disqualified", marks: [] });
});

test("S5, E1: who was excused and why is told to the department; to who stays there are only those who stay, to the excused nothing", async () => {
  const { excuse, mark, everyone, close, scene, staff, leader, seats, panelId } = await aPanelSitting();
  const { programmeId } = scene;
  const [gone, stays] = seats as PersonViewer[] as [PersonViewer, PersonViewer];
  await everyone("71.93");
  await mark(0, [[0, "62.48", "71.93"]]);
  await excuse(0, "与人选乙是近亲属");
  const name = "考官甲";
  for (const viewer of [staff, leader]) {
    const page = await panelPage(viewer, panelId);
    expect(page?.excused).toEqual([{ id: gone.personId, name, by: "周若敏", on: HELD, reason: "与人选乙是近亲属" }]);
    expect(page?.progress?.scorers.map((one) => one.name).toSorted()).toEqual(["考官丙", "考官乙"]);
    expect(page?.progress?.candidates.map((one) => one.marked)).toEqual([2, 2, 2]);
    expect(page).toMatchObject({ scorers: 2, whyNotExcuse: null });
  }
  expect((await panelsPage(staff))?.panels).toMatchObject([{ scorers: 2, marked: 6, toMark: 6 }]);
  expect((await panelForm(staff, panelId))?.scorers.map((one) => one.name).toSorted()).toEqual(["考官丙", "考官乙"]);
  const reader = { ...gone, panels: [] };
  const check = async () => {
    expect(await panelPage(stays, panelId)).toMatchObject({ scorers: 2, excused: [] });
    expect(await told(stays, { panelId, programmeId })).not.toMatch(/近亲属|6248/);
    for (const viewer of [gone, reader]) {
      expect(await panelPage(viewer, panelId)).toBeNull();
      expect(await told(viewer, { panelId, programmeId })).not.toMatch(/第一考官组|近亲属|7193/);
    }
  };
  await check();
  await close();
  await check();
  const page = await panelPage(staff, panelId);
  expect(page?.results?.[0]).toMatchObject({ points: 7193 });
  expect(page?.results?.[0]?.marks.map((one) => one.name).toSorted()).toEqual(["考官丙", "考官乙"]);
  expect(page?.excused).toHaveLength(1);
});

test("E1: a scorer of no panel, a host, a liaison, a cadre, the keepers: nothing, open or closed, by page, list, home or search", async () => {
  const { everyone, close, scene, sendingUnitId, people, panelId } = await aPanelSitting();
  const { programmeId } = scene;
  const hostUnitId = await aUnit(scene, "白石坡镇");
  const idle = await aViewer(scene, "scorer", { name: "别组的人" });
  const strangers: Record<string, PersonViewer> = {
    ...{ scorerOfNoPanel: idle, scorerWhoClaims: { ...idle, panels: [panelId] } },
    liaison: await aViewer(scene, "sendingLiaison", { unitId: sendingUnitId, name: "孙洁" }),
    hostSecretary: await aViewer(scene, "hostSecretary", { unitId: hostUnitId, name: "罗小满" }),
    cadre: await aViewer(scene, "cadre", { unitId: sendingUnitId, personId: people[0]?.cadreId ?? "" }),
    auditor: await aViewer(scene, "auditor", { name: "鲁明镜" }),
    administrator: await aViewer(scene, "systemAdministrator", { name: "祁工" }),
  };
  const alike = new Map<string, string>();
  for (const [who, viewer] of Object.entries(strangers)) {
    expect(await panelPage(viewer, panelId), who).toBeNull();
    expect(await panelForm(viewer, panelId), who).toBeNull();
    expect(await programmePanels(viewer, programmeId), who).toBeNull();
    alike.set(who, await told(viewer, { panelId, programmeId }));
    expect(alike.get(who), who).not.toContain("第一考官组");
  }
  await everyone();
  await close();
  // not even that something has changed
  for (const [who, viewer] of Object.entries(strangers))
    expect(await told(viewer, { panelId, programmeId }), who).toBe(alike.get(who));
});

test("S5: a new panel may have those who wait at the interview and come before none, and the scorers of today", async () => {
  const { scene, staff, panelId, revise, candidateIds, seats } = await aPanelSitting();
  const before = await programmePanels(staff, scene.programmeId);
  expect(before).toMatchObject({
    candidates: [],
    heard: 3,
    whyNot: null,
    panels: [{ id: panelId, marked: 0, toMark: 9 }],
  });
  await revise({ candidateIds: candidateIds.slice(0, 2) });
  const after = await programmePanels(staff, scene.programmeId);
  expect(after?.candidates.map((one) => one.id)).toEqual([candidateIds[2]]);
  expect(after?.scorers.map((one) => one.personId).sort()).toEqual(seats.map((one) => one.personId).sort());
  const form = await panelForm(staff, panelId);
  expect(form?.candidates.map((one) => [one.id, one.place])).toEqual([
    [candidateIds[0], 1],
    [candidateIds[1], 2],
    [candidateIds[2], null],
  ]);
});

test("S5: who sits on a panel and holds the post no longer is shown in its form, and marked as such", async () => {
  const { staff, panelId, seats } = await aPanelSitting();
  const gone = seats[0] as PersonViewer;
  await db.owner.post.update({ where: { id: gone.postId }, data: { toOn: new Date(`${HELD}T00:00:00Z`) } });
  const form = await panelForm(staff, panelId);
  expect(form?.scorers.filter((one) => "isGone" in one)).toMatchObject([{ personId: gone.personId, name: "考官甲" }]);
});
