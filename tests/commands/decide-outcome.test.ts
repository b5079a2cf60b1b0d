import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
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
const reasons = { performance: "工作踏实，群众认可", need: "原单位岗位空缺" };

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

test("O8, O3: before the end, and before the end-of-term review, nothing is decided", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, kind: "returned", ...reasons };
  const viewer = viewers.departmentLeader;
  expect(await perform(decideOutcome, input, { viewer, clock })).toMatchObject({
    refusal: { code: "termNotOver", rule: "O8" },
  });
  const after = { viewer, clock: clockOn(calendarDate("2027-04-01")) };
  expect(await perform(decideOutcome, input, after)).toMatchObject({ refusal: { code: "halfYearComesFirst" } });
});

test("O8, O3: a term stopped before six months returns the cadre, decided once by eight hands", async () => {
  const { placementId, leader } = await stopped();
  const input = { placementId, kind: "returned", ...reasons };
  expect(await perform(decideOutcome, { ...input, kind: "promoted" }, leader)).toMatchObject({
    refusal: { code: "earlyStopReturns" },
  });
  const all = await Promise.all(Array.from({ length: 8 }, () => perform(decideOutcome, input, leader)));
  expect(all.filter((one) => one.status === "done")).toHaveLength(1);
  expect(all.filter((one) => one.status === "refused" && one.refusal.code === "outcomeAlreadyDecided")).toHaveLength(7);
});

test("E1, E4: the staff may not decide, a stranger finds nothing, nobody decides on themselves", async () => {
  const { placementId, leader, placement, viewers } = await stopped();
  const input = { placementId, kind: "returned", ...reasons };
  expect(await perform(decideOutcome, input, { viewer: viewers.departmentStaff, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(decideOutcome, input, { viewer: viewers.strangerHost, clock })).toEqual({ status: "notFound" });
  const oneself = { viewer: { ...leader.viewer, personId: placement.cadreId }, clock };
  expect(await perform(decideOutcome, input, oneself)).toMatchObject({ refusal: { code: "actsOnOwn", rule: "E4" } });
  expect(await perform(decideOutcome, { placementId, kind: "returned" }, leader)).toMatchObject({ status: "invalid" });
});

test("E4: where the department itself sends, the outcome rests on its superior's decision", async () => {
  const { placementId, leader, sendingUnitId } = await stopped();
  await db.owner.unit.update({ where: { id: sendingUnitId }, data: { isDepartment: true } });
  const input = { placementId, kind: "returned", ...reasons };
  expect(await perform(decideOutcome, input, leader)).toMatchObject({
    refusal: { code: "superiorDecides", rule: "E4" },
  });
  const superior = "栖云市委，2026年10月10日，栖委干〔2026〕42号";
  expect(await perform(decideOutcome, { ...input, superior }, leader)).toMatchObject({ status: "done" });
  expect(await db.owner.placementOutcome.findFirstOrThrow({ where: { placementId } })).toMatchObject({ superior });
});
