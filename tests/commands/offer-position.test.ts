import { aProgramme, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { offerPosition } from "@/lib/features/programmes/commands/offer-position";
import { revisePosition } from "@/lib/features/programmes/commands/revise-position";
import { positionPage } from "@/lib/features/programmes/queries";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const text = { title: "党政办副主任", frontLine: "综合部门", duties: "协助统筹协调和督查督办", places: 1 };

test("S4, E1: places never fall below those taken; another host finds nothing of this one's", async () => {
  const { scene, hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const input = { programmeId: scene.programmeId, hostUnitId, ...text };
  expect(await perform(offerPosition, input, { viewer: viewers.strangerHost, clock })).toEqual({ status: "notFound" });
  expect(
    await perform(
      revisePosition,
      { positionId: placement.positionId, ...text },
      { viewer: viewers.strangerHost, clock },
    ),
  ).toEqual({ status: "notFound" });
  await db.owner.position.update({ where: { id: placement.positionId }, data: { places: 2 } });
  expect(await perform(offerPosition, { ...input, places: 0 }, { viewer: viewers.hostSecretary, clock })).toMatchObject(
    { status: "invalid", fields: { places: ["badNumber"] } },
  );
});

test("S4: the conditions of a position are kept as they were stated, blanks left out, and revised with it", async () => {
  const { scene, hostUnitId, viewers } = await aYearUnderWay(db.owner);
  const [capabilityId, other] = scene.capabilityIds;
  const asked = {
    ...{ party: "partyMember", highestAge: "40", lowestEducation: "master", fewestServiceYears: "5" },
    standings: ["participating", "civilServant"],
    levels: [{ capabilityId, level: "3" }, { capabilityId: other }],
  };
  const input = { programmeId: scene.programmeId, hostUnitId, ...text, ...asked };
  const offered = await perform(offerPosition, input, { viewer: viewers.hostSecretary, clock });
  if (offered.status !== "done") throw new Error(JSON.stringify(offered));
  const { positionId } = offered.answer;
  const page = await positionPage(viewers.hostSecretary, positionId);
  expect(page?.conditions).toEqual([
    { kind: "partyMember" },
    { kind: "highestAge", years: 40 },
    { kind: "lowestEducation", education: "master" },
    { kind: "fewestServiceYears", years: 5 },
    { kind: "standing", standings: ["civilServant", "participating"] },
    { kind: "lowestLevel", capabilityId, level: 3 },
  ]);
  await perform(revisePosition, { positionId, ...text, sex: "female" }, { viewer: viewers.hostSecretary, clock });
  expect((await positionPage(viewers.departmentStaff, positionId))?.conditions).toEqual([
    { kind: "sex", sex: "female" },
  ]);
});

test("S4: each condition is required or preferred, told apart; a mark on a blank says nothing", async () => {
  const { scene, hostUnitId, viewers } = await aYearUnderWay(db.owner);
  const [capabilityId, other] = scene.capabilityIds;
  const asked = {
    ...{ party: "partyMember", sex: "male", highestAge: "40", lowestEducation: "master", fewestServiceYears: "5" },
    standings: "civilServant",
    levels: [
      { capabilityId, level: "3", preferred: "on" },
      { capabilityId: other, preferred: "on" },
    ],
    preferred: { sex: "on", lowestEducation: "on", standings: "on" },
  };
  const input = { programmeId: scene.programmeId, hostUnitId, ...text, ...asked };
  const offered = await perform(offerPosition, input, { viewer: viewers.hostSecretary, clock });
  if (offered.status !== "done") throw new Error(JSON.stringify(offered));
  const { positionId } = offered.answer;
  expect((await positionPage(viewers.hostSecretary, positionId))?.conditions).toEqual([
    { kind: "partyMember" },
    { kind: "sex", sex: "male", preferred: true },
    { kind: "highestAge", years: 40 },
    { kind: "lowestEducation", education: "master", preferred: true },
    { kind: "fewestServiceYears", years: 5 },
    { kind: "standing", standings: ["civilServant"], preferred: true },
    { kind: "lowestLevel", capabilityId, level: 3, preferred: true },
  ]);
  const revised = { party: "nonParty", highestAge: "38", fewestServiceYears: "3" };
  const preferred = { party: "on", sex: "on", highestAge: "on", fewestServiceYears: "on" };
  await perform(
    revisePosition,
    { positionId, ...text, ...revised, preferred },
    { viewer: viewers.hostSecretary, clock },
  );
  expect((await positionPage(viewers.departmentStaff, positionId))?.conditions).toEqual([
    { kind: "nonParty", preferred: true },
    { kind: "highestAge", years: 38, preferred: true },
    { kind: "fewestServiceYears", years: 3, preferred: true },
  ]);
});

test("S4: a position stands on a front line of its programme, offered or revised", async () => {
  const { scene, hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const input = { programmeId: scene.programmeId, hostUnitId, ...text, frontLine: "海洋经济" };
  const unknown = { status: "invalid", fields: { frontLine: ["chooseOne"] } };
  expect(await perform(offerPosition, input, { viewer: viewers.hostSecretary, clock })).toEqual(unknown);
  const revised = { positionId: placement.positionId, ...text, frontLine: "海洋经济" };
  expect(await perform(revisePosition, revised, { viewer: viewers.departmentStaff, clock })).toEqual(unknown);
});

test("S4: a level is asked of the programme's own capabilities", async () => {
  const { scene, hostUnitId, viewers } = await aYearUnderWay(db.owner);
  const { capabilityIds } = await aProgramme(scene, { name: "2027年度" });
  const levels = [{ capabilityId: capabilityIds[0], level: "2" }];
  const input = { programmeId: scene.programmeId, hostUnitId, ...text, levels };
  expect(await perform(offerPosition, input, { viewer: viewers.hostSecretary, clock })).toEqual({
    status: "invalid",
    fields: { levels: ["otherProgramme"] },
  });
});
