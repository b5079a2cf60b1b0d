import { describe, expect, it } from "vitest";
import {
  isStandingOverdue,
  standingDueOn,
  standingItems,
  standingOpen,
  standingSide,
  whyNotConfirmStanding,
} from "@/lib/domain/standing";
import { anArrived, aPlacement, day, OFFICIAL } from "./a-placement";

const done = [{ item: "pay" as const, confirmedOn: day("2026-04-20") }];
const today = day("2026-04-21");

describe("T3 what is settled about standing", () => {
  it("T3 a cadre outside the Party has no membership to transfer", () => {
    expect(standingItems({ partyMember: true })).toEqual(["partyTransfer", "pay", "identity", "benefits"]);
    expect(standingItems({ partyMember: false })).toEqual(["pay", "identity", "benefits"]);
    expect(standingOpen({ partyMember: false }, done)).toEqual(["identity", "benefits"]);
  });

  it("T3 the host confirms the transfer, the sending unit the rest", () => {
    expect(standingItems({ partyMember: true }).map(standingSide)).toEqual([
      "hostUnit",
      "sendingUnit",
      "sendingUnit",
      "sendingUnit",
    ]);
  });

  it("T3 E3 is overdue after 30 days from the start, T4 not when that was before the take-over", () => {
    expect(standingDueOn(aPlacement(), OFFICIAL)).toBe("2026-05-15");
    expect(isStandingOverdue(aPlacement(), OFFICIAL, day("2026-05-15"))).toBe(false);
    expect(isStandingOverdue(aPlacement(), OFFICIAL, day("2026-05-16"))).toBe(true);
    expect(isStandingOverdue(aPlacement({ takeOverOn: day("2026-05-16") }), OFFICIAL, day("2026-06-16"))).toBe(false);
  });

  it.each([
    ["T3 the host the transfer", anArrived(), "partyTransfer", "hostUnit", "2026-04-21", null],
    [
      "T3 the sending unit the transfer",
      anArrived(),
      "partyTransfer",
      "sendingUnit",
      "2026-04-21",
      "standingOtherSide",
    ],
    ["T3 the host the benefits", anArrived(), "benefits", "hostUnit", "2026-04-21", "standingOtherSide"],
    ["T3 twice", anArrived(), "pay", "sendingUnit", "2026-04-21", "standingAlreadyConfirmed"],
    [
      "T3 a transfer that does not apply",
      anArrived({ partyMember: false }),
      "partyTransfer",
      "hostUnit",
      "2026-04-21",
      "standingNotApplicable",
    ],
    ["T3 tomorrow", anArrived(), "benefits", "sendingUnit", "2026-04-22", "standingDateWrong"],
    ["T1 cancelled", aPlacement({ state: "cancelled" }), "benefits", "sendingUnit", "2026-04-21", "placementOver"],
  ] as const)("%s", (_, placement, item, side, on, code) => {
    expect(whyNotConfirmStanding(placement, item, side, done, day(on), today)?.code ?? null).toBe(code);
  });
});
