import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { supplyDecision } from "@/lib/features/placements/commands/supply-decision";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const decision = { body: "市委常委会", decidedOn: "2026-03-09", documentNumber: "栖组干〔2026〕17号" };

test("T4, S2: the decision marked 待补 is supplied once, dated not after today", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const { id: placementId } = placement;
  const data = { decisionStatus: "toFollow" as const, decisionBody: null, decidedOn: null, decisionNumber: null };
  await db.owner.placement.update({ where: { id: placementId }, data });
  const staff = { viewer: viewers.departmentStaff, clock };
  const late = { placementId, ...decision, decidedOn: "2026-10-13" };
  expect(await perform(supplyDecision, late, staff)).toMatchObject({ refusal: { code: "decisionInFuture" } });
  expect(await perform(supplyDecision, { placementId, ...decision }, staff)).toMatchObject({ status: "done" });
  expect(await db.owner.placement.findUniqueOrThrow({ where: { id: placementId } })).toMatchObject({
    decisionStatus: "given",
    decisionBody: "市委常委会",
  });
  expect(await perform(supplyDecision, { placementId, ...decision }, staff)).toMatchObject({
    refusal: { code: "alreadyDecided" },
  });
});

test("E1: a host may read but not supply it, a stranger finds nothing", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, ...decision };
  expect(await perform(supplyDecision, input, { viewer: viewers.hostLeader, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(supplyDecision, input, { viewer: viewers.strangerHost, clock })).toEqual({ status: "notFound" });
  expect(
    await perform(supplyDecision, { placementId: placement.id }, { viewer: viewers.departmentStaff, clock }),
  ).toMatchObject({ status: "invalid" });
});
