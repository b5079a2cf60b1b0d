import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { type Course, courseOf } from "@/lib/domain/selection/course";
import { whyNotAddMaterial, whyNotPassInspection, whyNotRecordInspection } from "@/lib/domain/selection/inspection";
import {
  type Decision,
  isCountable,
  MEETING_RESULTS,
  type MeetingGround,
  whyNotCorrectDecision,
  whyNotPrepareMeeting,
  whyNotQuorum,
  whyNotRecordMeeting,
  whyNotWithoutMeeting,
} from "@/lib/domain/selection/meeting";
import { listedAs, type Scorable, whyNotRelease } from "@/lib/domain/selection/release";
import { STAGE_RESULTS, STAGES, type Stage, type StageResult } from "@/lib/domain/vocabulary";

const day = calendarDate;
const TODAY = day("2026-03-20");
const record = (stage: Stage, result: StageResult, decidedOn: CalendarDate = day("2026-03-01")) => ({
  ...{ stage, result, decidedOn },
  ...{ decider: "市委组织部", reason: "按程序" },
});
const course = (rest: Partial<Course> = {}): Course => ({
  ...{ stages: STAGES, agreedOn: day("2026-01-10"), withdrawnOn: null, records: [] },
  ...rest,
});
/** Passed everything before this stage. */
const waitingAt = (stage: Stage): Course =>
  course({ records: STAGES.slice(1, STAGES.indexOf(stage)).map((one) => record(one, "passed")) });
const code = (why: { code: string } | null) => why?.code ?? null;

describe("S1: the inspection", () => {
  const days = { from: day("2026-03-02"), to: day("2026-03-06") };

  test("is entered of one who waits at it, and revised until the stage is decided", () => {
    const why = (at: Course) => code(whyNotRecordInspection(at, days, TODAY));
    expect(STAGES.slice(1).map((stage) => why(waitingAt(stage)))).toEqual([
      "stageSkipped",
      "stageSkipped",
      "stageSkipped",
      null,
      "stageDecided",
    ]);
    expect(why(course({ withdrawnOn: TODAY, records: waitingAt("inspection").records }))).toBe("candidateOut");
    expect(why(course({ agreedOn: null }))).toBe("unitNotAgreed");
    expect(why(course({ stages: ["registration", "committee"] }))).toBe("stageNotAsked");
  });

  test("its days lie in order, and not after today", () => {
    const why = (from: string, to: string) =>
      code(whyNotRecordInspection(waitingAt("inspection"), { from: day(from), to: day(to) }, TODAY));
    expect(why("2026-03-20", "2026-03-20")).toBeNull();
    expect(why("2026-03-06", "2026-03-05")).toBe("inspectionDaysWrong");
    expect(why("2026-03-20", "2026-03-21")).toBe("inspectionDaysWrong");
  });

  test("takes materials of one who waits at it or has passed it, and is still in", () => {
    const why = (at: Course, on = TODAY) => code(whyNotAddMaterial(at, on, TODAY));
    expect(STAGES.slice(1).map((stage) => why(waitingAt(stage)))).toEqual([
      "inspectionNotReached",
      "inspectionNotReached",
      "inspectionNotReached",
      null,
      null,
    ]);
    const decided = course({ records: [...waitingAt("committee").records, record("committee", "passed")] });
    expect(courseOf(decided).state).toBe("decided");
    expect(why(decided)).toBeNull();
    expect(why({ ...decided, withdrawnOn: TODAY })).toBe("candidateOut");
    expect(why(course({ records: [...waitingAt("inspection").records, record("inspection", "failed")] }))).toBe(
      "candidateOut",
    );
    expect(why(waitingAt("inspection"), addDays(TODAY, 1))).toBe("stageInFuture");
    expect(why(course({ stages: ["registration", "committee"] }))).toBe("stageNotAsked");
  });

  test.each(STAGE_RESULTS)("whose conclusion is missing is not passed: %s", (result) => {
    expect(code(whyNotPassInspection(result, false))).toBe(result === "passed" ? "inspectionMissing" : null);
    expect(whyNotPassInspection(result, true)).toBeNull();
  });
});

