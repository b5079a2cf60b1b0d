import { aCadre, aLeader, aPerson, aPlacement, aPosition, aScene, aUnit, aViewer } from "@seed/builders";
import { afterAll, beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { confirmImport } from "@/lib/features/imports/commands/confirm-import";
import { stageImport } from "@/lib/features/imports/commands/stage-import";
import { undoImport } from "@/lib/features/imports/commands/undo-import";
import { runImport } from "@/lib/features/imports/jobs";
import { designateMentor } from "@/lib/features/mentoring/commands/designate-mentor";
import { clockOn } from "@/lib/platform/clock";
import { stopJobs } from "@/lib/platform/jobs";
import { perform } from "@/lib/platform/perform";
import { anIdNumber, uploaded } from "../support/imports";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
afterAll(stopJobs);
const clock = clockOn(calendarDate("2026-10-12"));
const HEADER = [
  "姓名",
  "身份证号",
  "派出单位",
  "接收单位",
  "挂职岗位",
  "战线",
  "挂职开始日期",
  "决定机关",
  "决定日期",
  "文号",
  "亲属回避情况",
  "半年考核",
];

async function theOffice() {
  const scene = await aScene(db.owner);
  const { departmentId } = scene;
  const sendingUnitId = await aUnit(scene, "市发展改革委", "cityOrgan");
  const hostUnitId = await aUnit(scene, "白石坡镇");
  const staff = await aViewer(scene, "departmentStaff");
  const cadre = async (n: number) => {
    const personId = await aCadre(scene, sendingUnitId);
    await db.owner.identity.create({ data: { personId, departmentId, idNumber: anIdNumber(n) } });
    return personId;
  };
  const stage = async (lines: string[][]) => {
    const intake = await uploaded("placements", [HEADER, ...lines]);
    const input = { kind: "placements", fileName: "挂职.csv", programmeId: scene.programmeId, intake };
    const done = await perform(stageImport, input, { viewer: staff, clock });
    if (done.status !== "done") throw new Error(JSON.stringify(done));
    const rows = await db.owner.importRow.findMany({
      where: { batchId: done.answer.batchId },
      orderBy: { row: "asc" },
    });
    type Fault = { code: string; params: { refusal?: string } };
    const faults = rows.map((row) => (row.errors as Fault[]).map(({ code, params }) => params.refusal ?? code));
    return { batchId: done.answer.batchId, faults };
  };
  const carryOut = async (batchId: string) => {
    const { accountId, personId, postId } = staff;
    expect(await perform(confirmImport, { batchId, which: "good" }, { viewer: staff, clock })).toMatchObject({
      status: "done",
    });
    await runImport({ batchId, departmentId, accountId, personId, postId }, clock);
  };
  return { scene, sendingUnitId, hostUnitId, staff, cadre, stage, carryOut };
}
const line = (n: number, over: Partial<Record<number, string>> = {}): string[] =>
  ["陆文婧", anIdNumber(n), "市发展改革委", "白石坡镇", "镇长助理", "基层一线", "2026-04-01", "", "", "", "无", ""].map(
    (cell, at) => over[at] ?? cell,
  );

test("T4: running placements come with their real dates, the decision 待补 where it is not whole, their position made", async () => {
  const { staff, hostUnitId, cadre, stage, carryOut } = await theOffice();
  const [first, second] = [await cadre(2), await cadre(4)];
  const { batchId, faults } = await stage([
    line(2),
    line(4, { 4: "副镇长", 7: "市委常委会", 8: "2026-03-10", 9: "栖组干〔2026〕17号" }),
  ]);
  expect(faults).toEqual([[], []]);
  await carryOut(batchId);
  const placements = await db.owner.placement.findMany({ where: { importBatchId: batchId } });
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  expect(placements.find((one) => one.cadreId === first)).toMatchObject({
    ...{ state: "arrived", decisionStatus: "toFollow", hostUnitId, takeOverOn: day("2026-10-12") },
    ...{ startsOn: day("2026-04-01"), endsOn: day("2027-03-31"), arrivedOn: day("2026-04-01"), partyMember: true },
  });
  expect(placements.find((one) => one.cadreId === second)).toMatchObject({
    decisionStatus: "given",
    decidedOn: day("2026-03-10"),
  });
  expect(await db.owner.position.count({ where: { hostUnitId, approvedById: staff.personId } })).toBe(2);
  expect(await db.owner.kinDeclaration.count({ where: { hostUnitId, none: true } })).toBe(2);

  expect(await perform(undoImport, { batchId }, { viewer: staff, clock })).toMatchObject({ answer: { removed: 2 } });
  expect(await db.owner.placement.count({ where: { hostUnitId } })).toBe(0);
  expect(await db.owner.position.count({ where: { hostUnitId } })).toBe(0);
});

test("S3, S4, S6, T2: each row is judged as it stands after the rows above it and the records there are", async () => {
  const { scene, hostUnitId, sendingUnitId, cadre, stage } = await theOffice();
  const busy = await cadre(2);
  const otherHost = await aUnit(scene, "茶坪乡");
  await aPlacement(scene, { sendingUnitId, hostUnitId: otherHost, cadreId: busy });
  await aPosition(scene, hostUnitId, { title: "镇长助理", places: 1 });
  for (const n of [4, 6, 8, 10]) await cadre(n);
  const { faults } = await stage([
    line(2),
    line(4),
    line(6),
    line(6, { 4: "副镇长", 5: "无此战线" }),
    line(8, { 2: "白石坡镇" }),
    line(10, { 3: "无此乡" }),
    line(12),
  ]);
  expect(faults).toEqual([
    ["cadreElsewhere"],
    [],
    ["positionFull"],
    ["overlappingPlacement", "frontLineUnknown"],
    ["sameUnit", "sendingUnitDiffers"],
    ["unitUnknown"],
    ["cadreUnknown"],
  ]);
  const other = await stage([line(4, { 4: "副镇长" }), line(6, { 4: "副镇长" }), line(8, { 4: "副镇长" })]);
  expect(other.faults).toEqual([[], [], ["hostFull"]]);
});

test("S6: kin among the host's leaders are a fault of the row; others are declared, each with whom they name", async () => {
  const { scene, hostUnitId, staff, cadre, stage, carryOut } = await theOffice();
  await aLeader(scene, hostUnitId, { name: "王建国", title: "镇党委书记", firstResponsible: true });
  await aLeader(scene, hostUnitId, { name: "段启明", mentor: true });
  const clerk = await aPerson(scene, "李明", hostUnitId);
  for (const n of [2, 4, 6, 8]) await cadre(n);
  const { batchId, faults } = await stage([
    line(2, { 10: "岳父王建国，任镇党委书记" }),
    line(4, { 10: "表兄 段 启明" }),
    line(6, { 4: "副镇长", 10: "表兄李明、岳父（覃永安）" }),
    line(8, { 4: "副镇长", 10: "配偶" }),
  ]);
  expect(faults).toEqual([["kinAtHost"], ["kinAtHost"], [], ["kinUnnamed"]]);
  const [row] = await db.owner.importRow.findMany({ where: { batchId }, orderBy: { row: "asc" } });
  expect(row?.errors).toMatchObject([{ column: "亲属回避情况", params: { rule: "S6" } }]);
  await carryOut(batchId);
  const [placement] = await db.owner.placement.findMany({ where: { importBatchId: batchId } });
  const kin = await db.owner.kinDeclaration.findMany({ where: { hostUnitId }, orderBy: { relation: "asc" } });
  expect(kin.map(({ name, relation, personId, none }) => ({ name, relation, personId, none }))).toEqual([
    { name: "覃永安", relation: "岳父", personId: null, none: false },
    { name: "李明", relation: "表兄", personId: clerk, none: false },
  ]);
  expect(placement?.hostUnitId).toBe(hostUnitId);

  const later = await aLeader(scene, hostUnitId, { name: "覃永安" });
  for (const personId of [clerk, later]) {
    if (personId === clerk) await aTitle(clerk);
    const named = { unitId: hostUnitId, personId, from: "2026-10-12", reason: "原帮带联系人调离" };
    expect(await perform(designateMentor, named, { viewer: staff, clock })).toMatchObject({
      refusal: { code: "mentorIsKin", rule: "H2" },
    });
  }
  async function aTitle(personId: string) {
    const { departmentId } = scene;
    const held = { departmentId, unitId: hostUnitId, personId, title: "副镇长" };
    await db.owner.unitLeader.create({ data: { ...held, fromOn: new Date("2026-01-01T00:00:00Z") } });
  }
});

test("T4: a half-year review held on paper comes with its row, where it fell due before today", async () => {
  const { cadre, stage, carryOut } = await theOffice();
  for (const n of [2, 4, 6, 8]) await cadre(n);
  const { batchId, faults } = await stage([
    line(2, { 6: "2026-03-01", 11: "已线下完成" }),
    line(4, { 4: "副镇长", 6: "2026-03-01", 11: "未做" }),
    line(6, { 4: "宣传委员", 6: "2026-05-01", 11: "线下" }),
    line(8, { 4: "组织委员", 6: "2026-03-01", 11: "？" }),
  ]);
  expect(faults).toEqual([[], [], ["hostFull", "halfYearDueAfterTakeOver"], ["halfYearUnknown"]]);
  await carryOut(batchId);
  const placements = await db.owner.placement.findMany({
    where: { importBatchId: batchId },
    orderBy: { halfYearOffline: "asc" },
  });
  expect(placements.map((one) => one.halfYearOffline)).toEqual([false, true]);
});
