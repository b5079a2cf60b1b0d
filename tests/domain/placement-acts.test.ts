import { describe, expect, it } from "vitest";
import { isArrivalOverdue } from "@/lib/domain/placement";
import {
  moveStart,
  whyNotCancel,
  whyNotConfirmArrival,
  whyNotEndEarly,
  whyNotMoveStart,
} from "@/lib/domain/placement-acts";
import { anArrived, aPlacement, day } from "./a-placement";

const ready = { firstResponsibleId: "secretary", mentorId: "mayor" };

describe("confirming arrival", () => {
  it.each([
    ["T1 on the start", aPlacement(), ready, "2026-04-15", "2026-04-15", null],
    ["T1 later", aPlacement(), ready, "2026-05-06", "2026-05-07", null],
    ["T1 before the start", aPlacement(), ready, "2026-04-14", "2026-04-15", "arrivalBeforeStart"],
    ["T1 in the future", aPlacement(), ready, "2026-04-16", "2026-04-15", "arrivalInFuture"],
    ["T1 after the term", aPlacement(), ready, "2027-04-15", "2027-04-15", "arrivalAfterTerm"],
    ["T1 twice", anArrived(), ready, "2026-04-15", "2026-04-15", "alreadyArrived"],
    ["T1 undecided", aPlacement({ state: "prepared" }), ready, "2026-04-15", "2026-04-15", "placementNotDecided"],
    ["T1 cancelled", aPlacement({ state: "cancelled" }), ready, "2026-04-15", "2026-04-15", "placementOver"],
    [
      "H1 nobody answers for the host",
      aPlacement(),
      { ...ready, firstResponsibleId: null },
      "2026-04-15",
      "2026-04-15",
      "firstResponsibleMissing",
    ],
    ["H2 no mentor", aPlacement(), { ...ready, mentorId: null }, "2026-04-15", "2026-04-15", "mentorMissing"],
    [
      "T4 taken over without either",
      aPlacement({ takeOverOn: day("2026-04-15") }),
      { firstResponsibleId: null, mentorId: null },
      "2026-04-15",
      "2026-04-15",
      null,
    ],
  ] as const)("%s", (_, placement, reception, arrivedOn, today, code) => {
    expect(whyNotConfirmArrival(placement, reception, day(arrivedOn), day(today))?.code ?? null).toBe(code);
  });

  it("T1 a start that passes without arrival is overdue from the next day", () => {
    expect(isArrivalOverdue(aPlacement(), day("2026-04-15"))).toBe(false);
    expect(isArrivalOverdue(aPlacement(), day("2026-04-16"))).toBe(true);
    expect(isArrivalOverdue(anArrived(), day("2026-04-16"))).toBe(false);
    expect(isArrivalOverdue(aPlacement({ state: "cancelled" }), day("2026-04-16"))).toBe(false);
  });
});

describe("moving the start", () => {
  it("T1 the end moves with it", () => {
    expect(moveStart(aPlacement(), day("2028-02-29"), [])).toEqual({
      ok: true,
      value: { startsOn: "2028-02-29", endsOn: "2029-02-28" },
    });
  });

  it("T1 not once arrival is confirmed, T2 not into another placement", () => {
    expect(whyNotMoveStart(anArrived(), null, [])?.code).toBe("startFixedByArrival");
    expect(whyNotMoveStart(aPlacement({ state: "closed" }), null, [])?.code).toBe("placementOver");
    const elsewhere = [{ from: day("2027-05-01"), to: day("2028-04-30") }];
    expect(whyNotMoveStart(aPlacement(), day("2026-05-01"), elsewhere)).toBeNull();
    expect(whyNotMoveStart(aPlacement(), day("2026-05-02"), elsewhere)?.code).toBe("cadreElsewhere");
    expect(moveStart(aPlacement(), day("2026-05-02"), elsewhere).ok).toBe(false);
  });
});

describe("cancelling and stopping early", () => {
  it("T1 it is cancelled only before arrival, with a reason", () => {
    expect(whyNotCancel(aPlacement(), null)).toBeNull();
    expect(whyNotCancel(aPlacement(), "  ")?.code).toBe("cancelWithoutReason");
    expect(whyNotCancel(aPlacement(), "岗位撤销")).toBeNull();
    expect(whyNotCancel(anArrived(), "岗位撤销")?.code).toBe("cancelAfterArrival");
    expect(whyNotCancel(aPlacement({ state: "cancelled" }), "岗位撤销")?.code).toBe("placementOver");
  });

  const end = (actualEndOn: string, note = "市里另有任用") => ({
    actualEndOn: day(actualEndOn),
    reason: "recall" as const,
    note,
  });
  it.each([
    ["T1 today", anArrived(), end("2026-08-28"), "2026-08-28", null],
    ["T1 a day ahead", anArrived(), end("2026-09-30"), "2026-08-28", null],
    [
      "T1 before arrival",
      anArrived({ arrivedOn: day("2026-05-01") }),
      end("2026-04-30"),
      "2026-08-28",
      "earlyEndOutsideTerm",
    ],
    ["T1 the last day of the term", anArrived(), end("2027-04-14"), "2026-08-28", "earlyEndOutsideTerm"],
    ["T1 without a reason", anArrived(), end("2026-08-28", " "), "2026-08-28", "earlyEndWithoutReason"],
    ["T1 not arrived", aPlacement(), end("2026-08-28"), "2026-08-28", "notYetArrived"],
    ["T1 stopped already", anArrived({ actualEndOn: day("2026-08-01") }), null, "2026-08-28", "alreadyEnded"],
    ["T1 after the term", anArrived(), null, "2027-04-15", "alreadyEnded"],
    ["T1 asked before anything is filled in", anArrived(), null, "2026-08-28", null],
  ] as const)("%s", (_, placement, early, today, code) => {
    expect(whyNotEndEarly(placement, early, day(today))?.code ?? null).toBe(code);
  });
});
