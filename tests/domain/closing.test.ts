import { describe, expect, it } from "vitest";
import { closePlacement, whyNotRecordBreach } from "@/lib/domain/closing";
import type { ReviewRecord } from "@/lib/domain/review";
import { aPlacement, day } from "./a-placement";

const arrived = aPlacement({ state: "arrived", arrivedOn: day("2026-04-15") });
const review = (kind: "halfYear" | "endOfTerm") => ({
  ...{ id: kind, kind, correctsId: null, grade: 1 as const, signedOn: day("2027-04-14") },
});
const signed: ReviewRecord = { reviews: [review("halfYear"), review("endOfTerm")], missed: [] };
const nothing: ReviewRecord = { reviews: [], missed: [] };

describe("O3, O8 closing a placement", () => {
  it.each([
    ["O8 the last day, reviewed and decided", signed, true, "2027-04-14", null],
    ["T1 a day too early", signed, true, "2027-04-13", "termNotOver"],
    ["O3 without the half-year review", nothing, true, "2027-04-14", "halfYearComesFirst"],
    [
      "O3 without the end review",
      { ...nothing, missed: ["halfYear" as const] },
      true,
      "2027-04-14",
      "endReviewMissing",
    ],
    ["O8 without an outcome", signed, false, "2027-04-14", "outcomeMissing"],
  ])("%s", (_, record, isDecided, today, code) => {
    const closed = closePlacement(arrived, record, isDecided, "staff", day(today));
    if (code === null) expect(closed).toEqual({ ok: true, value: { actualEndOn: "2027-04-14" } });
    else expect(closed).toMatchObject({ ok: false, refusal: { code } });
  });

  it("E4 nobody closes their own, T1 nor what never began", () => {
    const mine = closePlacement(arrived, signed, true, "cadre", day("2027-04-14"));
    expect(mine).toMatchObject({ ok: false, refusal: { code: "actsOnOwn" } });
    const awaited = closePlacement(aPlacement(), signed, true, "staff", day("2027-04-14"));
    expect(awaited).toMatchObject({ ok: false, refusal: { code: "notYetArrived" } });
  });

  it("O3 a term stopped before six months closes on its outcome alone", () => {
    const stopped = { ...arrived, actualEndOn: day("2026-08-28"), earlyEndReason: "health" as const };
    expect(closePlacement(stopped, nothing, true, "staff", day("2026-08-28"))).toEqual({
      ok: true,
      value: { actualEndOn: "2026-08-28" },
    });
  });
});

describe("O8 recording a breach", () => {
  it.each([
    ["the first day", "2026-04-15", null],
    ["today", "2026-10-12", null],
    ["before the start", "2026-04-14", "breachDateWrong"],
    ["after today", "2026-10-13", "breachDateWrong"],
  ])("O8 %s", (_, happenedOn, code) => {
    expect(whyNotRecordBreach(arrived, day(happenedOn), "staff", day("2026-10-12"))?.code ?? null).toBe(code);
  });

  it("T1 not before arrival, E4 not by the cadre, O8 still after the close", () => {
    expect(whyNotRecordBreach(aPlacement(), null, "staff", day("2026-10-12"))?.code).toBe("notYetArrived");
    expect(whyNotRecordBreach(arrived, null, "cadre", day("2026-10-12"))?.code).toBe("actsOnOwn");
    const closed = { ...arrived, state: "closed" as const };
    expect(whyNotRecordBreach(closed, day("2026-09-01"), "staff", day("2027-05-01"))).toBeNull();
  });
});
