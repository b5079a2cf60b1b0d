import { aScene, aUnit, aViewer, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { stageImport } from "@/lib/features/imports/commands/stage-import";
import { importsList } from "@/lib/features/imports/list-queries";
import { importChoices, importPage, workbookOf } from "@/lib/features/imports/queries";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { ROSTER_HEADER, rosterLine, uploaded } from "../support/imports";
import { asking } from "../support/lists";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

async function aStagedImport() {
  const scene = await aScene(db.owner);
  await aUnit(scene, "市财政局", "cityOrgan");
  const staff = await aViewer(scene, "departmentStaff");
  const lines = [rosterLine(2, "市财政局"), rosterLine(4, "查无此局"), rosterLine(6, "市财政局", { 2: "男" })];
  const intake = await uploaded("roster", [ROSTER_HEADER, ...lines]);
  const done = await perform(stageImport, { kind: "roster", fileName: "花名册.csv", intake }, { viewer: staff, clock });
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  return { scene, staff, batchId: done.answer.batchId };
}

test("the staff see an import with its counts, its faults by row and column, and how its columns were read", async () => {
  const { scene, staff, batchId } = await aStagedImport();
  expect(await importsList(staff, ...asking("imports"))).toMatchObject({
    total: 1,
    rows: [{ id: batchId, kind: "roster", state: "staged", total: 3 }],
  });
  expect(await importChoices(staff)).toEqual({ programmes: [{ id: scene.programmeId, name: "2026年度" }] });
  const page = await importPage(staff, batchId, { faults: 1, known: 1 });
  expect(page).toMatchObject({
    ...{ state: "staged", counts: { total: 3, good: 1, bad: 2, known: 0, taken: 1 }, faultyTotal: 2, canRemap: false },
    faulty: [
      { row: 3, errors: [{ code: "unitUnknown", column: "工作单位", params: { value: "查无此局" } }] },
      { row: 4, errors: [{ code: "sexMismatch", column: "性别", overrulable: true }] },
    ],
  });
  const columns = page?.sheets[0]?.columns ?? [];
  expect(columns.map(({ title }) => title)).toContain("身份证号码");
  expect(columns.find(({ title }) => title === "身份证号码")?.sample).toBeNull();
  expect(columns.find(({ title }) => title === "工作单位")?.sample).toBe("市财政局");
});

test("a known person is shown with what the row would change, units by name", async () => {
  const { scene, staff } = await aStagedImport();
  const unitId = await aUnit(scene, "市住建局", "cityOrgan");
  const { batchId } = await knownRow(scene, staff, unitId);
  const page = await importPage(staff, batchId, { faults: 1, known: 1 });
  expect(page?.known).toMatchObject([{ row: 2, name: "陆文婧", decision: "skip" }]);
  expect(page?.known[0]?.differences).toContainEqual({ field: "unitId", from: "市住建局", to: "市财政局" });
});

async function knownRow(
  scene: Awaited<ReturnType<typeof aScene>>,
  staff: Awaited<ReturnType<typeof aViewer>>,
  unitId: string,
) {
  const line = rosterLine(8, "市财政局");
  const personId = (await aViewer(scene, "cadre", { unitId, name: "陆文婧" })).personId;
  const { departmentId } = scene;
  await db.owner.identity.create({ data: { personId, departmentId, idNumber: (line[1] ?? "").trim() } });
  const intake = await uploaded("roster", [ROSTER_HEADER, line]);
  const done = await perform(stageImport, { kind: "roster", fileName: "花名册.csv", intake }, { viewer: staff, clock });
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  return done.answer;
}

test("E1: no other post and no other department sees an import", async () => {
  const { scene, batchId } = await aStagedImport();
  const { viewers } = await aYearUnderWay(db.owner);
  const leader = await aViewer(scene, "departmentLeader");
  expect(await importPage(viewers.departmentStaff, batchId, { faults: 1, known: 1 })).toBeNull();
  expect(await workbookOf(viewers.departmentStaff, batchId)).toBeNull();
  expect(await importsList(viewers.departmentStaff, ...asking("imports"))).toMatchObject({ total: 0 });
  for (const viewer of [leader, viewers.sendingLiaison, viewers.hostSecretary, viewers.cadre, viewers.auditor]) {
    expect(await importPage(viewer, batchId, { faults: 1, known: 1 })).toBeNull();
    expect(await importsList(viewer, ...asking("imports"))).toBeNull();
    expect(await importChoices(viewer)).toBeNull();
    expect(await workbookOf(viewer, batchId)).toBeNull();
  }
});
