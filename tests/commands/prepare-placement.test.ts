import { aCadre, aLeader, aPosition, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { enterRunningPlacement } from "@/lib/features/placements/commands/enter-running-placement";
import { preparePlacement } from "@/lib/features/placements/commands/prepare-placement";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const startsOn = "2026-11-02";

async function ready() {
  const year = await aYearUnderWay(db.owner);
  const { scene, otherUnitId, sendingUnitId, viewers } = year;
  const cadreId = await aCadre(scene, sendingUnitId, { name: "方亦然", standing: "institutionStaff" });
  const positionId = await aPosition(scene, otherUnitId);
  return { ...year, cadreId, positionId, staff: { viewer: viewers.departmentStaff, clock } };
}

test("S2: the staff prepares a placement; parties and standing come from position and cadre, the end from the start (T1)", async () => {
  const { cadreId, positionId, otherUnitId, sendingUnitId, staff } = await ready();
  const kin = [{ name: "方大为", relation: "父亲" }];
  const done = await perform(preparePlacement, { positionId, cadreId, startsOn, kinAnswer: "some", kin }, staff);
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  const row = await db.owner.placement.findUniqueOrThrow({ where: { id: done.answer.placementId } });
  expect(row).toMatchObject({
    state: "prepared",
    sendingUnitId,
    hostUnitId: otherUnitId,
    standing: "institutionStaff",
  });
  expect(row.endsOn.toISOString().slice(0, 10)).toBe("2027-11-01");
  expect(await db.owner.kinDeclaration.findMany({ where: { placementId: row.id } })).toMatchObject([
    { none: false, name: "方大为", personId: null },
  ]);
});

test("E4: nobody prepares their own placement, nor enters their own running one", async () => {
  const { cadreId, positionId, staff } = await ready();
  const own = { ...staff, viewer: { ...staff.viewer, personId: cadreId } };
  const refused = { status: "refused", refusal: { code: "actsOnOwn", rule: "E4" } };
  expect(await perform(preparePlacement, { positionId, cadreId, startsOn }, own)).toMatchObject(refused);
  const running = { positionId, cadreId, startsOn: "2026-09-01", arrivedOn: "2026-09-01", takeOverOn: "2026-10-01" };
  expect(await perform(enterRunningPlacement, { ...running, decisionStatus: "toFollow" }, own)).toMatchObject(refused);
});

test("S3, T2, S4: one's own unit, a cadre already away, and a full or unapproved position are refused", async () => {
  const { scene, cadreId, positionId, sendingUnitId, placement, staff } = await ready();
  const own = await aPosition(scene, sendingUnitId, { title: "处长助理" });
  const code = async (wish: { positionId: string; cadreId: string }) => {
    const done = await perform(preparePlacement, { ...wish, startsOn }, staff);
    return done.status === "refused" ? done.refusal : done;
  };
  expect(await code({ positionId: own, cadreId })).toMatchObject({ code: "sendingIsHost", rule: "S3" });
  expect(await code({ positionId, cadreId: placement.cadreId })).toMatchObject({ code: "cadreElsewhere", rule: "T2" });
  expect(await code({ positionId: placement.positionId, cadreId })).toMatchObject({ code: "positionFull", rule: "S4" });
  await db.owner.position.update({ where: { id: positionId }, data: { approvedOn: null } });
  expect(await code({ positionId, cadreId })).toMatchObject({ code: "positionNotOffered" });
});

test("S6: kin among the host's leaders, matched by name, need a waiver with a reason", async () => {
  const { scene, cadreId, positionId, otherUnitId, staff } = await ready();
  await aLeader(scene, otherUnitId, { name: "方大为" });
  const wish = { positionId, cadreId, startsOn, kinAnswer: "some", kin: [{ name: "方大为", relation: "父亲" }] };
  expect(await perform(preparePlacement, wish, staff)).toMatchObject({ refusal: { code: "kinAtHost", rule: "S6" } });
  const waived = { ...wish, waiverReason: "岗位无人可替，不分管其工作" };
  expect(await perform(preparePlacement, waived, staff)).toMatchObject({ status: "done" });
});

test("S2: a programme not open or full takes nobody; E1: a leader may not prepare, a liaison neither", async () => {
  const { scene, cadreId, positionId, staff, viewers } = await ready();
  const wish = { positionId, cadreId, startsOn };
  const { programmeId: id } = scene;
  await db.owner.programme.update({ where: { id }, data: { quota: 1 } });
  expect(await perform(preparePlacement, wish, staff)).toMatchObject({ refusal: { code: "quotaFull", rule: "S2" } });
  await db.owner.programme.update({ where: { id }, data: { status: "draft" } });
  expect(await perform(preparePlacement, wish, staff)).toMatchObject({ refusal: { code: "programmeNotOpen" } });
  expect(await perform(preparePlacement, wish, { viewer: viewers.departmentLeader, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(preparePlacement, wish, { viewer: viewers.sendingLiaison, clock })).toEqual({
    status: "notFound",
  });
  expect(await perform(preparePlacement, { cadreId }, staff)).toMatchObject({ status: "invalid" });
});

test("T2: of eight hands placing one cadre at eight positions at once, one wins", async () => {
  const { scene, cadreId, otherUnitId, staff } = await ready();
  await db.owner.programme.update({ where: { id: scene.programmeId }, data: { hostCapacity: 20 } });
  const positions = await Promise.all(
    Array.from({ length: 8 }, (_, index) => aPosition(scene, otherUnitId, { title: `乡长助理${index}` })),
  );
  const all = await Promise.all(
    positions.map((positionId) => perform(preparePlacement, { positionId, cadreId, startsOn }, staff)),
  );
  expect(all.filter((one) => one.status === "done")).toHaveLength(1);
  expect(all.filter((one) => one.status === "refused" && one.refusal.code === "cadreElsewhere")).toHaveLength(7);
});

test("S4: of eight hands filling a position of one place at once, one wins", async () => {
  const { scene, positionId, sendingUnitId, staff } = await ready();
  const cadres = await Promise.all(
    Array.from({ length: 8 }, (_, index) => aCadre(scene, sendingUnitId, { name: `人选${index}` })),
  );
  const all = await Promise.all(
    cadres.map((cadreId) => perform(preparePlacement, { positionId, cadreId, startsOn }, staff)),
  );
  expect(all.filter((one) => one.status === "done")).toHaveLength(1);
  expect(await db.owner.placement.count({ where: { positionId } })).toBe(1);
});