describe("S1, S2: the deciding body meets", () => {
  const ground: MeetingGround = { selects: true, status: "open", isLocked: false, isRecorded: false };
  const listed = (at: Course, isElsewhere = false) => ({ name: "陆文婧", course: at, isElsewhere });
  const ready = listed(waitingAt("committee"));
  const wrongGrounds: [Partial<MeetingGround>, string][] = [
    [{ selects: false }, "programmeNominates"],
    [{ isRecorded: true }, "meetingRecorded"],
    [{ isLocked: true }, "listLocked"],
    [{ status: "closed" }, "programmeNotOpen"],
    [{ status: "draft" }, "programmeNotOpen"],
  ];

  test("over those who wait for it, each on one list", () => {
    expect(whyNotPrepareMeeting(ground, [ready], TODAY)).toBeNull();
    expect(code(whyNotPrepareMeeting(ground, [ready, listed(waitingAt("inspection"))], TODAY))).toBe("stageSkipped");
    expect(code(whyNotPrepareMeeting(ground, [{ ...ready, isElsewhere: true }], TODAY))).toBe("meetingElsewhere");
  });

  test.each(wrongGrounds)("not where %j: %s", (change, expected) => {
    const counts = { members: 11, present: 11, heldOn: TODAY };
    const now = { ...ground, ...change };
    expect(code(whyNotPrepareMeeting(now, [ready], TODAY))).toBe(expected);
    expect(code(whyNotRecordMeeting(now, counts, [], { quota: 1, before: 0 }, TODAY))).toBe(expected);
  });

  const decision = (result: Decision["result"], inFavour = 11, at = waitingAt("committee")): Decision => ({
    ...{ name: "陆文婧", course: at, result },
    vote: { inFavour, against: 0, abstained: 0 },
  });
  const enter = (
    decisions: Decision[],
    { quota = 5, before = 0, members = 11, present = 11, heldOn = "2026-03-18" } = {},
  ) =>
    code(whyNotRecordMeeting(ground, { members, present, heldOn: day(heldOn) }, decisions, { quota, before }, TODAY));

  test("with two thirds of its members present", () => {
    const enough = (members: number, present: number) => whyNotQuorum({ members, present }) === null;
    expect([8, 7, 6].map((present) => enough(11, present))).toEqual([true, false, false]);
    expect([4, 3].map((present) => enough(6, present))).toEqual([true, false]);
    expect(enter([decision("failed", 0)], { present: 7 })).toBe("quorumMissing");
  });

  test("whoever passes has more than half of all members in favour, however many came", () => {
    expect(enter([decision("passed", 6)], { present: 8 })).toBeNull();
    expect(enter([decision("passed", 5)], { present: 8 })).toBe("majorityMissing");
    expect(enter([decision("passed", 6)], { members: 12, present: 12 })).toBe("majorityMissing");
    for (const result of ["failed", "deferred"] as const) expect(enter([decision(result, 0)])).toBeNull();
  });

  test("on a day that was, not before the stage that went before; of those who still wait", () => {
    expect(enter([decision("passed")], { heldOn: "2026-03-21" })).toBe("stageInFuture");
    expect(enter([decision("passed")], { heldOn: "2026-02-28" })).toBe("stageBeforeLast");
    expect(enter([decision("passed", 11, { ...waitingAt("committee"), withdrawnOn: TODAY })])).toBe("candidateOut");
  });

  test("never past the quota, however the results fall", () => {
    const some = fc.array(fc.constantFrom(...MEETING_RESULTS), { maxLength: 12 });
    fc.assert(
      fc.property(some, fc.nat(6), fc.nat(10), (results, before, quota) => {
        const passed = results.filter((one) => one === "passed").length;
        const entered = enter(
          results.map((one) => decision(one)),
          { quota, before },
        );
        expect(entered).toBe(before + passed > quota ? "overQuota" : null);
      }),
    );
  });

  test("no more votes are counted than people were present", () => {
    expect(isCountable({ inFavour: 9, against: 1, abstained: 1 }, 11)).toBe(true);
    expect(isCountable({ inFavour: 9, against: 2, abstained: 1 }, 11)).toBe(false);
  });

  const members = 11;
  test.each<[StageResult, { inFavour: number; members: number } | null, string | null]>([
    ["passed", null, "notVotedOn"],
    ["failed", null, "notVotedOn"],
    ["absent", null, null],
    ["disqualified", null, null],
    ["passed", { inFavour: 3, members }, "majorityMissing"],
    ["passed", { inFavour: 5, members: 10 }, "majorityMissing"],
    ["passed", { inFavour: 6, members }, null],
    ["failed", { inFavour: 3, members }, null],
    ["absent", { inFavour: 3, members }, null],
  ])("a correction to %s rests on the vote %j: %s", (result, vote, expected) => {
    expect(code(whyNotCorrectDecision(result, "陆文婧", vote))).toBe(expected);
  });

  test.each(STAGE_RESULTS)("without a meeting one is absent or struck out, nothing else: %s", (result) => {
    const isDecision = result === "passed" || result === "failed";
    expect(code(whyNotWithoutMeeting(result))).toBe(isDecision ? "committeeByMeeting" : null);
  });
});

