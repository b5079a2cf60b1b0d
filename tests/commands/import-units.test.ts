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
