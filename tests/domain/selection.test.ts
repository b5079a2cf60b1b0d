import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { type Course, courseOf, isIn, waitsAt, whyNotDecideStage, whyNotWithdraw } from "@/lib/domain/selection/course";
import {
  type SelectionSettings,
  type SettingGround,
  stagesWith,
  whyNotAgree,
  whyNotCandidate,
  whyNotRegister,
  whyNotSetSelection,
} from "@/lib/domain/selection/registration";
import { STAGE_RESULTS, STAGES, type Stage, type StageResult } from "@/lib/domain/vocabulary";

const day = calendarDate;
const TODAY = day("2026-03-20");
const record = (stage: Stage, result: StageResult, decidedOn: CalendarDate) => ({
  ...{ stage, result, decidedOn },
  ...{ decider: "市委组织部", reason: "符合条件" },
});
const course = (rest: Partial<Course> = {}): Course => ({
  ...{ stages: STAGES, agreedOn: day("2026-01-10"), withdrawnOn: null, records: [] },
  ...rest,
});
const upTo = (...stages: Stage[]) => stages.map((stage, i) => record(stage, "passed", addDays(day("2026-01-15"), i)));

describe("S1: a candidate passes the programme's stages in order", () => {
  test("registered with the unit's agreement, the qualification waits; without it, the agreement does", () => {
    expect(courseOf(course())).toEqual({ state: "waiting", at: "qualification" });
    expect(courseOf(course({ agreedOn: null }))).toEqual({ state: "awaitingAgreement", at: "registration" });
    expect(whyNotDecideStage(course({ agreedOn: null }), "qualification", null, TODAY)?.code).toBe("unitNotAgreed");
  });

  test("waits at one stage alone: before the agreement, once out and once decided at none", () => {
    const at = (one: Course) => STAGES.filter((stage) => waitsAt(courseOf(one), stage));
    expect(at(course())).toEqual(["qualification"]);
    expect(at(course({ records: upTo("qualification") }))).toEqual(["writtenExam"]);
    expect(at(course({ agreedOn: null }))).toEqual([]);
    expect(at(course({ withdrawnOn: TODAY }))).toEqual([]);
    expect(at(course({ records: [record("qualification", "failed", TODAY)] }))).toEqual([]);
    expect(at(course({ records: upTo(...STAGES.slice(1)) }))).toEqual([]);
  });

  test.each(STAGE_RESULTS.filter((result) => result !== "passed"))("%s ends it there", (result) => {
    const ended = course({ records: [...upTo("qualification"), record("writtenExam", result, TODAY)] });
    expect(courseOf(ended)).toEqual({ state: result, at: "writtenExam" });
    expect(whyNotDecideStage(ended, "interview", null, TODAY)).toMatchObject({ code: "candidateOut", rule: "S1" });
  });

  test("one who withdraws goes no further, and withdraws once", () => {
    const gone = course({ withdrawnOn: TODAY, records: upTo("qualification") });
    expect(courseOf(gone)).toEqual({ state: "withdrawn", at: "writtenExam" });
    expect(whyNotDecideStage(gone, "writtenExam", null, TODAY)?.code).toBe("candidateOut");
    const withdraws = (one: Course, isPlaced = false) => whyNotWithdraw({ ...one, isPlaced });
    expect(withdraws(gone)?.code).toBe("alreadyWithdrawn");
    // however far they came: the answer must not tell it
    expect(withdraws(course({ records: upTo("qualification") }))).toBeNull();
    expect(withdraws(course({ records: [record("qualification", "failed", TODAY)] }))).toBeNull();
    expect(withdraws(course({}), true)?.code).toBe("withdrawsPlaced");
  });

  test("the deciding body is last; whoever passed it is decided, unless they withdraw after all", () => {
    const through = course({ records: upTo("qualification", "writtenExam", "interview", "inspection", "committee") });
    expect(courseOf(through)).toEqual({ state: "decided", at: null });
    expect(courseOf({ ...through, withdrawnOn: TODAY })).toEqual({ state: "withdrawn", at: "committee" });
  });

  test("a result lies neither after today nor before the stage that went before it", () => {
    const one = course({ records: [record("qualification", "passed", day("2026-02-01"))] });
    const asked = (on: string) => whyNotDecideStage(one, "writtenExam", day(on), TODAY)?.code ?? null;
    expect(["2026-01-31", "2026-02-01", "2026-03-20", "2026-03-21"].map(asked)).toEqual([
      "stageBeforeLast",
      null,
      null,
      "stageInFuture",
    ]);
    expect(whyNotDecideStage(course(), "qualification", day("2026-01-09"), TODAY)?.code).toBe("stageBeforeLast");
  });

  test("no stage twice, none the programme leaves out, registration never by a result", () => {
    const short = course({ stages: ["registration", "qualification", "committee"], records: upTo("qualification") });
    const why = (stage: Stage) => whyNotDecideStage(short, stage, TODAY, TODAY)?.code ?? null;
    expect(STAGES.map(why)).toEqual([
      "stageNotAsked",
      "stageDecided",
      "stageNotAsked",
      "stageNotAsked",
      "stageNotAsked",
      null,
    ]);
  });

  test("whatever is tried, what is accepted is a prefix of the stages, with at most the last one not passed", () => {
    const tries = fc.array(fc.tuple(fc.constantFrom(...STAGES), fc.constantFrom(...STAGE_RESULTS), fc.nat(90)), {
      maxLength: 30,
    });
    const chosen = fc
      .subarray([...STAGES].slice(1, -1))
      .map((some) => ["registration", ...some, "committee"] as Stage[]);
    fc.assert(
      fc.property(chosen, tries, (stages, attempts) => {
        let now = course({ stages });
        for (const [stage, result, after] of attempts) {
          const on = addDays(day("2026-01-01"), after);
          if (whyNotDecideStage(now, stage, on, TODAY) === null)
            now = { ...now, records: [...now.records, record(stage, result, on)] };
        }
        const kept = now.records.map((one) => one.stage);
        expect(kept).toEqual(stages.slice(1, 1 + kept.length));
        expect(now.records.slice(0, -1).every((one) => one.result === "passed")).toBe(true);
        expect(now.records.every((one, i) => i === 0 || one.decidedOn >= (now.records[i - 1]?.decidedOn ?? ""))).toBe(
          true,
        );
        const last = now.records.at(-1);
        expect(isIn(courseOf(now))).toBe(!last || last.result === "passed");
        expect(courseOf(now).state === "decided").toBe(last?.stage === "committee" && last.result === "passed");
      }),
    );
  });
});

