import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { closePlacement } from "@/lib/features/placements/commands/close-placement";
import { decideOutcome } from "@/lib/features/placements/commands/decide-outcome";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

/** Stopped before six months: no review is owed, and the outcome is the return (O3). */
async function stopped() {
  const year = await aYearUnderWay(db.owner);
  const { id: placementId } = year.placement;
  await db.owner.placement.update({
    where: { id: placementId },
    data: { actualEndOn: columnOf(calendarDate("2026-07-31")), earlyEndReason: "health", earlyEndNote: "因病" },
  });
  return { ...year, placementId, leader: { viewer: year.viewers.departmentLeader, clock } };
}

test("O3, O8: a placement closes when its term, its reviews and its outcome are done, and then is over", async () => {
  const { placementId, placement, leader, viewers } = await stopped();
  const staff = { viewer: viewers.departmentStaff, clock };
  expect(placement.id).toBe(placementId);
  expect(await perform(closePlacement, { placementId }, staff)).toMatchObject({
    refusal: { code: "outcomeMissing", rule: "O8" },
  });
  const outcome = { placementId, kind: "returned", performance: "工作踏实", need: "原单位岗位空缺" };
  await perform(decideOutcome, outcome, leader);
  expect(await perform(closePlacement, { placementId }, staff)).toMatchObject({ status: "done" });
  expect(await db.owner.placement.findUniqueOrThrow({ where: { id: placementId } })).toMatchObject({ state: "closed" });
  expect(await perform(closePlacement, { placementId }, staff)).toMatchObject({ refusal: { code: "placementOver" } });
});

test("T1, E1: not before the last day; a host may not close it, a stranger finds nothing", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id };
  expect(await perform(closePlacement, input, { viewer: viewers.departmentStaff, clock })).toMatchObject({
    refusal: { code: "termNotOver" },
  });
  expect(await perform(closePlacement, input, { viewer: viewers.hostSecretary, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(closePlacement, input, { viewer: viewers.strangerHost, clock })).toEqual({ status: "notFound" });
  expect(await perform(closePlacement, {}, { viewer: viewers.departmentStaff, clock })).toMatchObject({
    status: "invalid",
  });
});
