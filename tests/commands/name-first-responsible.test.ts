import { aLeader, aPerson, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { designateMentor } from "@/lib/features/mentoring/commands/designate-mentor";
import { endLeader } from "@/lib/features/people/commands/end-leader";
import { nameFirstResponsible } from "@/lib/features/people/commands/name-first-responsible";
import { prepareLeader } from "@/lib/features/people/commands/prepare-leader";
import { firstResponsibleChoices } from "@/lib/features/people/unit-queries";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const today = "2026-10-12";
const clock = clockOn(calendarDate(today));

test("H1: the host names another of its leaders; one naming closes and the next opens that day", async () => {
  const { scene, hostUnitId, viewers } = await aYearUnderWay(db.owner);
  const personId = await aLeader(scene, hostUnitId, { name: "覃永年" });
  const input = { unitId: hostUnitId, personId, from: today };
  expect(await perform(nameFirstResponsible, input, { viewer: viewers.hostSecretary, clock })).toMatchObject({
    status: "done",
  });
  const rows = await db.owner.firstResponsible.findMany({ where: { unitId: hostUnitId }, orderBy: { fromOn: "asc" } });
  expect(rows.map((row) => row.toOn?.toISOString().slice(0, 10) ?? null)).toEqual([today, null]);
  expect(rows[1]).toMatchObject({ personId });
});

test("H1: no stranger to the unit, not the same again, not ahead of today", async () => {
  const { hostUnitId, firstResponsibleId, mentorId, viewers } = await aYearUnderWay(db.owner);
  const why = async (personId: string, from: string) => {
    const answer = await perform(
      nameFirstResponsible,
      { unitId: hostUnitId, personId, from },
      { viewer: viewers.hostLeader, clock },
    );
    return answer.status === "refused" ? answer.refusal : answer.status;
  };
  expect(await why(viewers.sendingLiaison.personId, today)).toMatchObject({
    code: "firstResponsibleNotLeader",
    rule: "H1",
  });
  expect(await why(firstResponsibleId, today)).toMatchObject({ code: "firstResponsibleUnchanged", rule: "H1" });
  expect(await why(mentorId, "2026-10-13")).toMatchObject({ code: "firstResponsibleInFuture", rule: "H1" });
});

test("H1: the department names one only with a reason; E1: others may not, a stranger finds nothing", async () => {
  const { hostUnitId, mentorId, viewers } = await aYearUnderWay(db.owner);
  const input = { unitId: hostUnitId, personId: mentorId, from: today };
  const as = (viewer: (typeof viewers)[keyof typeof viewers]) => ({ viewer, clock });
  expect(await perform(nameFirstResponsible, input, as(viewers.departmentStaff))).toMatchObject({
    status: "invalid",
    fields: { reason: ["reasonRequired"] },
  });
  expect(await perform(nameFirstResponsible, input, as(viewers.mentor))).toMatchObject({
    status: "refused",
    refusal: { code: "postMayNot" },
  });
  expect(await perform(nameFirstResponsible, input, as(viewers.strangerHost))).toEqual({ status: "notFound" });
  const reason = "镇党委书记调离，新任尚未到位";
  expect(await perform(nameFirstResponsible, { ...input, reason }, as(viewers.departmentStaff))).toMatchObject({
    status: "done",
  });
});

test("H1: of eight hands naming at once, one wins", async () => {
  const { scene, hostUnitId, viewers } = await aYearUnderWay(db.owner);
  const personId = await aLeader(scene, hostUnitId, { name: "岑海洋" });
  const input = { unitId: hostUnitId, personId, from: today };
  const all = await Promise.all(
    Array.from({ length: 8 }, () => perform(nameFirstResponsible, input, { viewer: viewers.hostSecretary, clock })),
  );
  expect(all.filter((one) => one.status === "done")).toHaveLength(1);
  expect(await db.owner.firstResponsible.count({ where: { unitId: hostUnitId, toOn: null } })).toBe(1);
});

test("H1: the host enters its leaders, new people too; the one who answers for it stays until another is named", async () => {
  const { scene, hostUnitId, firstResponsibleId, mentorId, viewers } = await aYearUnderWay(db.owner);
  const as = { viewer: viewers.hostSecretary, clock };
  const entered = await perform(
    prepareLeader,
    { unitId: hostUnitId, name: "石志明", title: "副镇长", from: today },
    as,
  );
  if (entered.status !== "done") throw new Error(entered.status);
  const { personId } = entered.answer;
  expect(await db.owner.directoryEntry.findUniqueOrThrow({ where: { personId } })).toMatchObject({
    name: "石志明",
    unitId: hostUnitId,
    title: "副镇长",
  });
  const again = { unitId: hostUnitId, personId, title: "镇长", from: today };
  expect(await perform(prepareLeader, again, as)).toMatchObject({ fields: { personId: ["leaderAlready"] } });
  const leaderOf = async (who: string) =>
    (await db.owner.unitLeader.findFirstOrThrow({ where: { unitId: hostUnitId, personId: who } })).id;
  const end = async (who: string, to = today) =>
    perform(endLeader, { unitId: hostUnitId, leaderId: await leaderOf(who), to }, as);
  expect(await end(firstResponsibleId)).toMatchObject({ refusal: { code: "firstResponsibleStillNamed", rule: "H1" } });
  expect(await end(mentorId)).toMatchObject({ status: "done" });
  expect(await end(personId, "2026-10-01")).toMatchObject({ fields: { to: ["dateOrder"] } });
  const stranger = await aPerson(scene, "伍长河");
  expect(
    await perform(
      prepareLeader,
      { unitId: hostUnitId, personId: stranger, title: "镇长", from: today },
      { viewer: viewers.strangerHost, clock },
    ),
  ).toEqual({ status: "notFound" });
});

test("E1: a host enters one of its own people as leader, and nobody else's; the department whom it will", async () => {
  const { scene, hostUnitId, sendingUnitId, viewers } = await aYearUnderWay(db.owner);
  const enter = (personId: string, viewer = viewers.hostSecretary) =>
    perform(prepareLeader, { unitId: hostUnitId, personId, title: "副镇长", from: today }, { viewer, clock });
  const own = await aPerson(scene, "伍长河", hostUnitId);
  const elsewhere = await aPerson(scene, "伍长江", sendingUnitId);
  expect(await enter(own)).toMatchObject({ status: "done" });
  expect(await enter(elsewhere)).toEqual({ status: "notFound" });
  expect(await enter(elsewhere, viewers.departmentStaff)).toMatchObject({ status: "done" });
});

test("S6, H2: who was declared as kin by a cadre there, linked or by name alone, is not named; after the term they may be", async () => {
  const { scene, hostUnitId, sendingUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const { departmentId } = scene;
  const cadreId = placement.cadreId;
  const keys = { departmentId, placementId: placement.id, sendingUnitId, hostUnitId, cadreId };
  const linked = await aLeader(scene, hostUnitId, { name: "覃永年" });
  await db.owner.kinDeclaration.createMany({
    data: [
      { ...keys, name: "覃永年", relation: "岳父", personId: linked },
      { ...keys, name: "覃 永安", relation: "伯父" },
    ],
  });
  const byName = await aLeader(scene, hostUnitId, { name: "覃永安" });
  const namesake = await aLeader(scene, hostUnitId, { name: "覃永" });
  const as = { viewer: viewers.hostSecretary, clock };
  const name = (personId: string) => perform(nameFirstResponsible, { unitId: hostUnitId, personId, from: today }, as);
  for (const personId of [linked, byName]) {
    expect(await name(personId)).toMatchObject({ refusal: { code: "firstResponsibleIsKin", rule: "H2" } });
    const mentor = { unitId: hostUnitId, personId, from: today };
    expect(await perform(designateMentor, mentor, as)).toMatchObject({ refusal: { code: "mentorIsKin", rule: "H2" } });
  }
  const choices = await firstResponsibleChoices(viewers.hostSecretary, hostUnitId);
  const barredOf = (personId: string) => choices.find((one) => one.personId === personId)?.barred;
  expect([linked, byName, namesake].map(barredOf)).toEqual(["firstResponsibleIsKin", "firstResponsibleIsKin", null]);
  expect(await name(namesake)).toMatchObject({ status: "done" });
  await db.owner.placement.update({ where: { id: placement.id }, data: { state: "closed" } });
  expect(await name(byName)).toMatchObject({ status: "done" });
});
