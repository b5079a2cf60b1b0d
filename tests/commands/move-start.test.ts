import { aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { moveStart } from "@/lib/features/placements/commands/move-start";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

test("T1: the start moves with its end until arrival, never after; E1: a host may not, a stranger finds nothing", async () => {
  const { scene, sendingUnitId, otherUnitId, hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const decided = { sendingUnitId, hostUnitId, startsOn: calendarDate("2026-11-02"), state: "decided" as const };
  const { id: placementId } = await aPlacement(scene, decided);
  const staff = { viewer: viewers.departmentStaff, clock };
  const input = { placementId, startsOn: "2026-12-01" };
  expect(await perform(moveStart, input, staff)).toMatchObject({ status: "done" });
  const row = await db.owner.placement.findUniqueOrThrow({ where: { id: placementId } });
  expect(row.endsOn.toISOString().slice(0, 10)).toBe("2027-11-30");
  expect(await perform(moveStart, { placementId: placement.id, startsOn: "2026-12-01" }, staff)).toMatchObject({
    refusal: { code: "startFixedByArrival", rule: "T1" },
  });
  expect(await perform(moveStart, input, { viewer: viewers.hostSecretary, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(otherUnitId).not.toBe(hostUnitId);
  expect(await perform(moveStart, input, { viewer: viewers.strangerHost, clock })).toEqual({ status: "notFound" });
  expect(await perform(moveStart, { placementId }, staff)).toMatchObject({ status: "invalid" });
});

test("T2, S4: it does not move onto days on which the cadre or the position is taken", async () => {
  const { scene, sendingUnitId, otherUnitId, hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const staff = { viewer: viewers.departmentStaff, clock };
  const next = { sendingUnitId, state: "decided" as const, startsOn: calendarDate("2027-04-01") };
  const again = await aPlacement(scene, { ...next, hostUnitId: otherUnitId, cadreId: placement.cadreId });
  expect(await perform(moveStart, { placementId: again.id, startsOn: "2027-03-01" }, staff)).toMatchObject({
    refusal: { code: "cadreElsewhere", rule: "T2" },
  });
  const successor = await aPlacement(scene, { ...next, hostUnitId, positionId: placement.positionId });
  expect(await perform(moveStart, { placementId: successor.id, startsOn: "2027-03-01" }, staff)).toMatchObject({
    refusal: { code: "positionFull", rule: "S4" },
  });
});

test("S6: it does not move onto days on which the host has its two, unless a waiver is decided", async () => {
  const { scene, sendingUnitId, hostUnitId, viewers } = await aYearUnderWay(db.owner);
  const staff = { viewer: viewers.departmentStaff, clock };
  await aPlacement(scene, { sendingUnitId, hostUnitId });
  const next = { sendingUnitId, hostUnitId, state: "decided" as const, startsOn: calendarDate("2027-04-01") };
  const { id: placementId } = await aPlacement(scene, next);
  const move = () => perform(moveStart, { placementId, startsOn: "2027-03-01" }, staff);
  expect(await move()).toMatchObject({ refusal: { code: "hostFull", rule: "S6" } });
  const waive = (data: { waiverReason: string; waivedById?: string }) =>
    db.owner.placement.update({ where: { id: placementId }, data });
  await waive({ waiverReason: "岗位无人可替" });
  expect(await move()).toMatchObject({ refusal: { code: "waiverUndecided", rule: "S6" } });
  await waive({ waiverReason: "岗位无人可替", waivedById: viewers.departmentLeader.personId });
  expect(await move()).toMatchObject({ status: "done" });
});

test("S6: it does not move while kin declared for it lead the host", async () => {
  const { scene, sendingUnitId, hostUnitId, mentorId, viewers } = await aYearUnderWay(db.owner);
  const startsOn = calendarDate("2026-11-02");
  const { id, cadreId } = await aPlacement(scene, { sendingUnitId, hostUnitId, state: "decided", startsOn });
  const { departmentId } = scene;
  await db.owner.kinDeclaration.create({
    data: { departmentId, placementId: id, sendingUnitId, hostUnitId, cadreId, none: false, personId: mentorId },
  });
  expect(
    await perform(moveStart, { placementId: id, startsOn: "2026-12-01" }, { viewer: viewers.departmentStaff, clock }),
  ).toMatchObject({ refusal: { code: "kinAtHost", rule: "S6" } });
});
