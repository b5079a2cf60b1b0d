import { describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { PlacementFacts } from "@/lib/domain/placement";
import type { ReviewRecord } from "@/lib/domain/review";
import {
  reviewSideOf,
  whyNotReturnPart,
  whyNotSignedOn,
  whyNotTakeFor,
  whyNotWritePart,
  whyPartIncomplete,
} from "@/lib/domain/review-part";
import { ROLES } from "@/lib/domain/vocabulary";
import { workingCalendar } from "@/lib/domain/working-days";

const day = calendarDate;
const calendar = workingCalendar([], [2026, 2027]);
const placement: PlacementFacts = {
  id: "p",
  departmentId: "d",
  programmeId: "g",
  positionId: "o",
  cadreId: "cadre",
  sendingUnitId: "s",
  hostUnitId: "h",
  state: "arrived",
  standing: "civilServant",
  partyMember: true,
  startsOn: day("2026-04-01"),
  endsOn: day("2027-03-31"),
  actualEndOn: null,
  earlyEndReason: null,
  arrivedOn: day("2026-04-01"),
  takeOverOn: null,
  decision: null,
  baselineNotMeasured: false,
  halfYearOffline: false,
};
const nothing: ReviewRecord = { reviews: [], missed: [] };
const signed: ReviewRecord = {
  reviews: [{ id: "r", kind: "halfYear", correctsId: null, signedOn: day("2026-09-20"), grade: 2 }],
  missed: [],
};
const matter = (more: Partial<PlacementFacts> = {}, record = nothing) => ({
  placement: { ...placement, ...more },
  kind: "halfYear" as const,
  record,
});
const inside = day("2026-09-15");

test("O3: seven posts write four sides; scorer, auditor and system administrator none", () => {
  expect(ROLES.map(reviewSideOf)).toEqual([
    "department",
    "department",
    "sendingUnit",
    "hostUnit",
    "hostUnit",
    "hostUnit",
    "cadre",
    null,
    null,
    null,
  ]);
});

describe("O3: writing one's own part", () => {
  test.each([
    ["in the window", matter(), inside, null],
    ["on the opening day", matter(), day("2026-09-01"), null],
    ["the day before it opens", matter(), day("2026-08-31"), "reviewNotOpen"],
    ["long after it was due", matter(), day("2026-12-01"), null],
    ["before arrival", matter({ arrivedOn: null, state: "decided" }), inside, "notYetArrived"],
    ["after closing", matter({ state: "closed" }), inside, "placementOver"],
    ["where it stopped early", matter({ actualEndOn: day("2026-08-01") }), inside, "reviewNotOwed"],
    ["once signed", matter({}, signed), inside, "reviewAlreadySigned"],
    ["once stated as missed", matter({}, { reviews: [], missed: ["halfYear"] }), inside, "halfYearClosed"],
    ["where it was held on paper", matter({ halfYearOffline: true }), inside, "halfYearClosed"],
  ])("%s", (_, of, today, code) => {
    expect(whyNotWritePart(of, "hostUnit", null, "someone", today, calendar)?.code ?? null).toBe(code);
  });

  test("not once it was released", () => {
    const part = { side: "hostUnit", state: "released" } as const;
    expect(whyNotWritePart(matter(), "hostUnit", part, "someone", inside, calendar)?.code).toBe("changedMeanwhile");
    expect(whyNotWritePart(matter(), "hostUnit", { ...part, state: "draft" }, "someone", inside, calendar)).toBeNull();
  });

  test("E4: the cadre writes the cadre's own part and no other", () => {
    expect(whyNotWritePart(matter(), "cadre", null, "cadre", inside, calendar)).toBeNull();
    expect(whyNotWritePart(matter(), "hostUnit", null, "cadre", inside, calendar)?.rule).toBe("E4");
  });
});

test("O3, O4: cadre and host score every capability by whole levels; the sending unit need not", () => {
  const ids = ["a", "b"];
  expect(whyPartIncomplete("hostUnit", { a: 3 }, ids)).toMatchObject({
    code: "scoresIncomplete",
    facts: { missing: 1 },
  });
  expect(whyPartIncomplete("cadre", { a: 3, b: 2.5 }, ids)).toMatchObject({ code: "scoresIncomplete" });
  expect(whyPartIncomplete("cadre", { a: 3, b: 5 }, ids)).toBeNull();
  expect(whyPartIncomplete("sendingUnit", {}, ids)).toBeNull();
});

test("O3: a part is returned while it is released and nothing is signed, never the department's own", () => {
  const part = { side: "hostUnit", state: "released" } as const;
  expect(whyNotReturnPart(matter(), part, "someone")).toBeNull();
  expect(whyNotReturnPart(matter(), { ...part, state: "draft" }, "someone")?.code).toBe("changedMeanwhile");
  expect(whyNotReturnPart(matter(), { ...part, side: "department" }, "someone")?.code).toBe("changedMeanwhile");
  expect(whyNotReturnPart(matter({}, signed), part, "someone")?.code).toBe("reviewAlreadySigned");
  expect(whyNotReturnPart(matter(), part, "cadre")?.rule).toBe("E4");
});

test("O5, E4: feedback is taken by others than its cadre for a unit; paper is signed between delivery and today", () => {
  expect(whyNotTakeFor("cadre", "cadre", placement)).toBeNull();
  expect(whyNotTakeFor("hostUnit", "cadre", placement)?.rule).toBe("E4");
  expect(whyNotTakeFor("hostUnit", "someone", placement)).toBeNull();
  const between = (on: string) => whyNotSignedOn(day(on), day("2026-10-10"), day("2026-10-20"))?.code ?? null;
  expect(["2026-10-09", "2026-10-10", "2026-10-20", "2026-10-21"].map(between)).toEqual([
    "paperDayWrong",
    null,
    null,
    "paperDayWrong",
  ]);
});
