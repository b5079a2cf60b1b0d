import { aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { decidePlacement } from "@/lib/features/placements/commands/decide-placement";
import { declareKin } from "@/lib/features/placements/commands/declare-kin";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const decision = { body: "市委常委会", decidedOn: "2026-10-09", documentNumber: "栖组干〔2026〕31号" };

async function prepared() {
  const year = await aYearUnderWay(db.owner);
  const { scene, sendingUnitId, otherUnitId: hostUnitId, viewers } = year;
  const startsOn = calendarDate("2026-11-02");
  const { id: placementId } = await aPlacement(scene, { sendingUnitId, hostUnitId, startsOn, state: "prepared" });
  const leader = { viewer: viewers.departmentLeader, clock };
  const asked = { viewer: viewers.departmentStaff, clock };
  return { ...year, placementId, leader, asked };
}

test("S2, S6: the leader decides once the cadre was asked about kin; the decision is named and entered once", async () => {
  const { placementId, leader, asked } = await prepared();
  const input = { placementId, ...decision };
  expect(await perform(decidePlacement, input, leader)).toMatchObject({
    refusal: { code: "kinNotDeclared", rule: "S6" },
  });
  await perform(declareKin, { placementId, kinAnswer: "none" }, asked);
  expect(await perform(decidePlacement, { ...input, decidedOn: "2026-10-13" }, leader)).toMatchObject({
    refusal: { code: "decisionInFuture" },
  });
  expect(await perform(decidePlacement, input, leader)).toMatchObject({ status: "done" });
  expect(await db.owner.placement.findUniqueOrThrow({ where: { id: placementId } })).toMatchObject({
    state: "decided",
    decisionNumber: decision.documentNumber,
    waivedById: null,
  });
  expect(await perform(decidePlacement, input, leader)).toMatchObject({ refusal: { code: "alreadyDecided" } });
});

test("S6: a host that is full needs the leader's waiver with a reason", async () => {
  const { scene, placementId, leader, asked } = await prepared();
  await perform(declareKin, { placementId, kinAnswer: "none" }, asked);
  await db.owner.programme.update({ where: { id: scene.programmeId }, data: { hostCapacity: 0 } });
  const input = { placementId, ...decision };
  expect(await perform(decidePlacement, input, leader)).toMatchObject({ refusal: { code: "hostFull", rule: "S6" } });
  const reasoned = { ...input, waiverReason: "本轮班子增补一人" };
  expect(await perform(decidePlacement, reasoned, leader)).toMatchObject({ refusal: { code: "waiverUndecided" } });
  expect(await perform(decidePlacement, { ...input, waive: "on" }, leader)).toMatchObject({
    refusal: { code: "waiverWithoutReason" },
  });
  expect(await perform(decidePlacement, { ...reasoned, waive: "on" }, leader)).toMatchObject({ status: "done" });
  expect(await db.owner.placement.findUniqueOrThrow({ where: { id: placementId } })).toMatchObject({
    waivedById: leader.viewer.personId,
    waiverReason: "本轮班子增补一人",
  });
});

test("E1, E4: the staff may not decide, a stranger finds nothing, and nobody decides on themselves", async () => {
  const { placementId, asked, leader, viewers } = await prepared();
  const input = { placementId, ...decision };
  expect(await perform(decidePlacement, input, asked)).toMatchObject({ refusal: { code: "postMayNot", rule: "E1" } });
  expect(await perform(decidePlacement, input, { viewer: viewers.cadre, clock })).toEqual({ status: "notFound" });
  const { cadreId } = await db.owner.placement.findUniqueOrThrow({ where: { id: placementId } });
  const oneself = { viewer: { ...leader.viewer, personId: cadreId }, clock };
  expect(await perform(decidePlacement, input, oneself)).toMatchObject({ refusal: { code: "actsOnOwn", rule: "E4" } });
  expect(await perform(decidePlacement, { placementId }, leader)).toMatchObject({ status: "invalid" });
});

test("E4: where the department itself sends or hosts, only its superior's decision is entered", async () => {
  const { placementId, leader, asked, sendingUnitId } = await prepared();
  await db.owner.unit.update({ where: { id: sendingUnitId }, data: { isDepartment: true } });
  await perform(declareKin, { placementId, kinAnswer: "none" }, asked);
  const input = { placementId, ...decision };
  expect(await perform(decidePlacement, input, leader)).toMatchObject({
    status: "refused",
    refusal: { code: "superiorDecides", rule: "E4" },
  });
  expect(await perform(decidePlacement, { ...input, bySuperior: "on" }, leader)).toMatchObject({ status: "done" });
  expect(await db.owner.placement.findUnique({ where: { id: placementId } })).toMatchObject({
    decidedBySuperior: true,
  });
});
