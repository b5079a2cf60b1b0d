import { expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { approvePosition, type Revision, whyNotRevisePosition, whyNotReviseProgramme } from "@/lib/domain/programme";
import type { SelectionSettings } from "@/lib/domain/selection/registration";
import { STAGES } from "@/lib/domain/vocabulary";

const capabilities = [{ name: "理论素养", levels: ["一", "二", "三", "四", "五"] }];
const open = { id: "p", status: "open" as const, quota: 20, capabilities };

const same: Revision = {
  ...{ quota: 20, startsOn: calendarDate("2026-04-01"), capabilities },
  ...{ placed: 0, decided: 0, plan: null },
};

test("O4: capabilities stand once a programme is approved; a draft's may change", () => {
  const levels = capabilities[0]?.levels ?? [];
  const other = { ...same, capabilities: [...capabilities, { name: "综合协调", levels }] };
  expect(whyNotReviseProgramme(open, other)?.code).toBe("programmeDecided");
  expect(whyNotReviseProgramme({ ...open, status: "draft" }, other)).toBeNull();
});

test("S2: the quota covers those placed and those decided, whichever are more; a closed programme does not change", () => {
  const why = (quota: number, placed: number, decided: number) =>
    whyNotReviseProgramme(open, { ...same, quota, placed, decided });
  expect(why(3, 4, 0)).toMatchObject({ code: "quotaBelowPlaced", facts: { quota: 3, placed: 4 } });
  expect(why(3, 2, 4)).toMatchObject({ code: "quotaBelowDecided", facts: { quota: 3, decided: 4 } });
  expect(why(4, 4, 4)).toBeNull();
  expect(whyNotReviseProgramme({ ...open, status: "closed" }, null)?.code).toBe("programmeNotOpen");
  expect(whyNotReviseProgramme(open, null)).toBeNull();
});

test("S1: the year does not begin before its registration and its stages are over", () => {
  const limits = { highestAge: null, ageByRank: [], lowestEducation: null, serviceYears: null };
  const plan: SelectionSettings = {
    ...{ from: calendarDate("2026-01-05"), to: calendarDate("2026-01-25"), stages: STAGES },
    ...{ days: { committee: calendarDate("2026-03-20") }, examWeight: 50, interviewRatio: 3, dropsExtremes: true },
    limits: { ...limits, parties: [], againYears: null, highestRank: null },
  };
  const why = (startsOn: string) =>
    whyNotReviseProgramme(open, { ...same, startsOn: calendarDate(startsOn), plan })?.code ?? null;
  expect(["2026-01-25", "2026-03-20", "2026-03-21"].map(why)).toEqual([
    "registrationAfterStart",
    "stageDaysWrong",
    null,
  ]);
});

test("S4: an approved position is the department's to change, and keeps the places taken", () => {
  const position = { id: "x", isApproved: true, taken: 2 };
  expect(whyNotRevisePosition(position, 2, false)?.code).toBe("positionApproved");
  expect(whyNotRevisePosition(position, 1, true)?.code).toBe("positionFull");
  expect(whyNotRevisePosition({ ...position, isApproved: false }, 2, false)).toBeNull();
});

test("O4: a position is approved with a level for every capability", () => {
  expect(approvePosition(open, [{ capabilityId: "a", level: 3 }], ["a", "b"])).toMatchObject({
    ok: false,
    refusal: { code: "baselineScoresIncomplete", facts: { missing: 1 } },
  });
  expect(approvePosition(open, [{ capabilityId: "a", level: 3 }], ["a"])).toMatchObject({ ok: true });
});
