import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { correctReview } from "@/lib/features/reviews/commands/correct-review";
import { signReview } from "@/lib/features/reviews/commands/sign-review";
import { stateMissedReview } from "@/lib/features/reviews/commands/state-missed-review";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { aConclusion, aSignedReview, IN_WINDOW } from "../support/reviews";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const reason = "综合协调一项录错";

test("O9: a correction cites the review, says why and has its own three deliveries; only the standing one is corrected", async () => {
  const year = await aSignedReview(db.owner);
  const by = { viewer: year.viewers.departmentLeader, clock };
  const input = { placementId: year.placement.id, reviewId: year.reviewId, reason, ...aConclusion(year, { level: 4 }) };
  const done = await perform(correctReview, input, by);
  expect(done).toMatchObject({ status: "done" });
  expect(await perform(correctReview, input, by)).toMatchObject({
    status: "refused",
    refusal: { code: "correctionOfNothing", rule: "O9" },
  });
  const placementId = year.placement.id;
  const rows = await db.owner.review.findMany({ where: { placementId }, orderBy: { signedAt: "asc" } });
  expect(rows.map((row) => row.correctsId)).toEqual([null, year.reviewId]);
  expect(await db.owner.delivery.count({ where: { placementId } })).toBe(6);
});

test("O9: without a reason it is invalid; E1: staff may not, strangers find nothing; of eight hands one corrects", async () => {
  const year = await aSignedReview(db.owner);
  const input = { placementId: year.placement.id, reviewId: year.reviewId, reason, ...aConclusion(year) };
  const as = (viewer: typeof year.viewers.cadre, more = {}) =>
    perform(correctReview, { ...input, ...more }, { viewer, clock });
  expect(await as(year.viewers.departmentLeader, { reason: " " })).toMatchObject({ status: "invalid" });
  expect(await as(year.viewers.departmentStaff)).toMatchObject({ refusal: { code: "postMayNot" } });
  expect(await as(year.viewers.strangerLiaison)).toEqual({ status: "notFound" });
  const all = await Promise.all(Array.from({ length: 8 }, () => as(year.viewers.departmentLeader)));
  expect(all.filter((one) => one.status === "done")).toHaveLength(1);
});

test("O3: a missed half-year is closed by the leader's statement, from the day it is overdue; then it is not signed", async () => {
  const year = await aYearUnderWay(db.owner);
  const { viewers, placement } = year;
  const input = { placementId: placement.id, reason: "考核组因防汛任务未能成行" };
  const on = (day: string, viewer = viewers.departmentLeader, more = {}) =>
    perform(stateMissedReview, { ...input, ...more }, { viewer, clock: clockOn(calendarDate(day)) });
  // six months on is 1 October, in the holiday: due on the 8th, overdue from the 9th
  expect(await on("2026-10-08")).toMatchObject({
    status: "refused",
    refusal: { code: "missedStatementTooEarly", facts: { from: "2026-10-09" } },
  });
  expect(await on("2026-10-09", viewers.departmentStaff)).toMatchObject({ refusal: { code: "postMayNot" } });
  expect(await on("2026-10-09", viewers.strangerHost)).toEqual({ status: "notFound" });
  expect(await on("2026-10-09", viewers.departmentLeader, { reason: "" })).toMatchObject({ status: "invalid" });
  expect(await on("2026-10-09")).toMatchObject({ status: "done" });
  expect(await on("2026-10-10")).toMatchObject({ refusal: { code: "halfYearClosed" } });
  const late = { placementId: placement.id, kind: "halfYear", ...aConclusion(year) };
  expect(await perform(signReview, late, { viewer: viewers.departmentLeader, clock })).toMatchObject({
    refusal: { code: "halfYearClosed" },
  });
});

test("O9: a signed review, its deliveries and its parts are changed by nobody, in SQL either", async () => {
  const year = await aSignedReview(db.owner);
  const where = { placementId: year.placement.id };
  await expect(db.owner.review.updateMany({ where, data: { grade: 1 } })).rejects.toThrow(/O9/);
  await expect(db.owner.delivery.deleteMany({ where })).rejects.toThrow(/O9/);
  await expect(db.owner.finding.deleteMany({ where })).rejects.toThrow(/O9/);
  const again = { ...where, kind: "halfYear", ...aConclusion(year) };
  expect(await perform(signReview, again, { viewer: year.viewers.departmentLeader, clock: IN_WINDOW })).toMatchObject({
    status: "refused",
    refusal: { code: "reviewAlreadySigned" },
  });
});