describe("S1: registration", () => {
  const selection = { from: day("2026-01-05"), to: day("2026-01-25") };

  test("opens after the approval, between its days, both counted", () => {
    const on = (today: string) => whyNotRegister({ status: "open", selection }, day(today))?.code ?? null;
    expect(["2026-01-04", "2026-01-05", "2026-01-25", "2026-01-26"].map(on)).toEqual([
      "registrationNotOpen",
      null,
      null,
      "registrationOver",
    ]);
    const at = day("2026-01-10");
    expect(whyNotRegister({ status: "draft", selection }, at)?.code).toBe("programmeNotRegistering");
    expect(whyNotRegister({ status: "closed", selection }, at)?.code).toBe("programmeNotRegistering");
    expect(whyNotRegister({ status: "open", selection: null }, at)?.code).toBe("programmeWithoutRegistration");
  });

  test("takes a cadre of the unit, once", () => {
    const why = (isOfUnit: boolean, isRegistered: boolean) =>
      whyNotCandidate({ isOfUnit, isRegistered }, "陆文婧")?.code ?? null;
    expect(why(true, false)).toBeNull();
    expect(why(false, false)).toBe("notOfUnit");
    expect(why(true, true)).toBe("alreadyRegistered");
  });

  test("the unit agrees once, while registration is open, to one who has not withdrawn", () => {
    const open = { status: "open", selection } as const;
    const [at, after] = [day("2026-01-20"), day("2026-01-26")];
    expect(whyNotAgree(open, { agreedOn: null, withdrawnOn: null }, at)).toBeNull();
    expect(whyNotAgree(open, { agreedOn: at, withdrawnOn: null }, at)?.code).toBe("alreadyAgreed");
    expect(whyNotAgree(open, { agreedOn: null, withdrawnOn: at }, at)?.code).toBe("registrationWithdrawn");
    expect(whyNotAgree(open, { agreedOn: null, withdrawnOn: null }, after)?.code).toBe("registrationOver");
  });

  const plan: SelectionSettings = {
    ...{ ...selection, stages: STAGES, days: {}, examWeight: 50, interviewRatio: 3, dropsExtremes: true },
    limits: {
      ...{ highestAge: 45, lowestEducation: "bachelor", serviceYears: 3, parties: ["member"], againYears: 3 },
      ...{ highestRank: "一级主任科员", ageByRank: [{ rank: "二级科员", highestAge: 35 }] },
    },
  };
  const ground: SettingGround = {
    ...{ status: "open", startsOn: day("2026-04-01"), placements: 0, candidates: 0 },
    ...{ isJudged: false, isLocked: false },
  };
  const whySet = (over: Partial<SettingGround>, change: Partial<SelectionSettings>) =>
    whyNotSetSelection({ ...ground, ...over }, plan, { ...plan, ...change });
  const without = (...stages: Stage[]) => STAGES.filter((stage) => !stages.includes(stage));

  test("its days lie in order before the start; once somebody is registered only its end moves; weights weigh what is asked", () => {
    const why = (change: Partial<SelectionSettings>, over: Partial<SettingGround> = {}) =>
      whySet(over, change)?.code ?? null;
    expect(why({})).toBeNull();
    expect(why({}, { status: "draft" })).toBeNull();
    expect(why({}, { status: "closed" })).toBe("programmeNotOpen");
    expect(why({ to: day("2026-01-04") })).toBe("registrationDaysWrong");
    expect(why({ to: day("2026-04-01") })).toBe("registrationAfterStart");
    expect(why({ stages: without("writtenExam") })).toBe("weightWithoutStage");
    expect(why({ stages: without("writtenExam"), examWeight: 0 })).toBeNull();
    expect(why({ stages: without("interview"), examWeight: 99 })).toBe("weightWithoutStage");
    // neither: nothing is weighed
    expect(why({ stages: without("writtenExam", "interview") })).toBeNull();
    expect(why({ stages: without("interview"), examWeight: 100 })).toBeNull();
    const registered = { candidates: 3 };
    expect(why({ to: day("2026-02-10") }, registered)).toBeNull();
    expect(why({ from: day("2026-01-06") }, registered)).toBe("selectionUnderWay");
    expect(why({ stages: without("inspection") }, registered)).toBe("selectionUnderWay");
  });

  test("S1, S6: registration, qualification and the deciding body are asked of every selection, in order", () => {
    expect(stagesWith([])).toEqual(["registration", "qualification", "committee"]);
    expect(stagesWith(["committee", "interview"])).toEqual(["registration", "qualification", "interview", "committee"]);
  });

  const JUDGED_BY: [string, Partial<SelectionSettings>][] = [
    ["examWeight", { examWeight: 60 }],
    ["interviewRatio", { interviewRatio: 5 }],
    ["dropsExtremes", { dropsExtremes: false }],
    ["highestAge", { limits: { ...plan.limits, highestAge: 46 } }],
    ["lowestEducation", { limits: { ...plan.limits, lowestEducation: null } }],
    ["serviceYears", { limits: { ...plan.limits, serviceYears: 2 } }],
    ["parties", { limits: { ...plan.limits, parties: ["member", "probationary"] } }],
    ["againYears", { limits: { ...plan.limits, againYears: null } }],
    ["highestRank", { limits: { ...plan.limits, highestRank: null } }],
    ["ageByRank", { limits: { ...plan.limits, ageByRank: [{ rank: "二级科员", highestAge: 36 }] } }],
  ];
  test("S5, S6: every setting candidates are judged by is among those that stand", () => {
    const { from, to, stages, days, limits, ...rest } = plan;
    const settings = [...Object.keys(rest), ...Object.keys(limits)].sort();
    expect(JUDGED_BY.map(([setting]) => setting).sort()).toEqual(settings);
  });
  test.each(JUDGED_BY)("S5, S6: %s stands once somebody is judged by it, and is named", (setting, change) => {
    expect(whySet({ candidates: 3 }, change)).toBeNull();
    const judged = { candidates: 3, isJudged: true };
    const named =
      setting in plan.limits
        ? { code: "limitsJudged", rule: "S6", facts: { limit: setting } }
        : { code: "selectionJudged", rule: "S5", facts: { setting } };
    expect(whySet(judged, change)).toMatchObject(named);
    expect(whySet(judged, { to: day("2026-02-10"), days: { committee: day("2026-03-20") } })).toBeNull();
  });

  test("S2: with the list locked nothing of it changes, nor is it asked", () => {
    const locked = { candidates: 3, isJudged: true, isLocked: true };
    expect(whySet(locked, { days: { committee: day("2026-03-20") } })).toMatchObject({ code: "selectionLocked" });
    expect(whyNotSetSelection({ ...ground, ...locked }, plan, null)?.code).toBe("selectionLocked");
  });

  test("S2: a programme that has placed by nomination does not begin to select; one that selects goes on", () => {
    const placed = { ...ground, placements: 1 };
    expect(whyNotSetSelection(placed, null, plan)).toMatchObject({ code: "selectsAfterPlacing", facts: { placed: 1 } });
    expect(whyNotSetSelection(placed, null, null)?.code).toBe("selectsAfterPlacing");
    expect(whyNotSetSelection(placed, plan, plan)).toBeNull();
    expect(whyNotSetSelection(ground, null, plan)).toBeNull();
  });

  test("S1: the days of the stages lie in their order, after registration and before the year", () => {
    const why = (days: SelectionSettings["days"], stages: readonly Stage[] = STAGES) =>
      whyNotSetSelection(ground, null, { ...plan, stages, days })?.code ?? null;
    expect(why({ writtenExam: day("2026-02-01"), committee: day("2026-03-20") })).toBeNull();
    expect(why({ writtenExam: day("2026-02-01"), interview: day("2026-02-01") })).toBeNull();
    expect(why({ writtenExam: day("2026-02-02"), interview: day("2026-02-01") })).toBe("stageDaysWrong");
    expect(why({ qualification: day("2026-01-24") })).toBe("stageDaysWrong");
    expect(why({ committee: day("2026-04-01") })).toBe("stageDaysWrong");
    // a stage that is not asked has no day that counts
    expect(why({ inspection: day("2026-05-01") }, without("inspection"))).toBeNull();
  });
});
