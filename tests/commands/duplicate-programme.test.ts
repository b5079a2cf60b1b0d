import { aScene, aSelection, aViewer } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { duplicateProgramme } from "@/lib/features/programmes/commands/duplicate-programme";
import { loadProgramme } from "@/lib/features/programmes/facts";
import { loadSelection } from "@/lib/features/selection/facts";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const asked = { name: "2027年度", year: "2027", quota: "25", startsOn: "2027-04-11" };

test("S1, S2, O4: everything is as it was but the name, the year, the quota and the days, which move with the start", async () => {
  const scene = await aScene(db.owner, { startsOn: calendarDate("2026-04-01") });
  const { owner, departmentId, programmeId } = scene;
  const day = (value: string) => columnOf(calendarDate(value));
  await aSelection(scene, { from: calendarDate("2026-01-05"), to: calendarDate("2026-01-20"), examWeight: 60 });
  await owner.selection.update({
    where: { programmeId },
    data: {
      ...{ highestAge: 45, lowestEducation: "bachelor", parties: ["member"], interviewRatio: 4, version: 7 },
      ageByRank: { create: [{ departmentId, rank: "二级科员", highestAge: 35 }] },
      days: { create: [{ departmentId, stage: "writtenExam", plannedOn: day("2026-02-01") }] },
    },
  });
  await owner.programme.update({ where: { id: programmeId }, data: { hostCapacity: 3, talkMonths: 2 } });
  const staff = await aViewer(scene, "departmentStaff");
  const done = await perform(duplicateProgramme, { programmeId, ...asked }, { viewer: staff, clock });
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  const [was, is] = await reading(staff, async (tx) => {
    const both = [programmeId, done.answer.programmeId];
    const found = [];
    for (const id of both)
      found.push({ programme: await loadProgramme(tx, id), selection: await loadSelection(tx, id) });
    return found;
  });
  expect(is?.programme?.facts).toMatchObject({ status: "draft", quota: 25 });
  expect(is?.programme?.facts.capabilities).toEqual(was?.programme?.facts.capabilities);
  expect(is?.selection?.version).toBe(1);
  // ten days later than a year after
  expect(is?.selection?.plan).toEqual({
    ...was?.selection?.plan,
    ...{ from: "2027-01-15", to: "2027-01-30", days: { writtenExam: "2027-02-11" } },
  });
  expect(await owner.programme.findUnique({ where: { id: done.answer.programmeId } })).toMatchObject({
    ...{ name: "2027年度", year: 2027, startsOn: day("2027-04-11"), hostCapacity: 3, talkMonths: 2, approvedOn: null },
  });
  expect(await owner.position.count({ where: { programmeId: done.answer.programmeId } })).toBe(0);
});

test("S2: a programme that nominates stays one; a name is given once; the leader does not open one", async () => {
  const scene = await aScene(db.owner);
  const { programmeId, owner } = scene;
  const staff = await aViewer(scene, "departmentStaff");
  const duplicate = () => perform(duplicateProgramme, { programmeId, ...asked }, { viewer: staff, clock });
  const done = await duplicate();
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  expect(await owner.selection.findUnique({ where: { programmeId: done.answer.programmeId } })).toBeNull();
  expect(await duplicate()).toMatchObject({ status: "refused", refusal: { code: "programmeNameTaken" } });
  const leader = await aViewer(scene, "departmentLeader");
  expect(await perform(duplicateProgramme, { programmeId, ...asked }, { viewer: leader, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
});
