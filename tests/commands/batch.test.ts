import { aPlacement, aYearUnderWay } from "@seed/builders";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { BATCH_ACTS } from "@/app/batch-acts";
import { calendarDate } from "@/lib/domain/calendar-date";
import { cancelBatch } from "@/lib/features/batches/commands/cancel-batch";
import { prepareBatch } from "@/lib/features/batches/commands/prepare-batch";
import { startBatch } from "@/lib/features/batches/commands/start-batch";
import { runBatch } from "@/lib/features/batches/jobs";
import { batchPage, ownBatches } from "@/lib/features/batches/queries";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
beforeEach(() => {
  vi.stubEnv("GUAZHI_TODAY", "2026-10-12");
});
afterEach(() => {
  vi.unstubAllEnvs();
});
const clock = clockOn(calendarDate("2026-10-12"));

/** A host with three cadres, two of them party members, and a fourth record nobody has. */
async function threeTransfers() {
  const year = await aYearUnderWay(db.owner);
  const { scene, sendingUnitId, hostUnitId, viewers, placement } = year;
  const second = await aPlacement(scene, { sendingUnitId, hostUnitId });
  const outsider = await aPlacement(scene, { sendingUnitId, hostUnitId, partyMember: false });
  const gone = "00000000-0000-4000-8000-000000000000";
  const subjects = [placement.id, outsider.id, gone, second.id];
  return { ...year, subjects, viewer: viewers.hostSecretary };
}
async function prepared(viewer: PersonViewer, subjects: readonly string[], verb = "confirmTransfers") {
  const items = subjects.map((subject, at) => ({ subject, name: `第${at + 1}个`, seenVersion: null }));
  const done = await perform(prepareBatch, { verb, items }, { viewer, clock });
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  return done.answer.runId;
}
const start = (viewer: PersonViewer, runId: string, day?: string) =>
  perform(startBatch, { runId, day }, { viewer, clock });
const carry = (viewer: PersonViewer, runId: string) => {
  const { departmentId, accountId, personId, postId } = viewer;
  return runBatch(BATCH_ACTS, { runId, departmentId, accountId, personId, postId }, clock);
};
const results = async (viewer: PersonViewer, runId: string) =>
  (await batchPage(viewer, runId))?.lines.map((line) => line.result);

test("each record is done or refused by its own rule, and the report has a line for each", async () => {
  const { viewer, subjects } = await threeTransfers();
  const runId = await prepared(viewer, subjects);
  expect(await results(viewer, runId)).toEqual([null, null, null, null]);
  expect(await start(viewer, runId)).toMatchObject({ status: "invalid", fields: { day: ["required"] } });
  expect(await start(viewer, runId, "2026-10-10")).toMatchObject({ status: "done" });
  await carry(viewer, runId);
  const page = await batchPage(viewer, runId);
  expect(page?.state).toBe("done");
  expect(page?.lines.map((line) => line.result)).toEqual(["done", "refused", "notFound", "done"]);
  expect(page?.lines[1]?.refusal).toMatchObject({ code: "standingNotApplicable", rule: "T3" });
  expect(await db.owner.standingCheck.count({ where: { placementId: { in: subjects } } })).toBe(2);
  expect(await start(viewer, runId, "2026-10-10")).toMatchObject({ refusal: { code: "batchStarted" } });
  expect(await perform(cancelBatch, { runId }, { viewer, clock })).toMatchObject({ refusal: { code: "batchEnded" } });
});

test("E2: each record has its own row of the log, as the person who started it", async () => {
  const { viewer, subjects } = await threeTransfers();
  const runId = await prepared(viewer, subjects);
  await start(viewer, runId, "2026-10-10");
  await carry(viewer, runId);
  const rows = await db.owner.auditEntry.findMany({
    where: { event: "standing.confirmTransfer", accountId: viewer.accountId },
    orderBy: { seq: "asc" },
  });
  expect(rows.map((row) => [row.viewerKind, row.outcome])).toEqual([
    ["job", "done"],
    ["job", "refused"],
    ["job", "denied"],
    ["job", "done"],
  ]);
});

