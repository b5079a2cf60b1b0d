import { aLeader, aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { recordTalk } from "@/lib/features/mentoring/commands/record-talk";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const agreed = "10月底前独立主持一次村级项目推进会";

test("H3: the host secretary logs a talk; the mentor of that day talked, the secretary recorded, the note is a row apart", async () => {
  const { placement, mentorId, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, heldOn: "2026-10-09", agreed, note: "近来情绪偏急" };
  const done = await perform(recordTalk, input, { viewer: viewers.hostSecretary, clock });
  expect(done).toMatchObject({ status: "done", answer: { placementId: placement.id } });
  const talk = await db.owner.talk.findFirstOrThrow({ where: { placementId: placement.id } });
  expect(talk).toMatchObject({
    side: "host",
    kind: "routine",
    talkedById: mentorId,
    recordedById: viewers.hostSecretary.personId,
    agreed,
  });
  const note = await db.owner.talkNote.findUniqueOrThrow({ where: { talkId: talk.id } });
  expect(note).toMatchObject({ text: "近来情绪偏急", authorId: viewers.hostSecretary.personId });
  const logged = await db.owner.auditEntry.findFirstOrThrow({ where: { event: "talk.record", outcome: "done" } });
  expect(JSON.stringify(logged.changes)).not.toContain("情绪");
});

test("H3: a leader of the host or someone of the department may have talked; anyone else does not count", async () => {
  const { scene, hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const other = await aLeader(scene, hostUnitId, { name: "覃永年" });
  const by = (viewer: typeof viewers.cadre, talkedById?: string) =>
    perform(recordTalk, { placementId: placement.id, heldOn: "2026-10-09", agreed, talkedById }, { viewer, clock });
  expect(await by(viewers.mentor, other)).toMatchObject({ status: "done" });
  expect(await by(viewers.departmentStaff)).toMatchObject({ status: "done" });
  expect(await by(viewers.departmentLeader)).toMatchObject({ refusal: { code: "postMayNot", rule: "E1" } });
  expect(await by(viewers.departmentStaff, viewers.departmentLeader.personId)).toMatchObject({ status: "done" });
  expect(await by(viewers.hostSecretary, viewers.hostSecretary.personId)).toMatchObject({
    refusal: { code: "talkerNotEntitled", rule: "H3" },
  });
  expect(await by(viewers.departmentStaff, other)).toMatchObject({ refusal: { code: "talkerNotEntitled" } });
  const sides = await db.owner.talk.findMany({ where: { placementId: placement.id } });
  expect(sides.map((talk) => talk.side).sort()).toEqual(["department", "department", "host"]);
});

test("H3: held after today or before arrival, or before anyone arrived, it is refused", async () => {
  const { scene, sendingUnitId, otherUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const on = (heldOn: string, placementId = placement.id) =>
    perform(recordTalk, { placementId, heldOn, agreed }, { viewer: viewers.departmentStaff, clock });
  expect(await on("2026-10-13")).toMatchObject({ refusal: { code: "talkInFuture", rule: "H3" } });
  expect(await on("2026-03-31")).toMatchObject({ refusal: { code: "talkBeforeArrival", rule: "H3" } });
  const coming = await aPlacement(scene, { sendingUnitId, hostUnitId: otherUnitId, state: "decided" });
  expect(await on("2026-10-09", coming.id)).toMatchObject({ refusal: { code: "notYetArrived" } });
});

test("E4: the cadre of the placement logs no talk about themselves under another hat", async () => {
  const { hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const viewer = { ...viewers.hostSecretary, personId: placement.cadreId, unitId: hostUnitId };
  const input = { placementId: placement.id, heldOn: "2026-10-09", agreed };
  expect(await perform(recordTalk, input, { viewer, clock })).toMatchObject({
    refusal: { code: "actsOnOwn", rule: "E4" },
  });
});

test("E1: cadre and liaison may not, a stranger finds nothing; without what was agreed it is invalid", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, heldOn: "2026-10-09", agreed };
  const by = (viewer: typeof viewers.cadre, given: object = input) => perform(recordTalk, given, { viewer, clock });
  expect(await by(viewers.cadre)).toMatchObject({ refusal: { code: "postMayNot", rule: "E1" } });
  expect(await by(viewers.sendingLiaison)).toMatchObject({ refusal: { code: "postMayNot", rule: "E1" } });
  expect(await by(viewers.strangerHost)).toEqual({ status: "notFound" });
  expect(await by({ ...viewers.mentor, guides: [] })).toEqual({ status: "notFound" });
  expect(await by(viewers.mentor, { ...input, agreed: " " })).toMatchObject({ fields: { agreed: ["required"] } });
});

test("H3: a department person whose post began after the talk may still have held it", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  await db.owner.post.updateMany({
    where: { personId: viewers.departmentStaff.personId },
    data: { fromOn: new Date("2026-10-12T00:00:00Z") },
  });
  const input = { placementId: placement.id, heldOn: "2026-10-09", agreed };
  expect(await perform(recordTalk, input, { viewer: viewers.departmentStaff, clock })).toMatchObject({
    status: "done",
  });
});
