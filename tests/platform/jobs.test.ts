import { aScene, aUnit, aViewer } from "@seed/builders";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { confirmImport } from "@/lib/features/imports/commands/confirm-import";
import { stageImport } from "@/lib/features/imports/commands/stage-import";
import { importJobs } from "@/lib/features/imports/jobs";
import { changing } from "@/lib/platform/db";
import { enqueue, startJobs, stopJobs } from "@/lib/platform/jobs";
import { perform } from "@/lib/platform/perform";
import { ROSTER_HEADER, rosterLine, uploaded } from "../support/imports";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
afterAll(stopJobs);

const queued = () => db.owner.$queryRaw<{ n: number }[]>`select count(*)::int as n from pgboss.job`;

test("a job put on the queue in a transaction that is rolled back never was", async () => {
  const scene = await aScene(db.owner);
  const viewer = await aViewer(scene, "departmentStaff");
  const [before] = await queued();
  await expect(
    changing(viewer, { locks: [], timeout: 10_000 }, async (tx) => {
      await enqueue(tx, "import.apply", { batchId: "none" });
      throw new Error("taken back");
    }),
  ).rejects.toThrow("taken back");
  expect(await queued()).toEqual([before]);
});

test("the run-time role's own workers carry a confirmed import out", async () => {
  const scene = await aScene(db.owner);
  await aUnit(scene, "市财政局", "cityOrgan");
  const viewer = await aViewer(scene, "departmentStaff");
  await startJobs(importJobs);
  await startJobs(importJobs);
  const intake = await uploaded("roster", [ROSTER_HEADER, rosterLine(2, "市财政局")]);
  const staged = await perform(stageImport, { kind: "roster", fileName: "花名册.csv", intake }, { viewer });
  if (staged.status !== "done") throw new Error(JSON.stringify(staged));
  const { batchId } = staged.answer;
  await perform(confirmImport, { batchId, which: "good" }, { viewer });
  await vi.waitFor(
    async () =>
      expect(await db.owner.importBatch.findUnique({ where: { id: batchId } })).toMatchObject({ state: "confirmed" }),
    { timeout: 15_000, interval: 100 },
  );
  await vi.waitFor(
    async () =>
      expect(
        await db.owner.$queryRaw`select distinct state::text from pgboss.job where data ->> 'batchId' = ${batchId}`,
      ).toEqual([{ state: "completed" }]),
    { timeout: 5_000, interval: 100 },
  );
});