describe("S1, S5: what is made known", () => {
  const ground = { releases: {}, isLocked: true, stages: STAGES };
  const at = (state: Course, isScored = false): Scorable => ({ state: courseOf(state), isScored });
  const out = (stage: Stage) => course({ records: [...waitingAt(stage).records, record(stage, "failed")] });
  const why = (candidates: Scorable[], change = {}) =>
    code(whyNotRelease("scores", { ...ground, ...change }, candidates));

  test("scores: when nobody waits for a stage that gives points, or for one before it", () => {
    const through = at(waitingAt("inspection"), true);
    expect(why([through, at(out("writtenExam")), at(out("qualification"))])).toBeNull();
    expect(why([through, at(waitingAt("interview"), true)])).toBe("scoresOpen");
    expect(why([through, at(waitingAt("qualification"))])).toBe("scoresOpen");
    expect(why([through, at(course({ agreedOn: null }))])).toBe("scoresOpen");
    expect(why([through, at({ ...waitingAt("interview"), withdrawnOn: TODAY }, true)])).toBeNull();
    const short = ["registration", "qualification", "writtenExam", "committee"] as const;
    const exam = course({ stages: short, records: waitingAt("interview").records });
    expect(why([at(exam, true)], { stages: short })).toBeNull();
  });

  test("scores: none where there are none", () => {
    const stages: Stage[] = ["registration", "qualification", "committee"];
    expect(why([at(course({ stages, records: [record("qualification", "passed")] }))], { stages })).toBe(
      "scoresMissing",
    );
    expect(why([])).toBe("scoresMissing");
    expect(why([at(out("writtenExam"))])).toBe("scoresMissing");
  });

  test("the decision: once the list is locked; each once", () => {
    const decide = (change: object) => code(whyNotRelease("decision", { ...ground, ...change }, []));
    expect(decide({})).toBeNull();
    expect(decide({ isLocked: false })).toBe("listNotLocked");
    expect(decide({ releases: { scores: TODAY } })).toBeNull();
    expect(decide({ releases: { decision: TODAY } })).toBe("alreadyReleased");
    expect(why([], { releases: { scores: TODAY } })).toBe("alreadyReleased");
  });

  test("E1: a unit is told on the list or not, and nothing of one it never agreed to or who has left", () => {
    const agreed = { agreedOn: TODAY, withdrawnOn: null };
    expect(listedAs(agreed, "passed")).toBe("listed");
    for (const result of ["failed", "absent", "disqualified", null] as const)
      expect(listedAs(agreed, result)).toBe("notListed");
    expect(listedAs({ ...agreed, agreedOn: null }, null)).toBeNull();
    expect(listedAs({ ...agreed, withdrawnOn: TODAY }, "passed")).toBeNull();
  });
});
