import { describe, expect, it } from "vitest";
import {
  isReportOverdue,
  reportsOf,
  standingReport,
  submitReport,
  whyNotCorrectReport,
  whyNotSubmitReport,
} from "@/lib/domain/reporting";
import { anArrived, aPlacement, day, OFFICIAL } from "./a-placement";

const draft = { work: "工作", study: "学习", life: "生活", thought: "思想" };
const [first, second] = reportsOf(anArrived(), 3, OFFICIAL) as [
  ReturnType<typeof reportsOf>[number],
  ReturnType<typeof reportsOf>[number],
];
const sent = { id: "r1", period: 2, number: 1, submittedOn: day("2026-10-08") };

describe("O1 the window of a report", () => {
  it("O1 opens 15 days before its period ends and is due on the fifth working day after", () => {
    expect(first).toMatchObject({
      from: "2026-04-15",
      to: "2026-07-14",
      opensOn: "2026-06-29",
      dueOn: "2026-07-21",
      isDemanded: true,
    });
  });

  it("O1 E3 rest days and a worked Saturday count as the official calendar has them", () => {
    const [report] = reportsOf(anArrived({ startsOn: day("2026-07-01") }), 3, OFFICIAL);
    expect(report).toMatchObject({ to: "2026-09-30", dueOn: "2026-10-13" });
  });

  it("O1 is overdue from the day after, O1 T4 never when due before the take-over", () => {
    expect(isReportOverdue(anArrived(), first, false, day("2026-07-21"))).toBe(false);
    expect(isReportOverdue(anArrived(), first, false, day("2026-07-22"))).toBe(true);
    expect(isReportOverdue(anArrived(), first, true, day("2026-07-22"))).toBe(false);
    expect(isReportOverdue(anArrived({ takeOverOn: day("2026-07-22") }), first, false, day("2026-08-22"))).toBe(false);
    expect(isReportOverdue(anArrived(), { ...first, isDemanded: false }, false, day("2026-07-22"))).toBe(false);
  });
});

describe("O1 submitting a report", () => {
  it.each([
    ["O1 the day before it opens", anArrived(), second, [], draft, "2026-09-28", "reportNotOpen"],
    ["O1 the day it opens", anArrived(), second, [], draft, "2026-09-29", null],
    ["O1 late", anArrived(), second, [], draft, "2026-12-01", null],
    ["O1 a second time", anArrived(), second, [sent], draft, "2026-10-10", "reportAlreadySubmitted"],
    ["O1 with an empty part", anArrived(), second, [], { ...draft, thought: "\n" }, "2026-10-10", "reportIncomplete"],
    ["O1 asked before it is written", anArrived(), second, [], null, "2026-10-10", null],
    ["O1 no such period", anArrived(), null, [], draft, "2026-10-10", "reportPeriodUnknown"],
    ["T1 before arrival", aPlacement(), second, [], draft, "2026-10-10", "notYetArrived"],
  ] as const)("%s", (_, placement, due, versions, text, today, code) => {
    expect(whyNotSubmitReport(placement, due, versions, text, day(today))?.code ?? null).toBe(code);
  });

  it("O1 goes to department, sending unit and host at once", () => {
    expect(submitReport(anArrived(), second, [], draft, false, day("2026-10-01"))).toEqual({
      ok: true,
      value: {
        period: { number: 2, from: "2026-07-15", to: "2026-10-14" },
        number: 1,
        correctsId: null,
        addressees: [
          { party: "department", id: "department" },
          { party: "sendingUnit", id: "sender" },
          { party: "hostUnit", id: "host" },
        ],
      },
    });
  });

  it("O9 a correction is a new version that cites the one that stands", () => {
    const corrected = { id: "r2", period: 2, number: 2, submittedOn: day("2026-10-10") };
    expect(standingReport(2, [corrected, sent])).toBe(corrected);
    expect(standingReport(1, [corrected, sent])).toBeNull();
    const third = submitReport(anArrived(), second, [sent, corrected], draft, true, day("2027-02-01"));
    expect(third).toMatchObject({ ok: true, value: { number: 3, correctsId: "r2" } });
    expect(whyNotCorrectReport(null, draft)?.code).toBe("reportNotSubmitted");
    expect(whyNotCorrectReport(sent, { ...draft, work: "" })?.code).toBe("reportIncomplete");
    expect(submitReport(anArrived(), second, [sent], draft, false, day("2026-10-10")).ok).toBe(false);
  });
});
