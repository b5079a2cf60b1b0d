import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { draftReviewPart } from "@/lib/features/reviews/commands/draft-review-part";
import { releaseReviewPart } from "@/lib/features/reviews/commands/release-review-part";
import { returnReviewPart } from "@/lib/features/reviews/commands/return-review-part";
import { clockOn } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { aConclusion, IN_WINDOW as clock } from "../support/reviews";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});

const sidesSeen = async (viewer: PersonViewer, placementId: string) =>
  (await reading(viewer, (tx) => tx.reviewPart.findMany({ where: { placementId } }), clock)).map((p) => p.side).sort();

test("O3: each side's part is its own until released; then the department's too, and no other party's", async () => {
  const year = await aYearUnderWay(db.owner);
  const { viewers, placement } = year;
  const input = { placementId: placement.id, kind: "halfYear", ...aConclusion(year) };
  for (const role of ["cadre", "sendingLiaison", "mentor", "departmentStaff"] as const) {
    expect(await perform(draftReviewPart, input, { viewer: viewers[role], clock }), role).toMatchObject({
      status: "done",
    });
  }
  expect(await sidesSeen(viewers.cadre, placement.id)).toEqual(["cadre"]);
  expect(await sidesSeen(viewers.sendingLiaison, placement.id)).toEqual(["sendingUnit"]);
  for (const role of ["hostSecretary", "hostLeader", "mentor"] as const) {
    expect(await sidesSeen(viewers[role], placement.id)).toEqual(["hostUnit"]);
  }
  expect(await sidesSeen(viewers.departmentLeader, placement.id)).toEqual(["department"]);
  for (const role of ["strangerHost", "strangerLiaison", "auditor", "systemAdministrator"] as const) {
    expect(await sidesSeen(viewers[role], placement.id)).toEqual([]);
  }
  for (const role of ["cadre", "sendingLiaison", "hostLeader"] as const) {
    expect(await perform(releaseReviewPart, input, { viewer: viewers[role], clock }), role).toMatchObject({
      status: "done",
    });
  }
  const all = ["cadre", "department", "hostUnit", "sendingUnit"];
  expect(await sidesSeen(viewers.departmentStaff, placement.id)).toEqual(all);
  expect(await sidesSeen(viewers.hostLeader, placement.id)).toEqual(["hostUnit"]);
  expect(await sidesSeen(viewers.cadre, placement.id)).toEqual(["cadre"]);
});

test("O3: the host's leader signs the host's part; the mentor only drafts; a released part is not written again", async () => {
  const year = await aYearUnderWay(db.owner);
  const { viewers, placement } = year;
  const input = { placementId: placement.id, kind: "halfYear", ...aConclusion(year) };
  expect(await perform(releaseReviewPart, input, { viewer: viewers.mentor, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "postMayNot", rule: "E1" },
  });
  const unscored = { ...input, scores: {} };
  expect(await perform(releaseReviewPart, unscored, { viewer: viewers.hostLeader, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "scoresIncomplete", facts: { missing: 4 } },
  });
  // the sending unit did not see the work, and need not score it
  expect(await perform(releaseReviewPart, unscored, { viewer: viewers.sendingLiaison, clock })).toMatchObject({
    status: "done",
  });
  expect(await perform(releaseReviewPart, input, { viewer: viewers.hostLeader, clock })).toMatchObject({
    status: "done",
  });
  expect(await perform(draftReviewPart, input, { viewer: viewers.mentor, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "changedMeanwhile" },
  });
  const silent = { ...input, comment: "" };
  expect(await perform(releaseReviewPart, silent, { viewer: viewers.cadre, clock })).toMatchObject({
    status: "invalid",
    fields: { comment: ["required"] },
  });
});

test("O3: the department returns a part with a reason; it is the side's own again and can be released again", async () => {
  const year = await aYearUnderWay(db.owner);
  const { viewers, placement } = year;
  const input = { placementId: placement.id, kind: "halfYear", ...aConclusion(year) };
  const done = await perform(releaseReviewPart, input, { viewer: viewers.hostLeader, clock });
  if (done.status !== "done") throw new Error("not released");
  const back = { placementId: placement.id, reviewPartId: done.answer.reviewPartId, reason: "请写明应急任务的依据" };
  expect(await perform(returnReviewPart, back, { viewer: viewers.hostLeader, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "postMayNot" },
  });
  expect(await perform(returnReviewPart, back, { viewer: viewers.departmentStaff, clock })).toMatchObject({
    status: "done",
  });
  expect(await sidesSeen(viewers.departmentStaff, placement.id)).toEqual([]);
  expect(await perform(returnReviewPart, back, { viewer: viewers.departmentStaff, clock })).toEqual({
    status: "notFound",
  });
  expect(await db.owner.reviewPart.findUnique({ where: { id: back.reviewPartId } })).toMatchObject({
    state: "draft",
    returnReason: "请写明应急任务的依据",
    releasedById: null,
  });
  expect(await perform(releaseReviewPart, input, { viewer: viewers.hostLeader, clock })).toMatchObject({
    status: "done",
  });
});

test("E2: a form opened on an older draft is refused; O3: no part before the window opens; strangers find nothing", async () => {
  const { viewers, placement } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, kind: "halfYear", comment: "先记一笔" };
  const save = (version: number) =>
    perform(draftReviewPart, input, { viewer: viewers.hostSecretary, clock, envelope: { version } });
  expect(await save(0)).toMatchObject({ status: "done" });
  expect(await save(0)).toMatchObject({ status: "refused", refusal: { code: "changedMeanwhile" } });
  expect(await save(1)).toMatchObject({ status: "done" });
  const early = clockOn(calendarDate("2026-08-31"));
  expect(await perform(draftReviewPart, input, { viewer: viewers.cadre, clock: early })).toMatchObject({
    status: "refused",
    refusal: { code: "reviewNotOpen", facts: { opensOn: "2026-09-01" } },
  });
  expect(await perform(draftReviewPart, input, { viewer: viewers.strangerLiaison, clock })).toEqual({
    status: "notFound",
  });
  expect(await perform(draftReviewPart, { ...input, kind: "yearly" }, { viewer: viewers.cadre, clock })).toMatchObject({
    status: "invalid",
  });
  const bare = { ...input, gaps: { 0: { evidence: "只有依据" } } };
  expect(await perform(draftReviewPart, bare, { viewer: viewers.cadre, clock })).toMatchObject({
    status: "invalid",
    fields: { "gaps.0.text": ["required"] },
  });
});
