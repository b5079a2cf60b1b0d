import { describe, expect, it } from "vitest";
import {
  correctReview,
  type ReviewRecord,
  type SignedReview,
  signReview,
  standingReview,
  whyNotCorrectReview,
  whyNotSignToday,
  whyNotStateMissed,
  whyReviewsOpen,
} from "@/lib/domain/review";
import { isReviewOverdue, isReviewOwed, reviewWindow } from "@/lib/domain/review-window";
import { aConclusion, anArrived, aPlacement, CAPABILITIES, day, OFFICIAL } from "./a-placement";

const none: ReviewRecord = { reviews: [], missed: [] };
const half: SignedReview = { id: "h", kind: "halfYear", correctsId: null, signedOn: day("2026-10-14"), grade: 2 };
const end: SignedReview = { id: "e", kind: "endOfTerm", correctsId: null, signedOn: day("2027-04-14"), grade: 1 };
const stopped = (on: string) => anArrived({ actualEndOn: day(on) });

describe("O3 when a review is due", () => {
  it("O3 E3 half-year six months after the start, moved off the holiday; the opening is not moved", () => {
    expect(reviewWindow(anArrived({ startsOn: day("2026-04-01") }), "halfYear", OFFICIAL)).toEqual({
      kind: "halfYear",
      opensOn: "2026-09-01",
      dueOn: "2026-10-08",
      overdueFrom: "2026-10-09",
    });
  });

  it("O3 end-of-term on the last day, overdue 30 days after", () => {
    expect(reviewWindow(anArrived(), "endOfTerm", OFFICIAL)).toEqual({
      kind: "endOfTerm",
      opensOn: "2027-03-15",
      dueOn: "2027-04-14",
      overdueFrom: "2027-05-14",
    });
    expect(reviewWindow(stopped("2026-12-01"), "endOfTerm", OFFICIAL).dueOn).toBe("2026-12-01");
  });

  it.each([
    ["O3 a full term owes both", anArrived(), [true, true]],
    ["O3 stopped at six months: at the stop", stopped("2026-10-14"), [false, true]],
    ["O3 stopped a day earlier: none", stopped("2026-10-13"), [false, false]],
  ] as const)("%s", (_, placement, owed) => {
    expect([isReviewOwed(placement, "halfYear"), isReviewOwed(placement, "endOfTerm")]).toEqual(owed);
  });

  it("O3 T4 overdue, unless it fell due before the take-over", () => {
    expect(isReviewOverdue(anArrived(), "halfYear", OFFICIAL, day("2026-10-15"))).toBe(false);
    expect(isReviewOverdue(anArrived(), "halfYear", OFFICIAL, day("2026-10-16"))).toBe(true);
    expect(isReviewOverdue(anArrived({ takeOverOn: day("2026-10-16") }), "halfYear", OFFICIAL, day("2026-12-01"))).toBe(
      false,
    );
  });
});

describe("O3 signing a review", () => {
  it.each([
    ["O3 the day before it opens", anArrived(), "halfYear", none, "2026-09-14", "reviewNotOpen"],
    ["O3 the day it opens", anArrived(), "halfYear", none, "2026-09-15", null],
    ["O3 late", anArrived(), "halfYear", none, "2027-03-01", null],
    ["O3 twice", anArrived(), "halfYear", { ...none, reviews: [half] }, "2026-11-01", "reviewAlreadySigned"],
    [
      "O3 after it was stated as missed",
      anArrived(),
      "halfYear",
      { ...none, missed: ["halfYear"] },
      "2026-11-01",
      "halfYearClosed",
    ],
    [
      "O3 the end before its last day",
      anArrived(),
      "endOfTerm",
      { ...none, reviews: [half] },
      "2027-04-13",
      "endReviewBeforeLastDay",
    ],
    ["O3 the end on its last day", anArrived(), "endOfTerm", { ...none, reviews: [half] }, "2027-04-14", null],
    ["O3 the end without a half-year", anArrived(), "endOfTerm", none, "2027-04-14", "halfYearComesFirst"],
    ["O3 the end after a statement", anArrived(), "endOfTerm", { ...none, missed: ["halfYear"] }, "2027-04-14", null],
    ["T4 the end after a half-year 线下", anArrived({ halfYearOffline: true }), "endOfTerm", none, "2027-04-14", null],
    ["O3 at the stop after six months", stopped("2026-12-01"), "endOfTerm", none, "2026-12-01", null],
    ["O3 a half-year after the stop", stopped("2026-12-01"), "halfYear", none, "2026-12-02", "reviewNotOwed"],
    ["O3 a half-year before a late stop", stopped("2026-12-01"), "halfYear", none, "2026-12-01", null],
    ["O3 a half-year before an early stop", stopped("2026-10-01"), "halfYear", none, "2026-10-01", "reviewNotOwed"],
    ["O3 stopped before six months", stopped("2026-08-28"), "endOfTerm", none, "2026-08-28", "reviewNotOwed"],
    [
      "O3 the half-year once the end is signed",
      anArrived(),
      "halfYear",
      { ...none, reviews: [end] },
      "2027-04-20",
      "halfYearClosed",
    ],
    ["T1 before arrival", aPlacement(), "halfYear", none, "2026-11-01", "notYetArrived"],
  ] as const)("%s", (_, placement, kind, record, today, code) => {
    expect(whyNotSignToday(placement, kind, record, "leader", day(today), OFFICIAL)?.code ?? null).toBe(code);
  });

  it("E4 nobody signs their own review", () => {
    expect(whyNotSignToday(anArrived(), "halfYear", none, "cadre", day("2026-10-01"), OFFICIAL)).toEqual({
      code: "actsOnOwn",
      rule: "E4",
      facts: {},
    });
  });

  const review = { kind: "halfYear" as const, draft: aConclusion(), capabilityIds: CAPABILITIES, signerId: "leader" };
  it("O5 carries its three addressees", () => {
    const signed = signReview(anArrived(), review, none, day("2026-10-01"), OFFICIAL);
    expect(signed).toMatchObject({ ok: true, value: { kind: "halfYear", conclusion: { grade: 2 } } });
    expect(signed.ok && signed.value.addressees.map((one) => one.id)).toEqual(["cadre", "sender", "host"]);
  });

  it("O5 is not signed without routing, O3 nor incomplete, nor early", () => {
    const why = (placement = anArrived(), draft = aConclusion(), today = "2026-10-01") => {
      const signed = signReview(placement, { ...review, draft }, none, day(today), OFFICIAL);
      return signed.ok ? null : signed.refusal.code;
    };
    expect(why(anArrived({ hostUnitId: "" }))).toBe("routingIncomplete");
    expect(why(anArrived(), aConclusion({ grade: null }))).toBe("gradeMissing");
    expect(why(anArrived(), aConclusion(), "2026-09-14")).toBe("reviewNotOpen");
  });
});

