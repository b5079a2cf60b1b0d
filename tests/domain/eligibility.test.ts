import { describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import {
  barring,
  educationOf,
  fullYears,
  type Limits,
  type Profile,
  unmetLimits,
} from "@/lib/domain/selection/eligibility";
import { isAbove, RANKS, rankIn } from "@/lib/domain/selection/ranks";

const day = calendarDate;
const ON = day("2026-01-25");
const NONE: Limits = {
  ...{ highestAge: null, ageByRank: [], lowestEducation: null, serviceYears: null },
  ...{ parties: [], againYears: null, highestRank: null },
};
const PROFILE: Profile = {
  ...{ birthMonth: "1991-01", rank: "四级主任科员", education: "大学", degree: "管理学学士" },
  ...{ startedWorkOn: day("2016-01-26"), partyStatus: "member", lastTermEndedOn: null },
};
const unmet = (limits: Partial<Limits>, profile: Partial<Profile> = {}) =>
  unmetLimits({ ...NONE, ...limits }, { ...PROFILE, ...profile }, ON);

describe("S6: a programme's own limits, each told with what is asked and the person's value", () => {
  test("what is not asked is met by whatever stands, or does not stand, in the profile", () => {
    const empty = {
      birthMonth: null,
      rank: null,
      education: null,
      degree: null,
      startedWorkOn: null,
      partyStatus: null,
    };
    expect(unmet({}, empty)).toEqual([]);
  });

  test("age in full years on the last day of registration, the birth month counted from its first day", () => {
    expect(unmet({ highestAge: 35 })).toEqual([]);
    expect(unmet({ highestAge: 34 })).toEqual([{ limit: "age", asked: 34, value: 35 }]);
    expect(unmet({ highestAge: 34 }, { birthMonth: "1991-02" })).toEqual([]);
    expect(unmet({ highestAge: 34 }, { birthMonth: null })).toEqual([{ limit: "age", asked: 34, value: null }]);
  });

  test("age by rank: the rank's own limit stands in place of the general one", () => {
    const limits = { highestAge: 30, ageByRank: [{ rank: "四级主任科员", highestAge: 36 }] } as const;
    expect(unmet(limits)).toEqual([]);
    expect(unmet(limits, { rank: "一级科员" })).toEqual([{ limit: "age", asked: 30, value: 35 }]);
    expect(unmet({ ...limits, highestAge: null }, { rank: "一级科员" })).toEqual([]);
  });

  test.each([
    ["大专", null, "college"],
    ["大学专科", null, "college"],
    ["大学", null, "bachelor"],
    ["全日制大学本科", "工学学士", "bachelor"],
    ["大学", "公共管理硕士", "master"],
    ["研究生", null, "master"],
    ["研究生", "法学博士", "doctor"],
    ["高中", null, null],
    [null, null, null],
  ] as const)("education %s, degree %s is read as %s", (education, degree, level) => {
    expect(educationOf(education, degree)).toBe(level);
  });

  test("education, service, party and rank at their edges", () => {
    expect(unmet({ lowestEducation: "bachelor" })).toEqual([]);
    expect(unmet({ lowestEducation: "master" })).toEqual([{ limit: "education", asked: "master", value: "bachelor" }]);
    expect(unmet({ serviceYears: 10 })).toEqual([{ limit: "service", asked: 10, value: 9 }]);
    expect(unmet({ serviceYears: 10 }, { startedWorkOn: day("2016-01-25") })).toEqual([]);
    expect(unmet({ parties: ["member", "probationary"] })).toEqual([]);
    expect(unmet({ parties: ["otherParty", "none"] })).toEqual([
      { limit: "party", asked: "otherParty,none", value: "member" },
    ]);
    expect(unmet({ highestRank: "四级主任科员" })).toEqual([]);
    expect(unmet({ highestRank: "一级科员" })).toEqual([{ limit: "rank", asked: "一级科员", value: "四级主任科员" }]);
    expect(unmet({ highestRank: "一级科员" }, { rank: "管理七级" })).toEqual([]);
  });

  test("not again within n years of the last term's end", () => {
    const again = (lastTermEndedOn: string) => unmet({ againYears: 3 }, { lastTermEndedOn: day(lastTermEndedOn) });
    expect(again("2023-01-24")).toEqual([]);
    expect(again("2023-01-25")).toEqual([{ limit: "again", asked: 3, value: "2023-01-25" }]);
  });

  test("a waiver lifts the limit it names, and no other", () => {
    const both = unmet({ highestAge: 30, lowestEducation: "doctor" });
    expect(barring(both, []).map((one) => one.limit)).toEqual(["age", "education"]);
    expect(barring(both, ["age"]).map((one) => one.limit)).toEqual(["education"]);
    expect(barring(both, ["age", "education"])).toEqual([]);
  });
});

test("full years turn on the day itself, a leap day on the last of February", () => {
  expect(fullYears(day("2000-02-29"), day("2025-02-27"))).toBe(24);
  expect(fullYears(day("2000-02-29"), day("2025-02-28"))).toBe(25);
  expect(fullYears(day("2026-01-25"), day("2026-01-25"))).toBe(0);
});

test("the ladder of ranks is read out of a longer text, and climbs", () => {
  expect(rankIn("市发展改革委产业科四级主任科员")).toBe("四级主任科员");
  expect(rankIn("高级工程师")).toBeNull();
  for (const [i, rank] of RANKS.entries()) for (const other of RANKS.slice(i)) expect(isAbove(rank, other)).toBe(false);
  expect(isAbove("一级主任科员", "四级主任科员")).toBe(true);
});
