import { describe, expect, it } from "vitest";
import { openPlacement, whyNotOpenPlacement, whyNotTakeOver } from "@/lib/domain/opening";
import { whyNotDecidePlacement, whyNotSupplyDecision } from "@/lib/domain/placement-acts";
import { aGround, anOpening, aPlacement, day } from "./a-placement";

const today = day("2026-04-10");
const year = (from: string, to: string) => ({ from: day(from), to: day(to) });
const others = [year("2025-06-01", "2026-05-31"), year("2026-05-01", "2027-04-30")];
const blank = { status: "given", body: " ", decidedOn: null, documentNumber: "" } as const;
const toFollow = { status: "toFollow", body: null, decidedOn: null, documentNumber: null } as const;
const given = { status: "given", body: "县委", decidedOn: day("2026-04-01"), documentNumber: "1号" } as const;
const programme = aGround().programme;
const position = aGround().position;

describe("opening a placement", () => {
  it.each([
    ["nothing wrong", anOpening(), aGround(), null],
    [
      "S2 a programme that is not open",
      anOpening(),
      aGround({ programme: { ...programme, isOpen: false } }),
      "programmeNotOpen",
    ],
    ["S2 the last place of the quota", anOpening(), aGround({ programme: { ...programme, placed: 19 } }), null],
    ["S2 not on the locked list", anOpening(), aGround({ isOnDecidedList: false }), "notOnDecidedList"],
    [
      "E1 before it is announced",
      anOpening(),
      aGround({ isOnDecidedList: true, isAnnounced: false }),
      "decisionNotAnnounced",
    ],
    ["S2 one more than the quota", anOpening(), aGround({ programme: { ...programme, placed: 20 } }), "quotaFull"],
    ["S3 sender and host the same", anOpening({ sendingUnitId: "host" }), aGround(), "sendingIsHost"],
    [
      "S4 a position of another host",
      anOpening(),
      aGround({ position: { ...position, hostUnitId: "elsewhere" } }),
      "positionNotOffered",
    ],
    [
      "S4 a position of another programme",
      anOpening(),
      aGround({ position: { ...position, programmeId: "last" } }),
      "positionNotOffered",
    ],
    [
      "S4 a full position",
      anOpening(),
      aGround({ position: { ...position, terms: others.slice(0, 1) } }),
      "positionFull",
    ],
    [
      "S4 a place free again before the start",
      anOpening(),
      aGround({ position: { ...position, terms: [year("2025-04-15", "2026-04-14")] } }),
      null,
    ],
    [
      "T2 a cadre elsewhere on the last day",
      anOpening(),
      aGround({ cadreTerms: [year("2027-04-14", "2028-04-13")] }),
      "cadreElsewhere",
    ],
    ["T2 a cadre back the day before", anOpening(), aGround({ cadreTerms: [year("2025-04-15", "2026-04-14")] }), null],
    ["S6 two there at a time", anOpening(), aGround({ hostTerms: others }), "hostFull"],
    [
      "S6 two there one after the other",
      anOpening(),
      aGround({ hostTerms: [year("2025-05-01", "2026-04-30"), year("2026-05-01", "2027-04-30")] }),
      null,
    ],
    [
      "S6 a programme that allows three",
      anOpening(),
      aGround({ hostTerms: others, programme: { ...programme, hostCapacity: 3 } }),
      null,
    ],
    ["S6 kin among the leaders", anOpening({ kin: [{ personId: "mayor" }] }), aGround(), "kinAtHost"],
    ["S6 kin somewhere else", anOpening({ kin: [{ personId: "teacher" }, { personId: null }] }), aGround(), null],
    [
      "S6 a waiver without a reason",
      anOpening({ kin: [{ personId: "mayor" }], waiver: { reason: " ", decidedById: null } }),
      aGround(),
      "waiverWithoutReason",
    ],
    [
      "S6 a waiver with its reason",
      anOpening({ kin: [{ personId: "mayor" }], waiver: { reason: "仅此一人懂水利", decidedById: null } }),
      aGround(),
      null,
    ],
    ["S2 no decision yet", anOpening({ decision: null, kin: null }), aGround(), null],
  ])("%s", (_, opening, ground, code) => {
    expect(whyNotOpenPlacement(opening, ground)?.code ?? null).toBe(code);
  });

  it("T2 the refusal names no other unit and only the days one asked for", () => {
    const ground = aGround({ cadreTerms: [year("2026-01-01", "2026-12-31")] });
    expect(whyNotOpenPlacement(anOpening(), ground)).toEqual({
      code: "cadreElsewhere",
      rule: "T2",
      facts: { from: "2026-04-15", to: "2027-04-14" },
    });
  });

  it("T1 it gets the end that its start gives", () => {
    expect(openPlacement(anOpening(), aGround())).toEqual({
      ok: true,
      value: { startsOn: "2026-04-15", endsOn: "2027-04-14" },
    });
    expect(openPlacement(anOpening({ sendingUnitId: "host" }), aGround()).ok).toBe(false);
  });
});

