import { aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { markBaselineUnmeasured } from "@/lib/features/reviews/commands/mark-baseline-unmeasured";
import { proposeBaseline } from "@/lib/features/reviews/commands/propose-baseline";
import { settleBaseline } from "@/lib/features/reviews/commands/settle-baseline";
import { type Clock, clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-04-20"));

type By = { viewer: PersonViewer; clock: Clock };
const propose = (input: object, by: By) => perform(proposeBaseline, input, by);
const settle = (input: object, by: By) => perform(settleBaseline, input, by);
const mark = (input: object, by: By) => perform(markBaselineUnmeasured, input, by);

test("O4: the host proposes, the department settles; whole levels for every capability; settled once", async () => {
  const { viewers, placement, scene } = await aYearUnderWay(db.owner);
  const scores = Object.fromEntries(scene.capabilityIds.map((id) => [id, "2"]));
  const input = { placementId: placement.id, scores };
  const staff = { viewer: viewers.departmentStaff, clock };
  const host = { viewer: viewers.hostSecretary, clock };
  expect(await perform(settleBaseline, input, staff)).toMatchObject({
    status: "refused",
    refusal: { code: "baselineNotProposed", rule: "O4" },
  });
  expect(await perform(proposeBaseline, { ...input, scores: {} }, host)).toMatchObject({
    status: "refused",
    refusal: { code: "baselineScoresIncomplete", facts: { missing: 4 } },
  });
  const half = { [scene.capabilityIds[0] ?? ""]: "2.5" };
  expect(await perform(proposeBaseline, { ...input, scores: half }, host)).toMatchObject({ status: "invalid" });
  expect(await perform(proposeBaseline, input, host)).toMatchObject({ status: "done" });
  expect(await perform(settleBaseline, input, { ...staff, envelope: { version: 0 } })).toMatchObject({
    refusal: { code: "changedMeanwhile" },
  });
  expect(await perform(settleBaseline, input, { ...staff, envelope: { version: 1 } })).toMatchObject({
    status: "done",
  });
  expect(await perform(proposeBaseline, input, host)).toMatchObject({ refusal: { code: "baselineSettled" } });
  expect(await db.owner.baseline.findUnique({ where: { placementId: placement.id } })).toMatchObject({
    state: "settled",
    settledById: viewers.departmentStaff.personId,
    proposedById: viewers.hostSecretary.personId,
  });
});

test("E1: the department does not propose, the host does not settle, the cadre does neither; strangers find nothing", async () => {
  const { viewers, placement } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id };
  for (const [c, role] of [
    [propose, "departmentStaff"],
    [propose, "mentor"],
    [settle, "hostLeader"],
    [settle, "cadre"],
    [mark, "hostLeader"],
  ] as const) {
    expect(await c(input, { viewer: viewers[role], clock })).toMatchObject({
      refusal: { code: "postMayNot" },
    });
  }
  for (const c of [propose, settle, mark]) {
    expect(await c(input, { viewer: viewers.strangerHost, clock })).toEqual({ status: "notFound" });
    expect(await c({}, { viewer: viewers.departmentStaff, clock })).toMatchObject({ status: "invalid" });
  }
});

test("O4, T4: only a placement taken over is marked 未测, and then it is not proposed", async () => {
  const { viewers, placement, scene, sendingUnitId, hostUnitId } = await aYearUnderWay(db.owner);
  const staff = { viewer: viewers.departmentStaff, clock };
  expect(await perform(markBaselineUnmeasured, { placementId: placement.id }, staff)).toMatchObject({
    status: "refused",
    refusal: { code: "takeOverOnly", rule: "T4" },
  });
  const taken = await aPlacement(scene, { sendingUnitId, hostUnitId, takeOverOn: calendarDate("2026-04-15") });
  const placementId = taken.id;
  expect(await perform(markBaselineUnmeasured, { placementId }, staff)).toMatchObject({ status: "done" });
  expect(await perform(markBaselineUnmeasured, { placementId }, staff)).toMatchObject({
    refusal: { code: "baselineNotMeasured" },
  });
  const host = { viewer: viewers.hostLeader, clock };
  expect(await perform(proposeBaseline, { placementId }, host)).toMatchObject({
    refusal: { code: "baselineNotMeasured" },
  });
});
