import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { endEarly } from "@/lib/features/placements/commands/end-early";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const end = { actualEndOn: "2026-10-31", reason: "health", note: "因病需长期治疗" };

test("T1: the leader decides an early end with a reason, within the term, once", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const { id: placementId } = placement;
  const leader = { viewer: viewers.departmentLeader, clock };
  const outside = { placementId, ...end, actualEndOn: "2027-03-31" };
  expect(await perform(endEarly, outside, leader)).toMatchObject({
    refusal: { code: "earlyEndOutsideTerm", rule: "T1" },
  });
  expect(await perform(endEarly, { placementId, ...end }, leader)).toMatchObject({ status: "done" });
  expect(await db.owner.placement.findUniqueOrThrow({ where: { id: placementId } })).toMatchObject({
    earlyEndReason: "health",
    state: "arrived",
  });
  expect(await perform(endEarly, { placementId, ...end }, leader)).toMatchObject({ refusal: { code: "alreadyEnded" } });
});

test("E1: the staff may not, a stranger finds nothing; a reason is one of the closed set", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, ...end };
  expect(await perform(endEarly, input, { viewer: viewers.departmentStaff, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(endEarly, input, { viewer: viewers.strangerLiaison, clock })).toEqual({ status: "notFound" });
  expect(
    await perform(endEarly, { ...input, reason: "mood" }, { viewer: viewers.departmentLeader, clock }),
  ).toMatchObject({ status: "invalid", fields: { reason: ["chooseOne"] } });
});

test("E4: where the department itself hosts, the early end rests on its superior's decision", async () => {
  const { placement, hostUnitId, viewers } = await aYearUnderWay(db.owner);
  const leader = { viewer: viewers.departmentLeader, clock };
  await db.owner.unit.update({ where: { id: hostUnitId }, data: { isDepartment: true } });
  const input = { placementId: placement.id, ...end };
  expect(await perform(endEarly, input, leader)).toMatchObject({ refusal: { code: "superiorDecides", rule: "E4" } });
  const superior = "栖云市委，2026年10月10日，栖委干〔2026〕41号";
  expect(await perform(endEarly, { ...input, superior }, leader)).toMatchObject({ status: "done" });
  expect(await db.owner.placement.findUniqueOrThrow({ where: { id: placement.id } })).toMatchObject({
    earlyEndSuperior: superior,
  });
});
