import { describe, expect, it } from "vitest";
import {
  baselineDueOn,
  whyNotMarkUnmeasured,
  whyNotProposeBaseline,
  whyNotSettleBaseline,
} from "@/lib/domain/baseline";
import { anArrived, aPlacement, CAPABILITIES, day, OFFICIAL } from "./a-placement";

const full = { scores: { theory: 3, coordination: 2 }, capabilityIds: CAPABILITIES };
const part = { scores: { theory: 3, coordination: 2.5 }, capabilityIds: CAPABILITIES };
const [proposed, settled] = [{ state: "proposed" as const }, { state: "settled" as const }];

describe("O4 the baseline", () => {
  it("O4 E3 is due 30 days after arrival, moved off a rest day", () => {
    expect(baselineDueOn(anArrived(), OFFICIAL)).toBe("2026-05-15");
    expect(baselineDueOn(anArrived({ arrivedOn: day("2026-09-01") }), OFFICIAL)).toBe("2026-10-08");
    expect(baselineDueOn(aPlacement(), OFFICIAL)).toBeNull();
  });

  it.each([
    ["O4 the first proposal", anArrived(), null, full, "secretary", null],
    ["O4 a proposal changed before it is settled", anArrived(), proposed, full, "secretary", null],
    ["O4 after it is settled", anArrived(), settled, full, "secretary", "baselineSettled"],
    ["O4 a level that is not whole", anArrived(), null, part, "secretary", "baselineScoresIncomplete"],
    ["T4 marked 未测", anArrived({ baselineNotMeasured: true }), null, full, "secretary", "baselineNotMeasured"],
    ["E4 by the cadre", anArrived(), null, full, "cadre", "actsOnOwn"],
    ["T1 before arrival", aPlacement(), null, full, "secretary", "notYetArrived"],
  ] as const)("proposing: %s", (_, placement, baseline, given, actor, code) => {
    expect(whyNotProposeBaseline(placement, baseline, given, actor)?.code ?? null).toBe(code);
  });

  it.each([
    ["O4 what the host proposed", anArrived(), proposed, full, "staff", null],
    ["O4 before the host proposed", anArrived(), null, full, "staff", "baselineNotProposed"],
    ["O4 twice", anArrived(), settled, full, "staff", "baselineSettled"],
    ["O4 incomplete", anArrived(), proposed, part, "staff", "baselineScoresIncomplete"],
    ["O4 asked before anything is scored", anArrived(), proposed, null, "staff", null],
    ["E4 by the cadre", anArrived(), proposed, full, "cadre", "actsOnOwn"],
  ] as const)("settling: %s", (_, placement, baseline, given, actor, code) => {
    expect(whyNotSettleBaseline(placement, baseline, given, actor)?.code ?? null).toBe(code);
  });

  it("T4 only a taken-over placement is marked 未测", () => {
    expect(whyNotMarkUnmeasured(anArrived({ takeOverOn: day("2026-06-01") }), null, "staff")).toBeNull();
    expect(whyNotMarkUnmeasured(anArrived(), null, "staff")?.code).toBe("takeOverOnly");
    expect(whyNotMarkUnmeasured(anArrived({ takeOverOn: day("2026-06-01") }), settled, "staff")?.code).toBe(
      "baselineSettled",
    );
  });
});
