import { aYearUnderWay } from "@seed/builders";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { BATCH_ACTS } from "@/app/batch-acts";
import { prepareBatch } from "@/lib/features/batches/commands/prepare-batch";
import { startBatch } from "@/lib/features/batches/commands/start-batch";
import { runBatch } from "@/lib/features/batches/jobs";
import { batchPage } from "@/lib/features/batches/queries";
import { draftReviewPart } from "@/lib/features/reviews/commands/draft-review-part";
import { proposeBaseline } from "@/lib/features/reviews/commands/propose-baseline";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { aConclusion } from "../support/reviews";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
beforeEach(() => {
  vi.stubEnv("GUAZHI_TODAY", "2026-09-28");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function carried(
  viewer: PersonViewer,
  verb: "signReviews" | "settleBaselines",
  subject: string,
  between?: () => Promise<unknown>,
) {
  const seen = await BATCH_ACTS[verb].seen?.(viewer, [subject]);
  const items = [{ subject, name: "陆文婧", seenVersion: seen?.get(subject) ?? null }];
  const made = await perform(prepareBatch, { verb, items }, { viewer });
  if (made.status !== "done") throw new Error(JSON.stringify(made));
  const { runId } = made.answer;
  await between?.();
  await perform(startBatch, { runId }, { viewer });
  const { departmentId, accountId, personId, postId } = viewer;
  await runBatch(BATCH_ACTS, { runId, departmentId, accountId, personId, postId });
  return (await batchPage(viewer, runId))?.lines[0];
}

test("O3, O5: the leader signs what the department drafted, delivered to three; nothing drafted is not signed", async () => {
  const year = await aYearUnderWay(db.owner);
  const { viewers, placement } = year;
  const subject = `${placement.id} halfYear`;
  expect(await carried(viewers.departmentLeader, "signReviews", subject)).toMatchObject({ result: "incomplete" });
  const input = { placementId: placement.id, kind: "halfYear", ...aConclusion(year) };
  const draft = () => perform(draftReviewPart, input, { viewer: viewers.departmentStaff });
  await draft();
  // written anew since it was picked: nobody has seen what would be signed
  expect(await carried(viewers.departmentLeader, "signReviews", subject, draft)).toMatchObject({
    result: "refused",
    refusal: { code: "changedMeanwhile" },
  });
  expect(await db.owner.review.count({ where: { placementId: placement.id } })).toBe(0);
  expect(await carried(viewers.departmentLeader, "signReviews", subject)).toMatchObject({ result: "done" });
  const review = await db.owner.review.findFirstOrThrow({ where: { placementId: placement.id } });
  expect(await db.owner.delivery.count({ where: { reviewId: review.id } })).toBe(3);
  expect(await carried(viewers.departmentLeader, "signReviews", subject)).toMatchObject({ result: "refused" });
});

test("O4: baselines are settled as the host proposed them", async () => {
  const { viewers, placement, scene } = await aYearUnderWay(db.owner);
  const capabilities = await db.owner.capability.findMany({ where: { programmeId: scene.programmeId } });
  const scores = Object.fromEntries(capabilities.map((one, at) => [one.id, (at % 5) + 1]));
  expect(await carried(viewers.departmentStaff, "settleBaselines", placement.id)).toMatchObject({ result: "refused" });
  await perform(proposeBaseline, { placementId: placement.id, scores }, { viewer: viewers.hostSecretary });
  expect(await carried(viewers.departmentStaff, "settleBaselines", placement.id)).toMatchObject({ result: "done" });
  const baseline = await db.owner.baseline.findUniqueOrThrow({ where: { placementId: placement.id } });
  expect(baseline).toMatchObject({ state: "settled", scores });
});
