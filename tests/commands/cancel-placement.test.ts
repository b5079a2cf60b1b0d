import { aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { cancelPlacement } from "@/lib/features/placements/commands/cancel-placement";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

test("T1: the leader cancels before arrival with a reason, never after it", async () => {
  const { scene, sendingUnitId, otherUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const decided = { sendingUnitId, hostUnitId: otherUnitId, startsOn: calendarDate("2026-11-02") };
  const { id: placementId } = await aPlacement(scene, { ...decided, state: "decided" });
  const leader = { viewer: viewers.departmentLeader, clock };
  const input = { placementId, reason: "因工作需要留任原岗位" };
  expect(await perform(cancelPlacement, { placementId, reason: " " }, leader)).toMatchObject({ status: "invalid" });
  expect(await perform(cancelPlacement, input, leader)).toMatchObject({ status: "done" });
  expect(await db.owner.placement.findUniqueOrThrow({ where: { id: placementId } })).toMatchObject({
    state: "cancelled",
  });
  expect(await perform(cancelPlacement, input, leader)).toMatchObject({ refusal: { code: "placementOver" } });
  expect(await perform(cancelPlacement, { ...input, placementId: placement.id }, leader)).toMatchObject({
    refusal: { code: "cancelAfterArrival", rule: "T1" },
  });
});

test("E1: the staff may not cancel, a stranger finds nothing", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, reason: "不再需要" };
  expect(await perform(cancelPlacement, input, { viewer: viewers.departmentStaff, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(cancelPlacement, input, { viewer: viewers.strangerLiaison, clock })).toEqual({
    status: "notFound",
  });
});