test("a job that runs again does nothing twice, even where the note of what was done was lost", async () => {
  const { viewer, subjects } = await threeTransfers();
  const runId = await prepared(viewer, subjects);
  await start(viewer, runId, "2026-10-10");
  await carry(viewer, runId);
  // as after a crash between the act and its note
  await db.owner.batchItem.updateMany({ where: { runId }, data: { result: null } });
  await db.owner.batchRun.update({ where: { id: runId }, data: { state: "running" } });
  await Promise.all([carry(viewer, runId), carry(viewer, runId)]);
  expect(await results(viewer, runId)).toEqual(["done", "refused", "notFound", "done"]);
  expect(await db.owner.standingCheck.count({ where: { placementId: { in: subjects } } })).toBe(2);
});

test("given up, what was not begun stays undone", async () => {
  const { viewer, subjects } = await threeTransfers();
  const runId = await prepared(viewer, subjects);
  await start(viewer, runId, "2026-10-10");
  expect(await perform(cancelBatch, { runId }, { viewer, clock })).toMatchObject({ status: "done" });
  await carry(viewer, runId);
  expect((await batchPage(viewer, runId))?.state).toBe("cancelled");
  expect(await results(viewer, runId)).toEqual(["undone", "undone", "undone", "undone"]);
  expect(await db.owner.standingCheck.count({ where: { placementId: { in: subjects } } })).toBe(0);
});

test("E1: when the post is lost meanwhile, nothing more is done, and the report says so", async () => {
  const { viewer, subjects } = await threeTransfers();
  const runId = await prepared(viewer, subjects);
  await start(viewer, runId, "2026-10-10");
  await db.owner.post.update({ where: { id: viewer.postId }, data: { toOn: new Date("2026-10-12T00:00:00Z") } });
  await carry(viewer, runId);
  expect((await batchPage(viewer, runId))?.state).toBe("stopped");
  expect(await results(viewer, runId)).toEqual(["undone", "undone", "undone", "undone"]);
});

test("E1: a batch is its maker's alone, and only of acts the post may do", async () => {
  const { viewer, viewers, subjects } = await threeTransfers();
  const runId = await prepared(viewer, subjects);
  for (const other of [viewers.departmentLeader, viewers.strangerHost]) {
    expect(await batchPage(other, runId)).toBeNull();
    expect(await ownBatches(other)).toEqual([]);
    expect(await start(other, runId, "2026-10-10")).toMatchObject({ refusal: { code: "batchGone" } });
  }
  expect(await ownBatches(viewers.cadre)).toBeNull();
  expect(await ownBatches(viewer)).toMatchObject([{ runId, verb: "confirmTransfers", total: 4 }]);
  const items = [{ subject: subjects[0], name: "陆文婧", seenVersion: null }];
  expect(await perform(prepareBatch, { verb: "signReviews", items }, { viewer, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(prepareBatch, { verb: "confirmTransfers", items: [] }, { viewer, clock })).toMatchObject({
    refusal: { code: "batchEmpty" },
  });
});

test("the sending unit confirms pay, identity and benefits of several; staff close several, each by its own rules", async () => {
  const { viewers, placement } = await threeTransfers();
  const kept = await prepared(viewers.sendingLiaison, [placement.id], "confirmKept");
  await start(viewers.sendingLiaison, kept, "2026-10-10");
  await carry(viewers.sendingLiaison, kept);
  expect(await results(viewers.sendingLiaison, kept)).toEqual(["done"]);
  expect(await db.owner.standingCheck.count({ where: { placementId: placement.id } })).toBe(3);
  const closed = await prepared(viewers.departmentStaff, [placement.id], "closePlacements");
  await start(viewers.departmentStaff, closed);
  await carry(viewers.departmentStaff, closed);
  expect((await batchPage(viewers.departmentStaff, closed))?.lines).toMatchObject([
    { result: "refused", refusal: { code: "termNotOver" } },
  ]);
});
