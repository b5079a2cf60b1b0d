import { aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { declareKin } from "@/lib/features/placements/commands/declare-kin";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

test("S6: what the cadre answered is entered, may be entered anew until the decision, and not after", async () => {
  const { scene, sendingUnitId, otherUnitId, viewers } = await aYearUnderWay(db.owner);
  const startsOn = calendarDate("2026-11-02");
  const { id: placementId } = await aPlacement(scene, {
    sendingUnitId,
    hostUnitId: otherUnitId,
    startsOn,
    state: "prepared",
  });
  const staff = { viewer: viewers.departmentStaff, clock };
  expect(await perform(declareKin, { placementId, kinAnswer: "none" }, staff)).toMatchObject({ status: "done" });
  const kin = [{ name: "陆平", relation: "兄弟" }];
  expect(await perform(declareKin, { placementId, kinAnswer: "some", kin }, staff)).toMatchObject({ status: "done" });
  expect(await db.owner.kinDeclaration.findMany({ where: { placementId } })).toMatchObject([
    { none: false, relation: "兄弟" },
  ]);
  await db.owner.placement.update({
    where: { id: placementId },
    data: { state: "decided", decisionStatus: "toFollow" },
  });
  expect(await perform(declareKin, { placementId, kinAnswer: "none" }, staff)).toMatchObject({
    refusal: { code: "alreadyDecided" },
  });
});

test("E1: a host may not enter it, a stranger finds nothing; the answer itself is required", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, kinAnswer: "none" };
  expect(await perform(declareKin, input, { viewer: viewers.hostSecretary, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(declareKin, input, { viewer: viewers.strangerHost, clock })).toEqual({ status: "notFound" });
  expect(
    await perform(declareKin, { placementId: placement.id }, { viewer: viewers.departmentStaff, clock }),
  ).toMatchObject({ status: "invalid", fields: { kinAnswer: ["chooseOne"] } });
});
