import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { home } from "@/lib/features/insight/queries";
import { outcomePage } from "@/lib/features/placements/act-queries";
import { decideOutcome } from "@/lib/features/placements/commands/decide-outcome";
import { proposeOutcome } from "@/lib/features/placements/commands/propose-outcome";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
  process.env.GUAZHI_TODAY = "2026-10-12";
});
const clock = clockOn(calendarDate("2026-10-12"));
const reasons = { performance: "工作踏实，群众认可", need: "原单位岗位空缺" };

/** Stopped before six months: no review is owed, and the outcome is the return (O3). */
async function stopped() {
  const year = await aYearUnderWay(db.owner);
  await db.owner.placement.update({
    where: { id: year.placement.id },
    data: { actualEndOn: columnOf(calendarDate("2026-07-31")), earlyEndReason: "health", earlyEndNote: "因病" },
  });
  return { ...year, placementId: year.placement.id };
}

test("O8: an outcome is laid before the leader only once it could be decided, and waits for each in turn", async () => {
  const { placementId, viewers } = await stopped();
  const staff = { viewer: viewers.departmentStaff, clock };
  const input = { placementId, kind: "returned", ...reasons };
  const kinds = async (viewer: typeof viewers.cadre) =>
    (await home(viewer)).items.filter((item) => item.placementId === placementId).map((item) => item.kind);
  expect(await kinds(viewers.departmentStaff)).toContain("proposeOutcome");
  expect(await perform(proposeOutcome, { ...input, kind: "promoted" }, staff)).toMatchObject({
    refusal: { code: "earlyStopReturns" },
  });
  expect(await perform(proposeOutcome, input, staff)).toMatchObject({ status: "done" });
  expect(await kinds(viewers.departmentStaff)).not.toContain("proposeOutcome");
  expect(await kinds(viewers.departmentLeader)).toContain("decideOutcome");
  expect((await outcomePage(viewers.departmentLeader, placementId))?.proposal).toMatchObject({
    outcome: "returned",
    ...reasons,
  });
  expect((await outcomePage(viewers.cadre, placementId))?.proposal).toBeNull();
  expect(await db.owner.placementOutcome.count({ where: { placementId } })).toBe(0);
  expect(await perform(decideOutcome, input, { viewer: viewers.departmentLeader, clock })).toMatchObject({
    status: "done",
  });
  expect(await perform(proposeOutcome, input, staff)).toMatchObject({ refusal: { code: "outcomeAlreadyDecided" } });
});

test("O8, E1: before the end-of-term review nothing is proposed; only the staff does, and a stranger finds nothing", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, kind: "returned", ...reasons };
  expect(await perform(proposeOutcome, input, { viewer: viewers.departmentStaff, clock })).toMatchObject({
    refusal: { code: "termNotOver", rule: "O8" },
  });
  expect(await perform(proposeOutcome, input, { viewer: viewers.hostLeader, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(proposeOutcome, input, { viewer: viewers.strangerLiaison, clock })).toEqual({
    status: "notFound",
  });
});
