import { aScene, aUnit, aViewer } from "@seed/builders";
import { afterAll, beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { chooseForKnown } from "@/lib/features/imports/commands/choose-for-known";
import { confirmImport } from "@/lib/features/imports/commands/confirm-import";
import { stageImport } from "@/lib/features/imports/commands/stage-import";
import { undoImport } from "@/lib/features/imports/commands/undo-import";
import { runImport } from "@/lib/features/imports/jobs";
import { clockOn } from "@/lib/platform/clock";
import { stopJobs } from "@/lib/platform/jobs";
import { perform } from "@/lib/platform/perform";
import { uploaded } from "../support/imports";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
afterAll(stopJobs);
const clock = clockOn(calendarDate("2026-10-12"));

test("units come with region and first leader; a known one is updated when chosen; undoing puts both back", async () => {
  const scene = await aScene(db.owner);
  const knownId = await aUnit(scene, "市财政局", "institution");
  const staff = await aViewer(scene, "departmentStaff");
  const intake = await uploaded("units", [
    ["单位名称", "简称", "单位类型", "所属地区", "第一责任人", "第一责任人职务"],
    ["市财政局", "财政局", "市直机关", "市本级", "葛向东", "党组书记"],
    ["白石坡镇", "", "", "栖云县", "段启明", "镇党委书记"],
    ["不知何类", "", "", "", "", ""],
  ]);
  const done = await perform(stageImport, { kind: "units", fileName: "单位.csv", intake }, { viewer: staff, clock });
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  const { batchId } = done.answer;
  await perform(chooseForKnown, { batchId, choice: "update", sheet: "花名册", row: 2 }, { viewer: staff, clock });
  expect(await perform(confirmImport, { batchId, which: "good" }, { viewer: staff, clock })).toMatchObject({
    status: "done",
  });
  const { departmentId, accountId, personId, postId } = staff;
  await runImport({ batchId, departmentId, accountId, personId, postId }, clock);
  const batch = await db.owner.importBatch.findUniqueOrThrow({ where: { id: batchId } });
  expect(batch).toMatchObject({ state: "confirmed", report: { created: 1, updated: 1, refused: 1 } });
  const made = await db.owner.unit.findFirstOrThrow({ where: { importBatchId: batchId }, include: { leaders: true } });
  expect(made).toMatchObject({
    name: "白石坡镇",
    kind: "township",
    initials: "bspz",
    leaders: [{ title: "镇党委书记" }],
  });
  expect(await db.owner.firstResponsible.count({ where: { unitId: made.id, toOn: null } })).toBe(1);
  const known = () => db.owner.unit.findUniqueOrThrow({ where: { id: knownId } });
  expect(await known()).toMatchObject({ kind: "cityOrgan", shortName: "财政局" });

  expect(await perform(undoImport, { batchId }, { viewer: staff, clock })).toMatchObject({
    status: "done",
    answer: { removed: 1, restored: 1 },
  });
  expect(await known()).toMatchObject({ kind: "institution", shortName: null, regionId: null });
  expect(await db.owner.unit.count({ where: { departmentId } })).toBe(1);
  expect(await db.owner.firstResponsible.count({ where: { departmentId } })).toBe(0);
});

/** A confirmed import of one new unit with its leader. */
async function oneUnit() {
  const scene = await aScene(db.owner);
  const staff = await aViewer(scene, "departmentStaff");
  const intake = await uploaded("units", [
    ["单位名称", "单位类型", "第一责任人", "第一责任人职务"],
    ["白石坡镇", "乡镇", "段启明", "镇党委书记"],
  ]);
  const done = await perform(stageImport, { kind: "units", fileName: "单位.csv", intake }, { viewer: staff, clock });
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  const { batchId } = done.answer;
  await perform(confirmImport, { batchId, which: "good" }, { viewer: staff, clock });
  const { departmentId, accountId, personId, postId } = staff;
  await runImport({ batchId, departmentId, accountId, personId, postId }, clock);
  const unit = await db.owner.unit.findFirstOrThrow({ where: { importBatchId: batchId }, include: { leaders: true } });
  return { staff, batchId, unit, departmentId, leaderId: unit.leaders[0]?.personId ?? "" };
}

test("undoing units is refused once their leader holds something the import did not give", async () => {
  const { staff, batchId, departmentId, leaderId } = await oneUnit();
  const elsewhere = await db.owner.unit.create({
    data: { departmentId, name: "茶坪乡", kind: "township", pinyin: "chapingxiang", initials: "cpx" },
  });
  const held = { departmentId, unitId: elsewhere.id, personId: leaderId, fromOn: new Date("2026-10-13") };
  await db.owner.unitLeader.create({ data: { ...held, title: "乡党委书记" } });
  await db.owner.firstResponsible.create({ data: held });
  expect(await perform(undoImport, { batchId }, { viewer: staff, clock })).toMatchObject({
    refusal: { code: "importInUse" },
  });
  expect(await db.owner.unitLeader.count({ where: { personId: leaderId } })).toBe(2);
  expect(await db.owner.firstResponsible.count({ where: { personId: leaderId } })).toBe(2);
});

test("undoing units is refused once what the import named has ended: that is history", async () => {
  const { staff, batchId, leaderId } = await oneUnit();
  await db.owner.firstResponsible.updateMany({
    where: { personId: leaderId },
    data: { toOn: new Date("2026-10-20") },
  });
  expect(await perform(undoImport, { batchId }, { viewer: staff, clock })).toMatchObject({
    refusal: { code: "importInUse" },
  });
  expect(await db.owner.firstResponsible.count({ where: { personId: leaderId } })).toBe(1);
});
