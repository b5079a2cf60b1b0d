import { aLeader, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { designateMentor } from "@/lib/features/mentoring/commands/designate-mentor";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const today = "2026-10-12";

test("H2: the host secretary names another of the host's leaders; one designation closes and the next opens that day", async () => {
  const { scene, hostUnitId, viewers } = await aYearUnderWay(db.owner);
  const personId = await aLeader(scene, hostUnitId, { name: "覃永年" });
  const done = await perform(
    designateMentor,
    { unitId: hostUnitId, personId, from: today },
    { viewer: viewers.hostSecretary, clock },
  );
  expect(done).toMatchObject({ status: "done" });
  const rows = await db.owner.mentorDesignation.findMany({ where: { hostUnitId }, orderBy: { fromOn: "asc" } });
  expect(rows.map((r) => r.toOn?.toISOString().slice(0, 10) ?? null)).toEqual([today, null]);
  expect(rows[1]).toMatchObject({ personId });
});

test("H2: someone who is no leader of the host is refused; E1: a liaison may not, a stranger finds nothing", async () => {
  const { hostUnitId, viewers } = await aYearUnderWay(db.owner);
  const input = { unitId: hostUnitId, personId: viewers.sendingLiaison.personId, from: today };
  expect(await perform(designateMentor, input, { viewer: viewers.hostSecretary, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "mentorNotLeader", rule: "H2" },
  });
  expect(await perform(designateMentor, input, { viewer: viewers.mentor, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "postMayNot", rule: "E1" },
  });
  expect(await perform(designateMentor, input, { viewer: viewers.strangerHost, clock })).toEqual({
    status: "notFound",
  });
  expect(
    await perform(designateMentor, { unitId: hostUnitId }, { viewer: viewers.hostSecretary, clock }),
  ).toMatchObject({ status: "invalid" });
});

test("H2: of eight hands naming a mentor at once, one wins", async () => {
  const { scene, hostUnitId, viewers } = await aYearUnderWay(db.owner);
  const personId = await aLeader(scene, hostUnitId, { name: "岑海洋" });
  const all = await Promise.all(
    Array.from({ length: 8 }, () =>
      perform(designateMentor, { unitId: hostUnitId, personId, from: today }, { viewer: viewers.hostLeader, clock }),
    ),
  );
  expect(all.filter((r) => r.status === "done")).toHaveLength(1);
  expect(await db.owner.mentorDesignation.count({ where: { hostUnitId, toOn: null } })).toBe(1);
});

test("H2: the department names a host's mentor only when it gives a reason", async () => {
  const { scene, hostUnitId, viewers } = await aYearUnderWay(db.owner);
  const personId = await aLeader(scene, hostUnitId, { name: "岑海洋" });
  const input = { unitId: hostUnitId, personId, from: today };
  const by = (more: object) =>
    perform(designateMentor, { ...input, ...more }, { viewer: viewers.departmentStaff, clock });
  expect(await by({})).toMatchObject({ refusal: { code: "designationWithoutReason", rule: "H2" } });
  expect(await by({ reason: "原联系人调离，镇里来函" })).toMatchObject({ status: "done" });
  expect(await db.owner.mentorDesignation.findFirst({ where: { hostUnitId, toOn: null } })).toMatchObject({
    personId,
    reason: "原联系人调离，镇里来函",
  });
});
