import { aPlacement, aProgramme, aViewer } from "@seed/builders";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { whyNotOpenPlacement } from "@/lib/domain/opening";
import { ROLES } from "@/lib/domain/vocabulary";
import { home } from "@/lib/features/insight/queries";
import { groundOf } from "@/lib/features/matching/ground-facts";
import { planPage } from "@/lib/features/matching/queries";
import { loadOpening } from "@/lib/features/placements/opening-facts";
import { columnOf } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { stopJobs } from "@/lib/platform/jobs";
import { bestWorth } from "../domain/brute-force";
import { aDecidedProgramme, planClock, STARTS_ON } from "../support/plans";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  vi.stubEnv("GUAZHI_TODAY", "2026-03-20");
  db = await theWorld();
});
afterAll(stopJobs);

/** A programme in which fit, wishes, kin and what a host asks pull in different ways. */
async function aTangle() {
  const decided = await aDecidedProgramme(db.owner, { people: 4, hosts: 5 });
  const { scene, cadreIds, candidateIds, positionIds, hostIds, sendingUnitId } = decided;
  const { owner, departmentId } = scene;
  const lines = ["产业发展", "基层一线", "综合部门", "项目建设", "产业发展"];
  for (const [n, id] of positionIds.entries()) {
    await owner.position.update({ where: { id }, data: { frontLine: lines[n], places: n === 0 ? 2 : 1 } });
    await owner.positionNeed.updateMany({ where: { positionId: id }, data: { level: 1 + (n % 5) } });
  }
  for (const [n, candidateId] of candidateIds.entries()) {
    const wishes = [lines[n] ?? "", lines[n + 1] ?? ""];
    await owner.candidateWish.createMany({
      data: wishes.map((frontLine, place) => ({ candidateId, departmentId, place: place + 1, frontLine })),
    });
  }
  // the first two were away before: what was measured then counts, by the names of the capabilities
  const earlier = {
    ...scene,
    ...(await aProgramme(scene, { name: "2024年度", startsOn: calendarDate("2024-03-01") })),
  };
  for (const [n, cadreId] of cadreIds.slice(0, 2).entries()) {
    const [hostUnitId = "", startsOn] = [hostIds[n + 2], calendarDate("2024-03-01")];
    const placement = await aPlacement(earlier, { sendingUnitId, hostUnitId, cadreId, startsOn });
    await owner.baseline.create({
      data: {
        ...{ departmentId, placementId: placement.id, sendingUnitId, hostUnitId, cadreId, state: "settled" },
        scores: Object.fromEntries(earlier.capabilityIds.map((id, place) => [id, 1 + ((place + n) % 5)])),
        settledOn: columnOf(calendarDate("2024-04-01")),
      },
    });
  }
  await owner.candidateKin.updateMany({
    where: { candidateId: candidateIds[1] },
    data: { none: false, name: "书记2", relation: "配偶" },
  });
  await owner.cadreProfile.update({ where: { personId: cadreIds[2] }, data: { partyStatus: "none" } });
  await owner.position.update({ where: { id: positionIds[3] }, data: { conditions: [{ kind: "nonParty" }] } });
  await owner.position.update({ where: { id: positionIds[4] }, data: { conditions: [{ kind: "partyMember" }] } });
  const preferred = [
    { kind: "partyMember", preferred: true },
    { kind: "lowestLevel", capabilityId: scene.capabilityIds[1], level: 3, preferred: true },
  ];
  await owner.position.update({ where: { id: positionIds[0] }, data: { conditions: preferred } });
  return decided;
}

test("S3, S4, S6: what is proposed from the records is worth what trying every plan finds", async () => {
  const { staff, programmeId, solved } = await aTangle();
  for (const asked of [{}, { wish: "0", balance: "5" }, { hostWish: "5" }, { growth: "0", contribution: "0" }]) {
    const plan = await solved(asked);
    const ground = await reading(staff, (tx) => groundOf(tx, programmeId, plan.startsOn, planClock.today()), planClock);
    if (!ground || plan.answer?.kind !== "planned") throw new Error("no plan was made");
    expect(plan.answer.plan.worth).toBe(bestWorth({ ...ground.ground, settings: plan.settings }));
    expect(plan.answer.plan.bound).toBe(plan.answer.plan.worth);
  }
});

