import { describe, expect, it } from "vitest";
import {
  type OutcomeDraft,
  type OutcomeGround,
  whyNotDecideOutcome,
  whyNotDecideOutcomeNow,
} from "@/lib/domain/after-term";
import { assessmentYears, assessorFor, whyNotRecordAssessment } from "@/lib/domain/annual-assessment";
import type { SignedReview } from "@/lib/domain/review";
import type { Grade } from "@/lib/domain/vocabulary";
import { anArrived, aPlacement, day } from "./a-placement";

const half: SignedReview = { id: "h", kind: "halfYear", correctsId: null, signedOn: day("2026-10-14"), grade: 2 };
const end = (grade: Grade): SignedReview => ({
  id: "e",
  kind: "endOfTerm",
  correctsId: null,
  signedOn: day("2027-04-14"),
  grade,
});
const ground = (grade: Grade | null, changes: Partial<OutcomeGround> = {}): OutcomeGround => ({
  record: { reviews: grade === null ? [half] : [half, end(grade)], missed: [] },
  hasBreach: false,
  isDecided: false,
  ...changes,
});
const draft = (changes: Partial<OutcomeDraft> = {}): OutcomeDraft => ({
  kind: "promoted",
  performance: "牵头完成加装电梯协调",
  need: "区住建局缺懂项目的副职",
  levelTwoReason: null,
  ...changes,
});
const early = anArrived({ actualEndOn: day("2026-08-28") });
const disciplined = anArrived({ actualEndOn: day("2026-12-01"), earlyEndReason: "discipline" });

describe("O8 deciding the outcome", () => {
  it.each([
    ["O8 promoted at grade 1", anArrived(), draft(), ground(1), null],
    ["O8 promoted at grade 2 without why", anArrived(), draft(), ground(2), "promotionLevelTwoUnexplained"],
    ["O8 promoted at grade 2 with why", anArrived(), draft({ levelTwoReason: "急难任务表现突出" }), ground(2), null],
    [
      "O8 promoted at grade 3",
      anArrived(),
      draft({ levelTwoReason: "急难任务表现突出" }),
      ground(3),
      "promotionGradeTooLow",
    ],
    ["O8 staying at grade 3", anArrived(), draft({ kind: "staysWithHost" }), ground(3), null],
    ["O8 promoted with a breach", anArrived(), draft(), ground(1, { hasBreach: true }), "breachBarsPromotion"],
    ["O8 promoted after an end for discipline", disciplined, draft(), ground(1), "breachBarsPromotion"],
    ["O8 returned with a breach", anArrived(), draft({ kind: "returned" }), ground(1, { hasBreach: true }), null],
    ["O8 without the need", anArrived(), draft({ need: " " }), ground(1), "outcomeReasonIncomplete"],
    ["O8 without the performance", anArrived(), draft({ performance: "" }), ground(1), "outcomeReasonIncomplete"],
    ["O3 O8 before the end review", anArrived(), draft(), ground(null), "endReviewMissing"],
    ["O8 twice", anArrived(), draft(), ground(1, { isDecided: true }), "outcomeAlreadyDecided"],
    ["O3 stopped before six months: returned", early, draft({ kind: "returned" }), ground(null), null],
    ["O3 stopped before six months: anything else", early, draft({ kind: "other" }), ground(null), "earlyStopReturns"],
    ["T1 never arrived", aPlacement(), draft(), ground(1), "notYetArrived"],
  ] as const)("%s", (_, placement, outcome, facts, code) => {
    expect(whyNotDecideOutcome(placement, outcome, facts, "leader", day("2027-04-20"))?.code ?? null).toBe(code);
  });

  it("O8 nothing is decided before the last day, E4 nor on oneself", () => {
    expect(whyNotDecideOutcomeNow(anArrived(), ground(1), "leader", day("2027-04-13"))?.code).toBe("termNotOver");
    expect(whyNotDecideOutcomeNow(anArrived(), ground(1), "leader", day("2027-04-14"))).toBeNull();
    expect(whyNotDecideOutcomeNow(anArrived(), ground(1), "cadre", day("2027-04-14"))?.code).toBe("actsOnOwn");
  });

  it("O9 the grade is that of the last correction", () => {
    const corrected: SignedReview = { ...end(1), id: "e2", correctsId: "e", grade: 3 };
    const facts = ground(1, { record: { reviews: [half, end(1), corrected], missed: [] } });
    expect(whyNotDecideOutcome(anArrived(), draft(), facts, "leader", day("2027-04-20"))?.code).toBe(
      "promotionGradeTooLow",
    );
  });
});

describe("O10 the annual assessment", () => {
  it.each([
    ["2026-04-15", null, ["hostUnit", "sendingUnit"]],
    ["2026-07-01", null, ["hostUnit", "hostUnit"]],
    ["2026-07-02", null, ["sendingUnit", "hostUnit"]],
    ["2026-01-01", null, ["hostUnit"]],
    ["2026-04-15", "2026-10-13", ["sendingUnit"]],
    ["2026-04-15", "2026-10-14", ["hostUnit"]],
  ] as const)("O10 from %s to %s", (startsOn, endedOn, assessors) => {
    const stay = anArrived({ startsOn: day(startsOn), actualEndOn: endedOn === null ? null : day(endedOn) });
    expect(assessmentYears(stay).map((year) => assessorFor(stay, year))).toEqual(assessors);
  });

  it.each([
    ["O10 once the year is over", 2026, "2027-01-10", "2027-01-11", null],
    ["O10 who assesses, before the result", 2026, null, "2026-11-01", null],
    ["O10 a result within the year", 2026, "2026-12-31", "2026-12-31", "assessmentYearNotOver"],
    ["O10 a year outside the term", 2025, null, "2026-11-01", "assessmentOutsideTerm"],
    ["O10 tomorrow", 2026, "2027-01-12", "2027-01-11", "assessmentDateWrong"],
  ] as const)("%s", (_, year, resultOn, today, code) => {
    expect(
      whyNotRecordAssessment(anArrived(), year, resultOn === null ? null : day(resultOn), day(today))?.code ?? null,
    ).toBe(code);
  });
});
