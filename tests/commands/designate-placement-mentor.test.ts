import { aLeader, aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { designatePlacementMentor } from "@/lib/features/mentoring/commands/designate-placement-mentor";
import { placementMentorPage } from "@/lib/features/mentoring/queries";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const today = "2026-10-12";

test("H2: the host names another of its leaders for one placement; the host's own mentor stands beside it", async () => {
  const { scene, hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const personId = await aLeader(scene, hostUnitId, { name: "覃永年" });
  const input = { placementId: placement.id, personId, from: today };
  expect(await perform(designatePlacementMentor, input, { viewer: viewers.hostSecretary, clock })).toMatchObject({
    status: "done",
    answer: { placementId: placement.id },
  });
  const standing = await db.owner.mentorDesignation.findMany({ where: { hostUnitId, toOn: null } });
  expect(standing.map((row) => row.placementId).sort()).toEqual([null, placement.id].sort());

  const next = await aLeader(scene, hostUnitId, { name: "岑海洋" });
  await perform(designatePlacementMentor, { ...input, personId: next }, { viewer: viewers.hostLeader, clock });
  const own = await db.owner.mentorDesignation.findMany({
    where: { placementId: placement.id },
    orderBy: [{ toOn: { sort: "asc", nulls: "last" } }],
  });
  expect(own.map((row) => [row.personId, row.toOn?.toISOString().slice(0, 10) ?? null])).toEqual([
    [personId, today],
    [next, null],
  ]);
});

test("H2: the cadre, someone who is no leader, kin and a future day are refused", async () => {
  const { scene, hostUnitId, placement, viewers, sendingUnitId } = await aYearUnderWay(db.owner);
  const name = (personId: string, from = today) =>
    perform(
      designatePlacementMentor,
      { placementId: placement.id, personId, from },
      { viewer: viewers.hostLeader, clock },
    );
  expect(await name(placement.cadreId)).toMatchObject({ refusal: { code: "mentorIsCadre", rule: "H2" } });
  expect(await name(viewers.hostSecretary.personId)).toMatchObject({ refusal: { code: "mentorNotLeader" } });
  const kin = await aLeader(scene, hostUnitId, { name: "陆文涛" });
  await db.owner.kinDeclaration.create({
    data: {
      departmentId: scene.departmentId,
      placementId: placement.id,
      sendingUnitId,
      hostUnitId,
      cadreId: placement.cadreId,
      name: "陆文涛",
      relation: "兄",
      personId: kin,
    },
  });
  expect(await name(kin)).toMatchObject({ refusal: { code: "mentorIsKin" } });
  const other = await aLeader(scene, hostUnitId, { name: "覃永年" });
  expect(await name(other, "2026-10-13")).toMatchObject({ refusal: { code: "designationInFuture" } });
  expect(await db.owner.mentorDesignation.count({ where: { placementId: placement.id } })).toBe(0);
});

test("H2: the department gives a reason; E1: a mentor may not, a stranger finds nothing, half an answer is invalid", async () => {
  const { scene, hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const personId = await aLeader(scene, hostUnitId, { name: "覃永年" });
  const input = { placementId: placement.id, personId, from: today };
  const by = (viewer: typeof viewers.cadre, given: object = input) =>
    perform(designatePlacementMentor, given, { viewer, clock });
  expect(await by(viewers.departmentStaff)).toMatchObject({ refusal: { code: "designationWithoutReason" } });
  expect(await by(viewers.mentor)).toMatchObject({ refusal: { code: "postMayNot", rule: "E1" } });
  expect(await by(viewers.sendingLiaison)).toMatchObject({ refusal: { code: "postMayNot", rule: "E1" } });
  expect(await by(viewers.strangerHost)).toEqual({ status: "notFound" });
  expect(await by(viewers.auditor)).toEqual({ status: "notFound" });
  expect(await by(viewers.hostLeader, { placementId: placement.id })).toMatchObject({ status: "invalid" });
  expect(await by(viewers.departmentStaff, { ...input, reason: "分工调整，镇里来函" })).toMatchObject({
    status: "done",
  });
});

test("H2: of eight hands naming an own mentor at once, one wins", async () => {
  const { scene, hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const personId = await aLeader(scene, hostUnitId, { name: "岑海洋" });
  const input = { placementId: placement.id, personId, from: today };
  const all = await Promise.all(
    Array.from({ length: 8 }, () => perform(designatePlacementMentor, input, { viewer: viewers.hostLeader, clock })),
  );
  expect(all.filter((r) => r.status === "done")).toHaveLength(1);
  expect(all.filter((r) => r.status === "refused")).toHaveLength(7);
  expect(await db.owner.mentorDesignation.count({ where: { placementId: placement.id } })).toBe(1);
});

test("E4: who is the cadre names no mentor for themselves, and the page says so before the send", async () => {
  const { placement, hostUnitId, sendingUnitId, mentorId, scene, viewers } = await aYearUnderWay(db.owner);
  const secretary = viewers.hostSecretary;
  const own = await aPlacement(scene, { sendingUnitId, hostUnitId, cadreId: secretary.personId });
  const page = await placementMentorPage(secretary, own.id);
  expect(page).toMatchObject({ mayDesignate: true, leaders: [], whyNotDesignate: { code: "actsOnOwn", rule: "E4" } });
  const input = { placementId: own.id, personId: mentorId, from: today };
  expect(await perform(designatePlacementMentor, input, { viewer: secretary, clock })).toMatchObject({
    refusal: page?.whyNotDesignate,
  });
  expect((await placementMentorPage(secretary, placement.id))?.whyNotDesignate).toBeNull();
});
