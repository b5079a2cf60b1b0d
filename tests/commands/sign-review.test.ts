import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { proposeBaseline } from "@/lib/features/reviews/commands/propose-baseline";
import { settleBaseline } from "@/lib/features/reviews/commands/settle-baseline";
import { signReview } from "@/lib/features/reviews/commands/sign-review";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { aConclusion, IN_WINDOW } from "../support/reviews";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});

test("O5: a signed review is exactly three deliveries, due ten working days on; O4: start and need are copied into it", async () => {
  const year = await aYearUnderWay(db.owner);
  const { placement, viewers, scene } = year;
  const placementId = placement.id;
  const scores = Object.fromEntries(scene.capabilityIds.map((id) => [id, 2]));
  const early = clockOn(calendarDate("2026-04-20"));
  await perform(proposeBaseline, { placementId, scores }, { viewer: viewers.hostSecretary, clock: early });
  await perform(settleBaseline, { placementId, scores }, { viewer: viewers.departmentStaff, clock: early });
  const done = await perform(
    signReview,
    { placementId, kind: "halfYear", ...aConclusion(year, { level: 4 }) },
    { viewer: viewers.departmentLeader, clock: IN_WINDOW },
  );
  expect(done).toMatchObject({ status: "done", answer: { placementId, kind: "halfYear" } });
  const deliveries = await db.owner.delivery.findMany({ where: { placementId } });
  expect(deliveries.map((one) => one.party).sort()).toEqual(["cadre", "hostUnit", "sendingUnit"]);
  // ten working days after 28 September: the holiday of 1 to 7 October is not counted, Saturday 10 October is
  expect(new Set(deliveries.map((one) => one.dueOn.toISOString().slice(0, 10)))).toEqual(new Set(["2026-10-16"]));
  const rows = await db.owner.reviewScore.findMany({ where: { placementId } });
  expect(rows).toHaveLength(4);
  for (const row of rows) expect(row).toMatchObject({ level: 4, baseline: 2, need: 3 });
  expect(await db.owner.finding.findMany({ where: { placementId }, orderBy: { place: "asc" } })).toMatchObject([
    { kind: "strength", evidence: ["9月10日谈话：走访完全部14个村"] },
    { kind: "gap", evidence: ["8月26日协调会由镇长主持"] },
  ]);
});

test("O3: too early, incomplete or bare of evidence is refused; the end review waits for the last day", async () => {
  const year = await aYearUnderWay(db.owner);
  const placementId = year.placement.id;
  const whole = aConclusion(year);
  const viewer = year.viewers.departmentLeader;
  const sign = (more: object, clock = IN_WINDOW) =>
    perform(signReview, { placementId, kind: "halfYear", ...whole, ...more }, { viewer, clock });
  const early = clockOn(calendarDate("2026-08-31"));
  expect(await sign({}, early)).toMatchObject({ status: "refused", refusal: { code: "reviewNotOpen", rule: "O3" } });
  for (const [more, code] of [
    [{ scores: {} }, "scoresIncomplete"],
    [{ marks: { virtue: "good" } }, "marksIncomplete"],
    [{ strengths: {} }, "strengthMissing"],
    [{ gaps: undefined }, "gapMissing"],
    [{ gaps: { 0: { text: "没有依据的一句" } } }, "evidenceMissing"],
    [{ grade: undefined }, "gradeMissing"],
    [{ kind: "endOfTerm" }, "reviewNotOpen"],
  ] as const) {
    expect(await sign(more), code).toMatchObject({ status: "refused", refusal: { code, rule: "O3" } });
  }
  const dayBefore = clockOn(calendarDate("2027-03-30"));
  expect(await sign({ kind: "endOfTerm" }, dayBefore)).toMatchObject({ refusal: { code: "endReviewBeforeLastDay" } });
  const lastDay = clockOn(calendarDate("2027-03-31"));
  expect(await sign({ kind: "endOfTerm" }, lastDay)).toMatchObject({ refusal: { code: "halfYearComesFirst" } });
  expect(await sign({ comment: undefined })).toMatchObject({ status: "invalid", fields: { comment: ["required"] } });
  expect(await db.owner.delivery.count({ where: { placementId } })).toBe(0);
});

test("E1: staff and parties are refused with the post that may, a stranger finds nothing; E4: not one's own", async () => {
  const year = await aYearUnderWay(db.owner);
  const input = { placementId: year.placement.id, kind: "halfYear", ...aConclusion(year) };
  const as = (viewer: typeof year.viewers.cadre) => perform(signReview, input, { viewer, clock: IN_WINDOW });
  for (const role of ["departmentStaff", "hostLeader", "sendingLiaison", "cadre", "mentor"] as const) {
    expect(await as(year.viewers[role]), role).toMatchObject({
      status: "refused",
      refusal: { code: "postMayNot", facts: { posts: "departmentLeader" } },
    });
  }
  expect(await as(year.viewers.strangerHost)).toEqual({ status: "notFound" });
  expect(await as(year.viewers.systemAdministrator)).toEqual({ status: "notFound" });
  const own = { ...year.viewers.departmentLeader, personId: year.placement.cadreId };
  expect(await as(own)).toMatchObject({ status: "refused", refusal: { code: "actsOnOwn", rule: "E4" } });
});

test("O3, O5: of eight hands signing at once one wins, and there are exactly three deliveries", async () => {
  const year = await aYearUnderWay(db.owner);
  const placementId = year.placement.id;
  const input = { placementId, kind: "halfYear", ...aConclusion(year) };
  const all = await Promise.all(
    Array.from({ length: 8 }, () =>
      perform(signReview, input, { viewer: year.viewers.departmentLeader, clock: IN_WINDOW }),
    ),
  );
  expect(all.filter((one) => one.status === "done")).toHaveLength(1);
  for (const lost of all.filter((one) => one.status !== "done")) {
    expect(lost).toMatchObject({ status: "refused", refusal: { code: "reviewAlreadySigned" } });
  }
  expect(await db.owner.review.count({ where: { placementId } })).toBe(1);
  expect(await db.owner.delivery.count({ where: { placementId } })).toBe(3);
});
