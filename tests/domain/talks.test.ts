import { describe, expect, it } from "vitest";
import { isRecordedLate, talkPeriods, whyNotRecordTalk } from "@/lib/domain/talks";
import { anArrived, aPlacement, day } from "./a-placement";

const talk = (heldOn: string, agreed = "10月底前主持一次推进会") => ({ heldOn: day(heldOn), agreed });

describe("H3 recording a talk", () => {
  it.each([
    ["H3 on the day of arrival", anArrived(), talk("2026-04-15"), "2026-04-20", null],
    ["H3 today", anArrived(), talk("2026-04-20"), "2026-04-20", null],
    ["H3 tomorrow", anArrived(), talk("2026-04-21"), "2026-04-20", "talkInFuture"],
    [
      "H3 before arrival",
      anArrived({ arrivedOn: day("2026-04-18") }),
      talk("2026-04-17"),
      "2026-04-20",
      "talkBeforeArrival",
    ],
    ["H3 on the last day, entered later", anArrived(), talk("2027-04-14"), "2027-04-20", null],
    ["H3 after the term", anArrived(), talk("2027-04-15"), "2027-04-20", "talkAfterTerm"],
    [
      "H3 after it stopped",
      anArrived({ actualEndOn: day("2026-08-28") }),
      talk("2026-08-29"),
      "2026-09-01",
      "talkAfterTerm",
    ],
    ["H3 without a word", anArrived(), talk("2026-04-20", " "), "2026-04-20", "talkWithoutAgreement"],
    ["T1 not arrived", aPlacement(), talk("2026-04-20"), "2026-04-20", "notYetArrived"],
    ["T1 closed", anArrived({ state: "closed" }), talk("2026-04-20"), "2027-05-01", "placementOver"],
    ["H3 asked before anything is written", anArrived(), null, "2026-04-20", null],
  ] as const)("%s", (_, placement, draft, today, code) => {
    expect(whyNotRecordTalk(placement, draft, day(today))?.code ?? null).toBe(code);
  });

  it("H3 shows 补录 after 14 days, not on the fourteenth", () => {
    expect(isRecordedLate(day("2026-09-01"), day("2026-09-15"))).toBe(false);
    expect(isRecordedLate(day("2026-09-01"), day("2026-09-16"))).toBe(true);
  });
});

describe("H3 talks that are due", () => {
  it("H3 the host's month counts from the start, and a talk of the department does not fill it", () => {
    const talks = [
      { side: "host" as const, heldOn: day("2026-05-14") },
      { side: "department" as const, heldOn: day("2026-05-20") },
      { side: "host" as const, heldOn: day("2026-06-15") },
    ];
    const months = talkPeriods(anArrived(), "host", talks, 1);
    expect(months).toHaveLength(12);
    expect(months.slice(0, 3).map((month) => [month.dueOn, month.isHeld])).toEqual([
      ["2026-05-14", true],
      ["2026-06-14", false],
      ["2026-07-14", true],
    ]);
  });

  it("H3 a programme may ask for a talk every two months; the department's half-year stays", () => {
    expect(talkPeriods(anArrived(), "host", [], 2)).toHaveLength(6);
    expect(talkPeriods(anArrived(), "department", [], 2)).toHaveLength(2);
  });

  it("H3 E3 the department's half-year is not moved by a rest day", () => {
    expect(
      talkPeriods(anArrived({ startsOn: day("2026-04-04") }), "department", [], 1).map((half) => half.dueOn),
    ).toEqual(["2026-10-03", "2027-04-03"]);
  });
});
