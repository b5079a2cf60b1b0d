import { aUnit, aViewer } from "@seed/builders";
import { beforeAll, describe, expect, test } from "vitest";
import { openSession, readSession } from "@/lib/platform/auth/session";
import { changing, reading, type Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { clock, anInterview as interviewOf, aPanelSitting as sittingOf } from "../support/panels";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const anInterview = (options?: Parameters<typeof interviewOf>[1]) => interviewOf(db.owner, options);
const aPanelSitting = (options?: Parameters<typeof sittingOf>[1]) => sittingOf(db.owner, options);

describe("S5: past every rule the database itself", () => {
  test("takes no mark of a closed panel, changes none, and lets nobody join or leave", async () => {
    const { everyone, close, panelId, seats, candidateIds, scene } = await aPanelSitting();
    await everyone();
    await close();
    const { owner, departmentId } = scene;
    const [scorer, candidateId = ""] = [seats[0] as PersonViewer, candidateIds[0]];
    await expect(owner.panelMark.updateMany({ where: { panelId }, data: { points: 100 } })).rejects.toThrow(/S5/);
    await expect(owner.panelMark.deleteMany({ where: { panelId } })).rejects.toThrow(/S5/);
    await expect(owner.panelCandidate.deleteMany({ where: { panelId } })).rejects.toThrow(/S5/);
    await expect(owner.panelCandidate.updateMany({ where: { panelId }, data: { noScore: "absent" } })).rejects.toThrow(
      /S5/,
    );
    await expect(
      owner.panelScorer.createMany({
        data: [{ panelId, personId: scorer.personId, departmentId }],
        skipDuplicates: true,
      }),
    ).rejects.toThrow(/S5/);
    await expect(
      owner.panel.update({ where: { id: panelId }, data: { closedOn: null, closedById: null } }),
    ).rejects.toThrow(/S5/);
    await expect(
      owner.panelMark.create({
        data: { panelId, candidateId, scorerId: scorer.personId, departmentId, points: 1, givenOn: new Date() },
      }),
    ).rejects.toThrow();
  });

  test("keeps in a panel whom somebody has marked", async () => {
    const { mark, candidateIds, scene } = await aPanelSitting();
    await mark(0, [[0, "80"]]);
    await expect(scene.owner.panelCandidate.delete({ where: { candidateId: candidateIds[0] } })).rejects.toThrow(/S5/);
  });
});

describe("S5, E1: an excused scorer", () => {
  const read = (viewer: PersonViewer, panelId: string) =>
    reading(
      viewer,
      async (tx) => ({
        panels: await tx.panel.count({ where: { id: panelId } }),
        seats: await tx.panelScorer.count({ where: { panelId } }),
        marks: await tx.panelMark.count({ where: { panelId } }),
        excusals: await tx.panelExcusal.count({ where: { panelId } }),
      }),
      clock,
    );

  test("reads the panel no more, not even their own marks; the others read themselves, the department all of it", async () => {
    const { excuse, everyone, close, seats, staff, leader, panelId } = await aPanelSitting();
    await everyone();
    await excuse(0);
    const [gone, stays] = seats as PersonViewer[] as [PersonViewer, PersonViewer];
    expect(await read(gone, panelId)).toEqual({ panels: 0, seats: 0, marks: 0, excusals: 0 });
    expect(await read(stays, panelId)).toEqual({ panels: 1, seats: 2, marks: 3, excusals: 0 });
    for (const viewer of [staff, leader])
      expect(await read(viewer, panelId)).toEqual({ panels: 1, seats: 3, marks: 0, excusals: 1 });
    await close();
    expect(await read(gone, panelId)).toEqual({ panels: 0, seats: 0, marks: 0, excusals: 0 });
    expect(await read(stays, panelId)).toEqual({ panels: 1, seats: 2, marks: 6, excusals: 0 });
    expect(await read(staff, panelId)).toEqual({ panels: 1, seats: 3, marks: 9, excusals: 1 });
  });

  test("carries the panel no more from the next page on", async () => {
    const { excuse, seats, panelId } = await aPanelSitting();
    const { accountId, postId } = seats[0] as PersonViewer;
    const sid = await openSession({ accountId, postId, address: null, device: null }, clock);
    const panels = async () => (await readSession(sid, null, clock))?.viewer.panels;
    expect(await panels()).toEqual([panelId]);
    await excuse(0);
    expect(await panels()).toEqual([]);
  });

  test("is not on record twice, not changed, not taken out, and not of a closed panel", async () => {
    const { excuse, close, seats, staff, panelId, scene } = await aPanelSitting();
    await excuse(0);
    const excusal = (seat: number) => ({
      ...{ panelId, personId: seats[seat]?.personId ?? "", departmentId: scene.departmentId, reason: "因病" },
      ...{ excusedOn: new Date(), excusedById: staff.personId },
    });
    const asStaff = (work: (tx: Tx) => Promise<unknown>) => changing(staff, { locks: [], timeout: 5000, clock }, work);
    const of = { where: { panelId } };
    await expect(
      asStaff((tx) => tx.panelExcusal.updateMany({ ...of, data: { reason: "另有安排" } })),
    ).rejects.toThrow();
    await expect(asStaff((tx) => tx.panelExcusal.deleteMany(of))).rejects.toThrow();
    await expect(asStaff((tx) => tx.panelExcusal.createMany({ data: [excusal(0)] }))).rejects.toThrow();
    await close([
      [0, "absent"],
      [1, "absent"],
      [2, "absent"],
    ]);
    await expect(scene.owner.panelExcusal.createMany({ data: [excusal(1)] })).rejects.toThrow(/S5/);
    await expect(scene.owner.panelExcusal.deleteMany(of)).rejects.toThrow(/S5/);
  });
});

describe("E1: who sees what of a panel", () => {
  const seen = (viewer: PersonViewer, panelId: string) =>
    reading(
      viewer,
      async (tx) => ({
        panels: await tx.panel.count({ where: { id: panelId } }),
        candidates: await tx.panelCandidate.count({ where: { panelId } }),
        marks: await tx.panelMark.count({ where: { panelId } }),
        scores: await tx.interviewScore.count({ where: { panelId } }),
        progress: (await tx.$queryRaw<unknown[]>`select 1 from app.marks_given(array[${panelId}]::uuid[])`).length,
      }),
      clock,
    );

  test("while it is open a scorer sees their own marks, the department how far all are, and nobody else's a point", async () => {
    const { mark, seats, staff, leader, panelId } = await aPanelSitting();
    await mark(0, [
      [0, "80"],
      [1, "81"],
    ]);
    await mark(1, [[0, "82"]]);
    expect(await seen(seats[0] as PersonViewer, panelId)).toEqual({
      panels: 1,
      candidates: 3,
      marks: 2,
      scores: 0,
      progress: 0,
    });
    expect(await seen(seats[1] as PersonViewer, panelId)).toEqual({
      panels: 1,
      candidates: 3,
      marks: 1,
      scores: 0,
      progress: 0,
    });
    for (const viewer of [staff, leader])
      expect(await seen(viewer, panelId)).toEqual({ panels: 1, candidates: 3, marks: 0, scores: 0, progress: 3 });
    const again = await aPanelSitting();
    await again.everyone();
    await again.close();
    for (const viewer of [again.staff, again.leader])
      expect(await seen(viewer, again.panelId)).toEqual({ panels: 1, candidates: 3, marks: 9, scores: 3, progress: 9 });
    for (const viewer of again.seats)
      expect(await seen(viewer, again.panelId)).toEqual({ panels: 1, candidates: 3, marks: 9, scores: 3, progress: 0 });
  });

  test("a scorer of another panel, another department, and every other post find nothing, open or closed", async () => {
    const { everyone, close, panelId, scene, sendingUnitId, people } = await aPanelSitting();
    const hostUnitId = await aUnit(scene, "白石坡镇");
    const other = await anInterview();
    const idle = await aViewer(scene, "scorer", { name: "别组考官" });
    const strangers: Record<string, PersonViewer> = {
      scorerOfNoPanel: idle,
      // a seat claimed is not a seat: the second wall asks who sits
      scorerWhoClaims: { ...idle, panels: [panelId] },
      liaison: await aViewer(scene, "sendingLiaison", { unitId: sendingUnitId }),
      host: await aViewer(scene, "hostSecretary", { unitId: hostUnitId }),
      hostLeader: await aViewer(scene, "hostLeader", { unitId: hostUnitId }),
      mentor: await aViewer(scene, "mentor", { unitId: hostUnitId }),
      cadre: await aViewer(scene, "cadre", { unitId: sendingUnitId, personId: people[0]?.cadreId ?? "" }),
      auditor: await aViewer(scene, "auditor"),
      systemAdministrator: await aViewer(scene, "systemAdministrator"),
      staffElsewhere: other.staff,
    };
    const nothing = { panels: 0, candidates: 0, marks: 0, scores: 0, progress: 0 };
    for (const [who, viewer] of Object.entries(strangers)) expect(await seen(viewer, panelId), who).toEqual(nothing);
    await everyone();
    await close();
    for (const [who, viewer] of Object.entries(strangers)) expect(await seen(viewer, panelId), who).toEqual(nothing);
  });

  test("a scorer's post that ended reads nothing any more", async () => {
    const { seats, panelId } = await aPanelSitting();
    // in another hat the same person sits on nothing
    const asCadre: PersonViewer = { ...(seats[0] as PersonViewer), role: "cadre", panels: [] };
    expect(await seen(asCadre, panelId)).toEqual({ panels: 0, candidates: 0, marks: 0, scores: 0, progress: 0 });
  });
});