test("O4: a person is known by what was last measured of them, under the name of the capability; else 未测", async () => {
  const { staff, programmeId, scene, cadreIds } = await aTangle();
  const ground = await reading(
    staff,
    (tx) => groundOf(tx, programmeId, calendarDate(STARTS_ON), planClock.today()),
    planClock,
  );
  const levels = (n: number) => {
    const found = ground?.ground.people.find((one) => one.id === cadreIds[n])?.levels;
    return scene.capabilityIds.map((id) => found?.[id]);
  };
  expect([0, 1, 2].map(levels)).toEqual([
    [1, 2, 3, 4],
    [2, 3, 4, 5],
    [null, null, null, null],
  ]);
});

test("S2–S4, S6, T2: whatever a confirmation makes passes each rule by itself", async () => {
  const { leader, solved, confirm, placements } = await aTangle();
  await solved();
  expect(await confirm()).toMatchObject({ status: "done" });
  for (const { id } of await placements()) {
    const loaded = await reading(leader, (tx) => loadOpening(tx, id, planClock.today()), planClock);
    if (!loaded) throw new Error("no such placement");
    expect(whyNotOpenPlacement(loaded.opening, loaded.ground)).toBeNull();
    expect(loaded.opening.kin).not.toBeNull();
  }
});

test("the page tells why, what else, how good, and what moved since, by name", async () => {
  const { staff, programmeId, solved, cadreIds, positionIds, scene } = await aTangle();
  await solved();
  const page = await planPage(staff, programmeId);
  expect(page).toMatchObject({
    whyNotPrepare: null,
    plan: { state: "proposed", proof: { gap: 0 }, whyNotConfirm: null },
  });
  expect(page?.plan?.rows.map((row) => row.personId).sort()).toEqual([...cadreIds].sort());
  expect(page?.names.people[cadreIds[0] ?? ""]).toEqual({ name: "干部1", unit: "市水务局" });
  expect(page?.plan?.balance.reduce((sum, one) => sum + one.receives, 0)).toBe(4);
  const taken = page?.plan?.rows[0]?.positionId ?? "";
  await scene.owner.position.update({ where: { id: taken }, data: { approvedOn: null } });
  const moved = await planPage(staff, programmeId);
  expect(moved?.plan?.moved.positions).toEqual([taken]);
  expect(moved?.plan?.faults).toContainEqual(expect.objectContaining({ kind: "unknown", positionId: taken }));
  expect(moved?.plan?.whyNotConfirm?.code).toBe("planStale");
  expect(positionIds).toContain(taken);
});

test("E1: who is decided and where they may go is the department's alone, the candidate's own way too", async () => {
  const { scene, programmeId, solved, cadreIds, sendingUnitId, hostIds } = await aDecidedProgramme(db.owner);
  await solved();
  for (const role of ROLES) {
    const unitId = role === "sendingLiaison" ? sendingUnitId : (hostIds[0] ?? null);
    const viewer = await aViewer(scene, role, role === "cadre" ? { personId: cadreIds[0] } : { unitId });
    const page = await planPage(viewer, programmeId);
    const isDepartment = role === "departmentStaff" || role === "departmentLeader";
    expect(page === null, role).toBe(!isDepartment);
    const told = (await home(viewer, planClock)).ofProgrammes;
    expect(
      told.map((one) => [one.programmeId, one.programme, one.kind]),
      role,
    ).toEqual(role === "departmentLeader" ? [[programmeId, "2026年度", "confirmPlan"]] : []);
  }
});

test("S2: a plan that could not be made waits for the staff", async () => {
  const { staff, leader, programmeId, solved, positionIds, scene } = await aDecidedProgramme(db.owner);
  await scene.owner.position.update({ where: { id: positionIds[0] }, data: { approvedOn: null } });
  await solved();
  expect((await home(staff, planClock)).ofProgrammes).toMatchObject([{ programmeId, kind: "adjustPlan" }]);
  expect((await home(leader, planClock)).ofProgrammes).toEqual([]);
  const page = await planPage(staff, programmeId);
  expect(page?.plan?.conflict).toEqual(
    expect.arrayContaining([expect.objectContaining({ kind: "places", positionId: positionIds[1], places: 1 })]),
  );
});