describe("O9 correcting a review", () => {
  const corrected: SignedReview = { ...half, id: "h2", correctsId: "h", grade: 3 };
  const review = {
    kind: "halfYear" as const,
    draft: aConclusion({ grade: 3 }),
    capabilityIds: CAPABILITIES,
    signerId: "leader",
  };

  it("O9 the last one is read", () => {
    expect(standingReview("halfYear", [half, corrected])).toBe(corrected);
    expect(standingReview("endOfTerm", [half, corrected])).toBeNull();
  });

  it.each([
    ["O9 the one that stands", "h2", "分数录错", "leader", null],
    ["O9 one corrected already", "h", "分数录错", "leader", "correctionOfNothing"],
    ["O9 one that is not there", "x", "分数录错", "leader", "correctionOfNothing"],
    ["O9 without a reason", "h2", "", "leader", "correctionWithoutReason"],
    ["E4 one's own", "h2", "分数录错", "cadre", "actsOnOwn"],
  ] as const)("%s", (_, cited, reason, signer, code) => {
    expect(whyNotCorrectReview(anArrived(), cited, [half, corrected], reason, signer)?.code ?? null).toBe(code);
  });

  it("O9 a correction has its own three deliveries, also after closing", () => {
    const done = correctReview(anArrived({ state: "closed" }), review, "h", [half], "分数录错");
    expect(done.ok && done.value.addressees).toHaveLength(3);
    expect(correctReview(anArrived(), review, "x", [half], "分数录错").ok).toBe(false);
  });
});

describe("O3 a missed half-year", () => {
  it.each([
    ["O3 once it is overdue", anArrived(), none, "工作疏漏", "2026-10-16", null],
    ["O3 before", anArrived(), none, "工作疏漏", "2026-10-15", "missedStatementTooEarly"],
    ["O3 without a reason", anArrived(), none, " ", "2026-10-16", "missedStatementWithoutReason"],
    ["O3 when it was signed", anArrived(), { ...none, reviews: [half] }, "工作疏漏", "2026-10-16", "halfYearClosed"],
    [
      "T4 due before the take-over",
      anArrived({ takeOverOn: day("2026-10-16") }),
      none,
      "接续前未做",
      "2026-10-16",
      null,
    ],
  ] as const)("%s", (_, placement, record, reason, today, code) => {
    expect(whyNotStateMissed(placement, record, reason, "leader", day(today), OFFICIAL)?.code ?? null).toBe(code);
  });

  it.each([
    ["O3 nothing signed", anArrived(), none, "halfYearComesFirst"],
    ["O3 half-year only", anArrived(), { ...none, reviews: [half] }, "endReviewMissing"],
    ["O3 both", anArrived(), { ...none, reviews: [half, end] }, null],
    ["O3 a statement and the end", anArrived(), { missed: ["halfYear" as const], reviews: [end] }, null],
    ["O3 stopped late without review", stopped("2026-12-01"), none, "endReviewMissing"],
    ["O3 stopped early", stopped("2026-08-28"), none, null],
  ] as const)("closing: %s", (_, placement, record, code) => {
    expect(whyReviewsOpen(placement, record)?.code ?? null).toBe(code);
  });
});
