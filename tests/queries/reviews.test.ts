import { aYearUnderWay } from "@seed/builders";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { baselineSheet } from "@/lib/features/reviews/baseline-queries";
import { acknowledgeFeedback } from "@/lib/features/reviews/commands/acknowledge-feedback";
import { draftReviewPart } from "@/lib/features/reviews/commands/draft-review-part";
import { openFeedback } from "@/lib/features/reviews/commands/open-feedback";
import { reviewList } from "@/lib/features/reviews/list-queries";
import { capabilityChange, feedbackContent } from "@/lib/features/reviews/queries";
import { reviewSheet } from "@/lib/features/reviews/sheet-queries";
import { perform } from "@/lib/platform/perform";
import { asking } from "../support/lists";
import { aConclusion, aSignedReview } from "../support/reviews";
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
const ALL = asking("reviews", { state: "all" });
const STRANGERS = ["strangerHost", "strangerLiaison", "auditor", "systemAdministrator"] as const;

test("E1: the list shows each post its own reviews; what is due first; strangers see none", async () => {
  const { viewers, placement } = await aYearUnderWay(db.owner);
  for (const role of [
    "departmentStaff",
    "departmentLeader",
    "sendingLiaison",
    "hostLeader",
    "mentor",
    "cadre",
  ] as const) {
    const { rows } = await reviewList(viewers[role], ...ALL);
    expect(
      rows.map((row) => [row.placementId, row.kind, row.state]),
      role,
    ).toEqual([
      [placement.id, "halfYear", "open"],
      [placement.id, "endOfTerm", "notOpen"],
    ]);
    const count = async (state: string) => (await reviewList(viewers[role], ...asking("reviews", { state }))).total;
    expect([await count(""), await count("overdue"), await count("signed"), await count("all")]).toEqual([1, 0, 0, 2]);
  }
  for (const role of STRANGERS) expect((await reviewList(viewers[role], ...ALL)).rows, role).toEqual([]);
  const due = await reviewList(viewers.departmentStaff, ...asking("reviews", { kind: "endOfTerm" }));
  expect(due.rows).toEqual([]);
});

test("O3: the page holds back the other sides' unreleased parts, and strangers do not find it", async () => {
  const year = await aYearUnderWay(db.owner);
  const { viewers, placement } = year;
  const input = { placementId: placement.id, kind: "halfYear", ...aConclusion(year) };
  await perform(draftReviewPart, input, { viewer: viewers.cadre });
  const own = await reviewSheet(viewers.cadre, placement.id, "halfYear");
  expect(own?.own?.content).toMatchObject({ grade: 2, findings: [{ kind: "strength" }, { kind: "gap" }] });
  for (const role of ["departmentStaff", "departmentLeader", "sendingLiaison", "hostLeader", "mentor"] as const) {
    expect((await reviewSheet(viewers[role], placement.id, "halfYear"))?.parts, role).toEqual([]);
  }
  for (const role of STRANGERS) expect(await reviewSheet(viewers[role], placement.id, "halfYear"), role).toBeNull();
  const leader = await reviewSheet(viewers.departmentLeader, placement.id, "halfYear");
  expect(leader).toMatchObject({ state: "open", whyNotSign: null, acknowledgeBy: "2026-10-16" });
  expect(leader?.recipients.hostUnit.map((one) => one.name).sort()).toEqual(["罗小满", "葛向东"].sort());
});

test("O9: a party reads a signed review only once it opened its own delivery; department and mentor read at once", async () => {
  const { viewers, placement, to } = await aSignedReview(db.owner);
  for (const [role, party] of [
    ["cadre", "cadre"],
    ["sendingLiaison", "sendingUnit"],
    ["hostSecretary", "hostUnit"],
  ] as const) {
    const viewer = viewers[role];
    expect(await reviewSheet(viewer, placement.id, "halfYear")).toMatchObject({ signed: null, unopenedId: to(party) });
    expect(await feedbackContent(viewer, to(party))).toMatchObject({
      sheet: null,
      isOwn: true,
      whyNotAcknowledge: { code: "notOpenedYet" },
    });
    expect(await capabilityChange(viewer, placement.id)).toMatchObject({ kind: null });
    await perform(openFeedback, { deliveryId: to(party) }, { viewer });
    expect(await reviewSheet(viewer, placement.id, "halfYear")).toMatchObject({
      signed: { grade: 2 },
      unopenedId: null,
    });
    expect(await feedbackContent(viewer, to(party))).toMatchObject({ sheet: { grade: 2 }, whyNotAcknowledge: null });
    expect(await capabilityChange(viewer, placement.id)).toMatchObject({ kind: "halfYear" });
    await perform(acknowledgeFeedback, { deliveryId: to(party) }, { viewer });
    expect(await feedbackContent(viewer, to(party))).toMatchObject({
      whyNotAcknowledge: { code: "alreadyAcknowledged" },
    });
  }
  expect(await feedbackContent(viewers.hostLeader, to("hostUnit"))).toMatchObject({ sheet: null });
  for (const role of ["departmentStaff", "departmentLeader", "mentor"] as const) {
    expect(await feedbackContent(viewers[role], to("cadre")), role).toMatchObject({
      sheet: { grade: 2 },
      isOwn: false,
    });
    const sheet = await reviewSheet(viewers[role], placement.id, "halfYear");
    expect(sheet?.receipts.map((one) => one.acknowledgedOn)).toEqual(["2026-09-28", "2026-09-28", "2026-09-28"]);
  }
  for (const role of STRANGERS) {
    expect(await feedbackContent(viewers[role], to("cadre")), role).toBeNull();
    expect(await capabilityChange(viewers[role], placement.id), role).toBeNull();
  }
});

test("O4: the baseline is seen by department, host, mentor and cadre, not by the sending unit or strangers", async () => {
  const { viewers, placement } = await aYearUnderWay(db.owner);
  for (const role of ["departmentStaff", "hostSecretary", "mentor", "cadre"] as const) {
    expect(await baselineSheet(viewers[role], placement.id), role).toMatchObject({ state: null, version: 0 });
  }
  for (const role of ["sendingLiaison", ...STRANGERS] as const) {
    expect(await baselineSheet(viewers[role], placement.id), role).toBeNull();
  }
});