describe("deciding a placement", () => {
  const prepared = aPlacement({ state: "prepared" });
  const full = aGround({ hostTerms: others });
  it.each([
    ["S2 everything there", prepared, anOpening(), aGround(), null],
    ["S2 decided already", aPlacement(), anOpening(), aGround(), "alreadyDecided"],
    ["T1 cancelled", aPlacement({ state: "cancelled" }), anOpening(), aGround(), "placementOver"],
    ["S2 no decision", prepared, anOpening({ decision: null }), aGround(), "decisionMissing"],
    ["S2 a decision with blanks", prepared, anOpening({ decision: blank }), aGround(), "decisionMissing"],
    [
      "S2 a decision of tomorrow",
      prepared,
      anOpening({ decision: { ...given, decidedOn: day("2026-04-11") } }),
      aGround(),
      "decisionInFuture",
    ],
    ["T4 待补 where nothing was taken over", prepared, anOpening({ decision: toFollow }), aGround(), "takeOverOnly"],
    ["S6 nobody asked about kin", prepared, anOpening({ kin: null }), aGround(), "kinNotDeclared"],
    ["S6 too many and no waiver", prepared, anOpening(), full, "hostFull"],
    [
      "S6 a waiver the leader has not decided",
      prepared,
      anOpening({ waiver: { reason: "急需", decidedById: null } }),
      full,
      "waiverUndecided",
    ],
    ["S6 a waiver decided", prepared, anOpening({ waiver: { reason: "急需", decidedById: "leader" } }), full, null],
  ])("%s", (_, placement, opening, ground, code) => {
    expect(whyNotDecidePlacement(placement, opening, ground, today)?.code ?? null).toBe(code);
  });
});

describe("T4 taking over", () => {
  const on = (takeOverOn: string | null, decision: typeof toFollow | typeof given | null = given) =>
    anOpening({ startsOn: day("2025-10-01"), takeOverOn: takeOverOn === null ? null : day(takeOverOn), decision });
  it.each([
    ["T4 with its decision", on("2026-04-10"), null],
    ["T4 with its decision 待补", on("2026-04-10", toFollow), null],
    ["T4 with neither", on("2026-04-10", null), "decisionMissing"],
    ["T4 without a take-over day", on(null), "takeOverOnly"],
    ["T4 before it began", on("2025-09-30"), "takeOverBeforeStart"],
    ["T4 tomorrow", on("2026-04-11"), "takeOverInFuture"],
  ])("%s", (_, opening, code) => {
    expect(whyNotTakeOver(opening, aGround(), today)?.code ?? null).toBe(code);
  });

  it("T4 a decision 待补 is supplied once, with all its particulars", () => {
    const waiting = aPlacement({ decision: toFollow });
    expect(whyNotSupplyDecision(waiting, given, today)).toBeNull();
    expect(whyNotSupplyDecision(waiting, toFollow, today)?.code).toBe("takeOverOnly");
    expect(whyNotSupplyDecision(waiting, null, today)?.code).toBe("decisionMissing");
    expect(whyNotSupplyDecision(aPlacement(), given, today)?.code).toBe("alreadyDecided");
  });
});
