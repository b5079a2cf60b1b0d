import { aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { revisePosition } from "@/lib/features/programmes/commands/revise-position";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const text = { title: "党政办副主任", frontLine: "综合部门", duties: "协助统筹协调和督查督办" };

test("S4: the department changes an approved position, but never below the places taken", async () => {
  const { scene, hostUnitId, sendingUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const { positionId } = placement;
  const staff = { viewer: viewers.departmentStaff, clock };
  expect(await perform(revisePosition, { positionId, ...text, places: 2 }, staff)).toMatchObject({ status: "done" });
  await aPlacement(scene, { hostUnitId, sendingUnitId, positionId });
  expect(await perform(revisePosition, { positionId, ...text, places: 1 }, staff)).toMatchObject({
    status: "refused",
    refusal: { code: "positionFull", rule: "S4", facts: { places: 1, taken: 2 } },
  });
});

test("S4, E1: the host cannot change it once approved, a liaison may not, another host finds nothing", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { positionId: placement.positionId, ...text, places: 1 };
  expect(await perform(revisePosition, input, { viewer: viewers.hostSecretary, clock })).toMatchObject({
    refusal: { code: "positionApproved" },
  });
  expect(await perform(revisePosition, input, { viewer: viewers.strangerHost, clock })).toEqual({ status: "notFound" });
  expect(
    await perform(revisePosition, { ...input, places: "many" }, { viewer: viewers.departmentStaff, clock }),
  ).toMatchObject({ status: "invalid", fields: { places: ["badNumber"] } });
});
