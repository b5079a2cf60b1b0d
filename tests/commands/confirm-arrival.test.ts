import { aLeader, aPlacement, aViewer, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { confirmArrival } from "@/lib/features/placements/commands/confirm-arrival";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const startsOn = calendarDate("2026-10-08");

async function awaited(owner = db.owner) {
  const year = await aYearUnderWay(owner);
  const { scene, sendingUnitId, hostUnitId, otherUnitId } = year;
  const { id } = await aPlacement(scene, { sendingUnitId, hostUnitId, startsOn, state: "decided" });
  const bare = await aPlacement(scene, { sendingUnitId, hostUnitId: otherUnitId, startsOn, state: "decided" });
  return { ...year, placementId: id, bareId: bare.id };
}

test("T1: the host confirms the day of arrival, from the start on and not after today, once", async () => {
  const { placementId, viewers } = await awaited();
  const host = { viewer: viewers.hostSecretary, clock };
  const on = (arrivedOn: string) => perform(confirmArrival, { placementId, arrivedOn }, host);
  expect(await on("2026-10-07")).toMatchObject({ refusal: { code: "arrivalBeforeStart" } });
  expect(await on("2026-10-13")).toMatchObject({ refusal: { code: "arrivalInFuture" } });
  const all = await Promise.all(Array.from({ length: 8 }, () => on("2026-10-09")));
  expect(all.filter((one) => one.status === "done")).toHaveLength(1);
  expect(all.filter((one) => one.status === "refused" && one.refusal.code === "alreadyArrived")).toHaveLength(7);
  expect(await db.owner.placement.findUniqueOrThrow({ where: { id: placementId } })).toMatchObject({
    state: "arrived",
    arrivalConfirmedById: viewers.hostSecretary.personId,
  });
});

test("H1, H2: without a first responsible person, then without a mentor, it cannot be confirmed", async () => {
  const { scene, bareId, otherUnitId } = await awaited();
  const host = { viewer: await aViewer(scene, "hostSecretary", { unitId: otherUnitId }), clock };
  const input = { placementId: bareId, arrivedOn: "2026-10-09" };
  expect(await perform(confirmArrival, input, host)).toMatchObject({
    refusal: { code: "firstResponsibleMissing", rule: "H1" },
  });
  await aLeader(scene, otherUnitId, { firstResponsible: true });
  expect(await perform(confirmArrival, input, host)).toMatchObject({ refusal: { code: "mentorMissing", rule: "H2" } });
  await aLeader(scene, otherUnitId, { name: "岑海洋", mentor: true });
  expect(await perform(confirmArrival, input, host)).toMatchObject({ status: "done" });
});

test("E1: the staff may not confirm it, another host finds nothing", async () => {
  const { placementId, viewers } = await awaited();
  const input = { placementId, arrivedOn: "2026-10-09" };
  expect(await perform(confirmArrival, input, { viewer: viewers.departmentStaff, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(confirmArrival, input, { viewer: viewers.strangerHost, clock })).toEqual({ status: "notFound" });
  expect(await perform(confirmArrival, { placementId }, { viewer: viewers.hostSecretary, clock })).toMatchObject({
    status: "invalid",
    fields: { arrivedOn: ["required"] },
  });
});
