import { aScene, aViewer, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { approveProgramme } from "@/lib/features/programmes/commands/approve-programme";
import { closeProgramme } from "@/lib/features/programmes/commands/close-programme";
import { openProgramme } from "@/lib/features/programmes/commands/open-programme";
import { reviseProgramme } from "@/lib/features/programmes/commands/revise-programme";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { perform } from "@/lib/platform/perform";
import { aSelecting } from "../support/selection";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const levels = ["一", "二", "三", "四", "五"];
const draft = {
  name: "2027年度",
  year: 2027,
  quota: "20",
  startsOn: "2027-03-01",
  frontLines: "产业发展、基层一线",
  hostCapacity: 2,
  reportMonths: 3,
  excellentShare: 20,
  talkMonths: 1,
  capabilities: [
    { name: "理论素养", levels },
    { name: "综合协调", levels },
  ],
};

async function opened() {
  const scene = await aScene(db.owner);
  const staff = await aViewer(scene, "departmentStaff");
  const leader = await aViewer(scene, "departmentLeader");
  const done = await perform(openProgramme, draft, { viewer: staff, clock });
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  return { scene, staff, leader, programmeId: done.answer.programmeId };
}

test("O4: a draft's capabilities change and exchange names; once approved they stand, the other settings do not", async () => {
  const { staff, leader, programmeId } = await opened();
  const exchanged = [
    { name: "综合协调", levels },
    { name: "理论素养", levels },
    { name: "应急处突", levels },
  ];
  const revised = { ...draft, programmeId, capabilities: exchanged };
  expect(await perform(reviseProgramme, revised, { viewer: staff, clock })).toMatchObject({ status: "done" });
  const names = await db.owner.capability.findMany({ where: { programmeId }, orderBy: { place: "asc" } });
  expect(names.map((one) => one.name)).toEqual(["综合协调", "理论素养", "应急处突"]);
  await perform(
    approveProgramme,
    { programmeId, approvedBy: "市委常委会", approvedOn: "2026-10-08", documentNumber: "栖组〔2026〕9号" },
    { viewer: leader, clock },
  );
  expect(
    await perform(reviseProgramme, { ...revised, capabilities: draft.capabilities }, { viewer: staff, clock }),
  ).toMatchObject({ status: "refused", refusal: { code: "programmeDecided" } });
  expect(await perform(reviseProgramme, { ...revised, quota: 25 }, { viewer: staff, clock })).toMatchObject({
    status: "done",
  });
});
test("S2: the quota never falls below those placed, and a changed version is not overwritten", async () => {
  const { scene, viewers } = await aYearUnderWay(db.owner);
  const { programmeId } = scene;
  const row = await db.owner.programme.findUniqueOrThrow({
    where: { id: programmeId },
    include: { capabilities: { orderBy: { place: "asc" } } },
  });
  const capabilities = row.capabilities.map((one) => ({ name: one.name, levels: one.levels }));
  const same = { ...draft, name: row.name, programmeId, capabilities };
  const viewer = viewers.departmentStaff;
  expect(
    await perform(reviseProgramme, { ...same, quota: 1 }, { viewer, clock, envelope: { version: 9 } }),
  ).toMatchObject({
    status: "refused",
    refusal: { code: "changedMeanwhile" },
  });
  await db.owner.programme.update({ where: { id: programmeId }, data: { status: "closed" } });
  expect(await perform(reviseProgramme, same, { viewer, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "programmeNotOpen" },
  });
  expect(await perform(closeProgramme, { programmeId }, { viewer: viewers.departmentLeader, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "programmeNotOpen" },
  });
});

test("S1, S2: a programme that selects keeps its year after the selection, and its quota for those decided", async () => {
  const { scene, viewers, programmeId, candidateAt, decided } = await aSelecting(db.owner);
  const row = await db.owner.programme.findUniqueOrThrow({
    where: { id: programmeId },
    include: { capabilities: { orderBy: { place: "asc" } } },
  });
  const capabilities = row.capabilities.map((one) => ({ name: one.name, levels: one.levels }));
  const same = { ...draft, name: row.name, programmeId, capabilities, startsOn: "2026-04-01" };
  const revise = (change: object) =>
    perform(reviseProgramme, { ...same, ...change }, { viewer: viewers.departmentStaff, clock });
  expect(await revise({ startsOn: "2026-01-31" })).toMatchObject({
    refusal: { code: "registrationAfterStart", rule: "S1" },
  });
  const on = columnOf(calendarDate("2026-03-05"));
  await db.owner.stageDay.create({
    data: { programmeId, departmentId: scene.departmentId, stage: "committee", plannedOn: on },
  });
  expect(await revise({ startsOn: "2026-03-05" })).toMatchObject({ refusal: { code: "stageDaysWrong", rule: "S1" } });
  expect(await revise({ startsOn: "2026-03-06" })).toMatchObject({ status: "done" });
  // one is placed already: that alone would allow a quota of one
  for (let i = 0; i < 2; i++) await decided(await candidateAt("committee"), "committee");
  await decided(await candidateAt("committee"), "committee", "failed");
  expect(await revise({ startsOn: "2026-03-06", quota: 1 })).toMatchObject({
    refusal: { code: "quotaBelowDecided", rule: "S2", facts: { quota: 1, decided: 2 } },
  });
  expect(await revise({ startsOn: "2026-03-06", quota: 2 })).toMatchObject({ status: "done" });
});
