import { aCadre, aCandidate, aProgramme as aProgrammeIn, aSelection, aUnit, aYearUnderWay } from "@seed/builders";

import { beforeAll, describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { candidatePage } from "@/lib/features/selection/candidate-queries";
import { agreeRegistration } from "@/lib/features/selection/commands/agree-registration";
import { decideStage } from "@/lib/features/selection/commands/decide-stage";
import { decideWaiver } from "@/lib/features/selection/commands/decide-waiver";
import { nominateCandidates } from "@/lib/features/selection/commands/nominate-candidates";
import { proposeWaiver } from "@/lib/features/selection/commands/propose-waiver";
import { registerCandidate } from "@/lib/features/selection/commands/register-candidate";
import { setSelection } from "@/lib/features/selection/commands/set-selection";
import { setWishes } from "@/lib/features/selection/commands/set-wishes";
import { withdrawCandidate } from "@/lib/features/selection/commands/withdraw-candidate";
import { selectionForm } from "@/lib/features/selection/queries";
import { clockOn } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { aResult } from "../support/selecting";
import { AFTER_STAGES, aDecidedSelection } from "../support/selection";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});

/** The scene's programme starts on 1 April 2026 and registers from 1 to 31 January. */
const DURING = clockOn(calendarDate("2026-01-20"));
const AFTER = clockOn(calendarDate("2026-02-20"));
const days = { from: calendarDate("2026-01-01"), to: calendarDate("2026-01-31") };
const as = (viewer: PersonViewer, clock = DURING) => ({ viewer, clock });
const settings = {
  ...{ registrationFrom: "2026-01-01", registrationTo: "2026-01-31", examWeight: "60", interviewRatio: "3" },
  ...{ stages: ["qualification", "writtenExam", "interview", "inspection"], dropsExtremes: "on" },
};

async function aProgramme() {
  const year = await aYearUnderWay(db.owner);
  await aSelection(year.scene, days);
  return { ...year, programmeId: year.scene.programmeId };
}

test("S1: one whom the unit they came from has put forward is not put forward again, and the unit is told so", async () => {
  const { programmeId, scene, sendingUnitId, viewers } = await aProgramme();
  const former = await aUnit(scene, "市林业站");
  const cadreId = await aCadre(scene, sendingUnitId, { name: "辗转" });
  await aCandidate(scene, { cadreId, sendingUnitId: former });
  const input = { programmeId, unitId: sendingUnitId, cadreIds: [cadreId] };
  expect(await perform(nominateCandidates, input, as(viewers.sendingLiaison))).toMatchObject({
    status: "refused",
    refusal: { rule: "S1", code: "registeredBefore" },
  });
});

describe("S1: how a programme selects is set by the staff", () => {
  test("with its days, stages, weights and limits; saved again it replaces them, a blank takes a limit back", async () => {
    const { scene, viewers } = await aYearUnderWay(db.owner);
    const { programmeId } = await aProgrammeIn(scene, { name: "2026年度（公开选拔）" });
    const limits = {
      ...{ highestAge: "38", ageByRank: [{ rank: "二级科员", highestAge: "30" }], lowestEducation: "bachelor" },
      ...{ serviceYears: "3", parties: ["member"], againYears: "3", highestRank: "一级主任科员" },
    };
    const staff = as(viewers.departmentStaff);
    expect(await perform(setSelection, { programmeId, ...settings, ...limits }, staff)).toMatchObject({
      status: "done",
    });
    const kept = () => db.owner.selection.findUniqueOrThrow({ where: { programmeId }, include: { ageByRank: true } });
    expect(await kept()).toMatchObject({
      ...{ examWeight: 60, dropsExtremes: true, highestAge: 38, parties: ["member"], highestRank: "一级主任科员" },
      stages: ["registration", "qualification", "writtenExam", "interview", "inspection", "committee"],
      ageByRank: [{ rank: "二级科员", highestAge: 30 }],
    });
    const stageDays = [{ stage: "writtenExam", on: "2026-02-10" }, { stage: "interview" }];
    expect(await perform(setSelection, { programmeId, ...settings, stageDays }, staff)).toMatchObject({
      status: "done",
    });
    const planned = () => db.owner.stageDay.findMany({ where: { programmeId } });
    expect(await planned()).toMatchObject([{ stage: "writtenExam", plannedOn: new Date("2026-02-10") }]);
    expect(await perform(setSelection, { programmeId, ...settings }, staff)).toMatchObject({ status: "done" });
    expect(await planned()).toEqual([]);
    expect(await kept()).toMatchObject({ highestAge: null, parties: [], highestRank: null, ageByRank: [], version: 3 });
  });

  test("refused where days or weights contradict each other, or somebody is registered under the stages", async () => {
    const { programmeId, scene, sendingUnitId, placement, viewers } = await aProgramme();
    const staff = as(viewers.departmentStaff);
    const why = async (change: object) => {
      const answer = await perform(setSelection, { programmeId, ...settings, ...change }, staff);
      return answer.status === "refused" ? answer.refusal.code : answer.status;
    };
    expect(await why({ registrationTo: "2025-12-31" })).toBe("registrationDaysWrong");
    expect(await why({ registrationTo: "2026-04-01" })).toBe("registrationAfterStart");
    expect(await why({ stages: ["qualification", "interview"] })).toBe("weightWithoutStage");
    expect(await why({ ageByRank: [1, 2].map(() => ({ rank: "二级科员", highestAge: "30" })) })).toBe("invalid");
    await aCandidate(scene, { cadreId: placement.cadreId, sendingUnitId });
    expect(await why({ stages: ["writtenExam", "interview"] })).toBe("selectionUnderWay");
    expect(await why({ registrationTo: "2026-02-10" })).toBe("done");
  });

  test("S6: the qualification belongs to every selection, asked for or not", async () => {
    const { programmeId, viewers } = await aProgramme();
    const chosen = { ...settings, stages: ["interview"], examWeight: "0" };
    expect(await perform(setSelection, { programmeId, ...chosen }, as(viewers.departmentStaff))).toMatchObject({
      status: "done",
    });
    expect(await db.owner.selection.findUniqueOrThrow({ where: { programmeId } })).toMatchObject({
      stages: ["registration", "qualification", "interview", "committee"],
    });
  });

  test.each(["result", "score"] as const)(
    "S5, S6: a %s entered, what it was judged by stands; days still move",
    async (by) => {
      const { programmeId, scene, sendingUnitId, placement, viewers } = await aProgramme();
      const staff = as(viewers.departmentStaff);
      const set = (change: object) => perform(setSelection, { programmeId, ...settings, ...change }, staff);
      expect(await set({ highestAge: "38" })).toMatchObject({ status: "done" });
      const candidateId = await aCandidate(scene, { cadreId: placement.cadreId, sendingUnitId });
      const of = { candidateId, programmeId, departmentId: scene.departmentId };
      // a number alone is no score
      await db.owner.examEntry.create({ data: { ...of, number: "001" } });
      expect(await set({ highestAge: "39" })).toMatchObject({ status: "done" });
      if (by === "score") await db.owner.examEntry.update({ where: { candidateId }, data: { points: 8000 } });
      else await aResult(scene, candidateId, { stage: "qualification" }, viewers.departmentStaff.personId);
      expect(await set({ highestAge: "40" })).toMatchObject({ refusal: { code: "limitsJudged", rule: "S6" } });
      expect(await set({ highestAge: "39", examWeight: "50" })).toMatchObject({
        refusal: { code: "selectionJudged", rule: "S5", facts: { setting: "examWeight" } },
      });
      const moved = {
        highestAge: "39",
        registrationTo: "2026-02-10",
        stageDays: [{ stage: "interview", on: "2026-03-02" }],
      };
      expect(await set(moved)).toMatchObject({ status: "done" });
    },
  );

  test("S2: the list locked, nothing of it changes, and the form says so beforehand", async () => {
    const { programmeId, viewers, lock } = await aDecidedSelection(db.owner);
    const form = () => selectionForm(viewers.departmentStaff, programmeId);
    expect(await form()).toMatchObject({ whyNot: null });
    expect(await lock()).toMatchObject({ status: "done" });
    const staff = as(viewers.departmentStaff, AFTER_STAGES);
    expect(await perform(setSelection, { programmeId, ...settings }, staff)).toMatchObject({
      refusal: { code: "selectionLocked", rule: "S2" },
    });
    expect(await form()).toMatchObject({ whyNot: { code: "selectionLocked" } });
  });

  test("S2: a programme with placements does not begin to select; what was called off counts for nothing", async () => {
    const { scene, viewers } = await aYearUnderWay(db.owner);
    const { programmeId } = scene;
    const set = () => perform(setSelection, { programmeId, ...settings }, as(viewers.departmentStaff));
    expect(await set()).toMatchObject({ refusal: { code: "selectsAfterPlacing", rule: "S2" } });
    expect(await selectionForm(viewers.departmentStaff, programmeId)).toMatchObject({
      whyNot: { code: "selectsAfterPlacing" },
    });
    await db.owner.placement.updateMany({ where: { programmeId }, data: { state: "cancelled" } });
    expect(await set()).toMatchObject({ status: "done" });
  });
});

describe("S1: registration", () => {
  test("a unit puts forward its own people, all or none, between the days", async () => {
    const { programmeId, scene, sendingUnitId, otherUnitId, viewers } = await aProgramme();
    const own = await Promise.all(["滕越", "宋知秋"].map((name) => aCadre(scene, sendingUnitId, { name })));
    const foreign = await aCadre(scene, otherUnitId, { name: "简青" });
    const nominate = (cadreIds: string[], clock = DURING) =>
      perform(nominateCandidates, { programmeId, unitId: sendingUnitId, cadreIds }, as(viewers.sendingLiaison, clock));
    const count = () => db.owner.candidate.count({ where: { programmeId } });
    expect(await nominate([...own, foreign])).toMatchObject({
      refusal: { code: "notOfUnit", facts: { name: "简青" } },
    });
    expect(await nominate([viewers.hostSecretary.personId])).toMatchObject({ refusal: { code: "notOfUnit" } });
    expect(await nominate(own, AFTER)).toMatchObject({ refusal: { code: "registrationOver" } });
    expect(await nominate([])).toMatchObject({ status: "invalid" });
    expect(await count()).toBe(0);
    expect(await nominate([...own, own[0] ?? ""])).toMatchObject({ status: "done", answer: { registered: 2 } });
    expect(await nominate(own)).toMatchObject({ refusal: { code: "alreadyRegistered" } });
    expect(await count()).toBe(2);
    const stranger = { programmeId, unitId: sendingUnitId, cadreIds: own };
    expect(await perform(nominateCandidates, stranger, as(viewers.strangerLiaison))).toEqual({ status: "notFound" });
  });

  test("eight at once put the same cadre forward: one candidate", async () => {
    const { programmeId, scene, sendingUnitId, viewers } = await aProgramme();
    const cadreId = await aCadre(scene, sendingUnitId, { name: "滕越" });
    const input = { programmeId, unitId: sendingUnitId, cadreIds: [cadreId] };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => perform(nominateCandidates, input, as(viewers.sendingLiaison))),
    );
    expect(answers.filter(({ status }) => status === "done")).toHaveLength(1);
    expect(await db.owner.candidate.count({ where: { programmeId } })).toBe(1);
  });

  test("a cadre registers with wishes among the front lines; the unit agrees once; only then the qualification comes", async () => {
    const { programmeId, viewers } = await aProgramme();
    const register = (wishes: string[]) => perform(registerCandidate, { programmeId, wishes }, as(viewers.cadre));
    expect(await register(["海洋经济"])).toMatchObject({ status: "invalid", fields: { wishes: ["chooseOne"] } });
    const answer = await register(["基层一线", "产业发展"]);
    if (answer.status !== "done") throw new Error(JSON.stringify(answer));
    const { candidateId } = answer.answer;
    expect(await register([])).toMatchObject({ refusal: { code: "alreadyRegistered" } });
    const wishes = await db.owner.candidateWish.findMany({ where: { candidateId }, orderBy: { place: "asc" } });
    expect(wishes.map((wish) => wish.frontLine)).toEqual(["基层一线", "产业发展"]);
    const decided = {
      ...{ programmeId, candidateIds: [candidateId], stage: "qualification", result: "passed" },
      ...{ decider: "市委组织部", decidedOn: "2026-02-05", reason: "符合条件" },
    };
    const staff = as(viewers.departmentStaff, AFTER);
    expect(await perform(decideStage, decided, staff)).toMatchObject({ refusal: { code: "unitNotAgreed" } });
    expect(await perform(agreeRegistration, { candidateId }, as(viewers.strangerLiaison))).toEqual({
      status: "notFound",
    });
    expect(await perform(agreeRegistration, { candidateId }, as(viewers.sendingLiaison))).toMatchObject({
      status: "done",
    });
    expect(await perform(agreeRegistration, { candidateId }, as(viewers.sendingLiaison))).toMatchObject({
      refusal: { code: "alreadyAgreed" },
    });
    expect(await perform(decideStage, decided, staff)).toMatchObject({ status: "done" });
  });

  test("the wishes of one who was put forward are set anew while registration is open, by the cadre or the unit", async () => {
    const { programmeId, scene, sendingUnitId, placement, viewers } = await aProgramme();
    const candidateId = await aCandidate(scene, { cadreId: placement.cadreId, sendingUnitId });
    const set = (wishes: string[], viewer: PersonViewer, clock = DURING) =>
      perform(setWishes, { candidateId, wishes }, as(viewer, clock));
    const kept = async () =>
      (await db.owner.candidateWish.findMany({ where: { candidateId }, orderBy: { place: "asc" } })).map(
        (wish) => wish.frontLine,
      );
    expect(await set(["产业发展", "基层一线", "产业发展"], viewers.cadre)).toMatchObject({ status: "done" });
    expect(await kept()).toEqual(["产业发展", "基层一线"]);
    expect(await set(["海洋经济"], viewers.cadre)).toMatchObject({ status: "invalid" });
    expect(await set(["项目建设"], viewers.sendingLiaison)).toMatchObject({ status: "done" });
    expect(await kept()).toEqual(["项目建设"]);
    expect(await set([], viewers.strangerLiaison)).toEqual({ status: "notFound" });
    expect(await set([], viewers.cadre, AFTER)).toMatchObject({ refusal: { rule: "S1", code: "registrationOver" } });
    await db.owner.candidate.update({
      where: { id: candidateId },
      data: { withdrawnOn: new Date("2026-01-10"), withdrawnById: placement.cadreId, withdrawReason: "家事" },
    });
    expect(await set([], viewers.cadre)).toMatchObject({ refusal: { code: "registrationWithdrawn" } });
    expect(await kept()).toEqual(["项目建设"]);
    expect(await db.owner.candidate.count({ where: { programmeId } })).toBe(1);
  });

  test("a programme without a selection takes no registration (S2)", async () => {
    const { scene, viewers } = await aYearUnderWay(db.owner);
    expect(await perform(registerCandidate, { programmeId: scene.programmeId }, as(viewers.cadre))).toMatchObject({
      refusal: { code: "programmeWithoutRegistration" },
    });
  });

  test("one withdraws once, with a reason, and the answer does not tell how far they came", async () => {
    const { programmeId, scene, sendingUnitId, placement, viewers } = await aProgramme();
    const candidateId = await aCandidate(scene, { cadreId: placement.cadreId, sendingUnitId });
    await failedAtQualification(programmeId, candidateId, viewers.departmentStaff);
    const withdraw = () =>
      perform(withdrawCandidate, { candidateId, reason: "家中有老人需要照料" }, as(viewers.cadre, AFTER));
    // the scene's cadre is placed in this programme: that is called off on its own page
    expect(await withdraw()).toMatchObject({ refusal: { rule: "S1", code: "withdrawsPlaced" } });
    await scene.owner.placement.update({ where: { id: placement.id }, data: { state: "cancelled" } });
    expect(await withdraw()).toMatchObject({ status: "done" });
    expect(await withdraw()).toMatchObject({ refusal: { code: "alreadyWithdrawn" } });
  });
});

const failedAtQualification = (programmeId: string, candidateId: string, staff: PersonViewer) =>
  perform(
    decideStage,
    {
      ...{ programmeId, candidateIds: [candidateId], stage: "qualification", result: "failed" },
      ...{ decider: "市委组织部", decidedOn: "2026-02-05", reason: "材料不齐" },
    },
    as(staff, AFTER),
  );

describe("S1: stages", () => {
  const decided = { decider: "市委组织部", decidedOn: "2026-02-05", reason: "按程序" };

  test("many are decided at once, all or none; none is skipped; one who is out goes no further", async () => {
    const { programmeId, scene, sendingUnitId, viewers } = await aProgramme();
    const candidateIds: string[] = [];
    for (const name of ["滕越", "宋知秋", "向晚"])
      candidateIds.push(
        await aCandidate(scene, { cadreId: await aCadre(scene, sendingUnitId, { name }), sendingUnitId }),
      );
    const staff = as(viewers.departmentStaff, AFTER);
    const decide = (ids: string[], stage: string, result = "passed") =>
      perform(decideStage, { programmeId, candidateIds: ids, stage, result, ...decided }, staff);
    const [first = "", second = ""] = candidateIds;
    expect(await decide(candidateIds, "writtenExam")).toMatchObject({ refusal: { code: "stageSkipped" } });
    expect(await decide([first], "qualification")).toMatchObject({ status: "done" });
    expect(await decide(candidateIds, "qualification")).toMatchObject({ refusal: { code: "stageDecided" } });
    expect(await db.owner.candidateResult.count({ where: { programmeId } })).toBe(1);
    expect(await decide([second], "qualification", "failed")).toMatchObject({ status: "done" });
    expect(await decide([first, second], "writtenExam")).toMatchObject({ refusal: { code: "candidateOut" } });
    expect(await decide([first], "writtenExam", "absent")).toMatchObject({ status: "done" });
    expect(await decide([first], "interview")).toMatchObject({ refusal: { code: "candidateOut" } });
    const foreign = await aProgramme();
    const input = { programmeId: foreign.programmeId, candidateIds: [first], stage: "interview", result: "passed" };
    expect(await perform(decideStage, { ...input, ...decided }, staff)).toEqual({ status: "notFound" });
  });

  test("eight at once enter one result: it stands once", async () => {
    const { programmeId, scene, sendingUnitId, placement, viewers } = await aProgramme();
    const candidateId = await aCandidate(scene, { cadreId: placement.cadreId, sendingUnitId });
    const input = { programmeId, candidateIds: [candidateId], stage: "qualification", result: "passed", ...decided };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => perform(decideStage, input, as(viewers.departmentStaff, AFTER))),
    );
    expect(answers.filter(({ status }) => status === "done")).toHaveLength(1);
  });

  test("S1: past every rule the database itself takes no skipped stage, and changes no result", async () => {
    const { programmeId, scene, sendingUnitId, placement, viewers } = await aProgramme();
    const candidateId = await aCandidate(scene, { cadreId: placement.cadreId, sendingUnitId });
    const row = {
      ...{ candidateId, departmentId: scene.departmentId, programmeId, result: "passed" as const, decider: "部务会" },
      ...{ decidedOn: new Date("2026-02-05"), reason: "合格", recordedById: viewers.departmentStaff.personId },
      recordedOn: new Date("2026-02-05"),
    };
    const put = (stage: "writtenExam" | "registration") => db.owner.candidateResult.create({ data: { ...row, stage } });
    await expect(put("writtenExam")).rejects.toThrow(/S1/);
    await expect(put("registration")).rejects.toThrow(/S1|registration/);
    await failedAtQualification(programmeId, candidateId, viewers.departmentStaff);
    await expect(put("writtenExam")).rejects.toThrow(/S1/);
    await expect(
      reading(viewers.departmentStaff, (tx) => tx.candidateResult.updateMany({ data: { result: "passed" } }), AFTER),
    ).rejects.toThrow();
  });
});

describe("S6: limits and waivers", () => {
  test("who does not meet a limit passes only with a waiver the leader granted", async () => {
    const { programmeId, scene, sendingUnitId, placement, viewers } = await aProgramme();
    await db.owner.selection.update({ where: { programmeId }, data: { highestAge: 30 } });
    const candidateId = await aCandidate(scene, { cadreId: placement.cadreId, sendingUnitId });
    const input = {
      ...{ programmeId, candidateIds: [candidateId], stage: "qualification", result: "passed" },
      ...{ decider: "市委组织部", decidedOn: "2026-02-05", reason: "符合条件" },
    };
    const [staff, leader] = [as(viewers.departmentStaff, AFTER), as(viewers.departmentLeader, AFTER)];
    const pass = () => perform(decideStage, input, staff);
    const propose = (limit: string) => perform(proposeWaiver, { candidateId, limit, reason: "熟悉茶产业" }, staff);
    const decide = (granted: string) => perform(decideWaiver, { candidateId, limit: "age", granted }, leader);
    expect(await pass()).toMatchObject({ refusal: { code: "limitsUnmet", rule: "S6", facts: { unmet: 1 } } });
    expect(await decide("yes")).toMatchObject({ refusal: { code: "waiverNotProposed" } });
    expect(await propose("party")).toMatchObject({ refusal: { code: "limitMet" } });
    expect(await propose("age")).toMatchObject({ status: "done" });
    expect(await pass()).toMatchObject({ refusal: { code: "limitsUnmet" } });
    expect(await decide("yes")).toMatchObject({ status: "done" });
    expect(await decide("no")).toMatchObject({ refusal: { code: "waiverDecided" } });
    expect(await propose("age")).toMatchObject({ refusal: { code: "waiverDecided" } });
    expect(await pass()).toMatchObject({ status: "done" });
  });

  test("the leader decides on the reason they read, not on one written over it meanwhile", async () => {
    const { programmeId, scene, sendingUnitId, placement, viewers } = await aProgramme();
    await db.owner.selection.update({ where: { programmeId }, data: { highestAge: 30 } });
    const candidateId = await aCandidate(scene, { cadreId: placement.cadreId, sendingUnitId });
    const [staff, leader] = [as(viewers.departmentStaff, AFTER), as(viewers.departmentLeader, AFTER)];
    const propose = (reason: string) => perform(proposeWaiver, { candidateId, limit: "age", reason }, staff);
    const seen = async () => {
      const page = await candidatePage(viewers.departmentLeader, candidateId);
      return page?.department?.unmet.find((one) => one.limit === "age")?.waiver?.version;
    };
    const decide = (version: number | undefined) =>
      perform(decideWaiver, { candidateId, limit: "age", granted: "yes" }, { ...leader, envelope: { version } });
    await propose("熟悉茶产业");
    const before = await seen();
    await propose("单位急需");
    expect(await decide(before)).toMatchObject({ refusal: { code: "changedMeanwhile" } });
    expect(await decide(await seen())).toMatchObject({ status: "done" });
  });

  test("who has no profile any more meets no limit that is set", async () => {
    const { programmeId, scene, sendingUnitId, placement, viewers } = await aProgramme();
    await db.owner.selection.update({ where: { programmeId }, data: { highestAge: 60 } });
    const candidateId = await aCandidate(scene, { cadreId: placement.cadreId, sendingUnitId });
    await db.owner.cadreProfile.delete({ where: { personId: placement.cadreId } });
    const input = {
      ...{ programmeId, candidateIds: [candidateId], stage: "qualification", result: "passed" },
      ...{ decider: "市委组织部", decidedOn: "2026-02-05", reason: "符合条件" },
    };
    expect(await perform(decideStage, input, as(viewers.departmentStaff, AFTER))).toMatchObject({
      refusal: { code: "limitsUnmet", facts: { unmet: 1 } },
    });
  });

  test("one the leader refused bars as before; whoever fails needs none", async () => {
    const { programmeId, scene, sendingUnitId, placement, viewers } = await aProgramme();
    await db.owner.selection.update({ where: { programmeId }, data: { lowestEducation: "doctor" } });
    const candidateId = await aCandidate(scene, { cadreId: placement.cadreId, sendingUnitId });
    const staff = as(viewers.departmentStaff, AFTER);
    await perform(proposeWaiver, { candidateId, limit: "education", reason: "实绩突出" }, staff);
    const refused = { candidateId, limit: "education", granted: "no" };
    expect(await perform(decideWaiver, refused, as(viewers.departmentLeader, AFTER))).toMatchObject({ status: "done" });
    const input = { programmeId, candidateIds: [candidateId], stage: "qualification", decidedOn: "2026-02-05" };
    const decided = { ...input, decider: "市委组织部", reason: "学历不符" };
    expect(await perform(decideStage, { ...decided, result: "passed" }, staff)).toMatchObject({
      refusal: { code: "limitsUnmet" },
    });
    expect(await perform(decideStage, { ...decided, result: "failed" }, staff)).toMatchObject({ status: "done" });
  });
});

test("E1: results and waivers are seen by the department alone; a registration also by its unit and the cadre", async () => {
  const { programmeId, scene, sendingUnitId, placement, viewers } = await aProgramme();
  const candidateId = await aCandidate(scene, { cadreId: placement.cadreId, sendingUnitId });
  await failedAtQualification(programmeId, candidateId, viewers.departmentStaff);
  const seen = (viewer: PersonViewer) =>
    reading(
      viewer,
      async (tx) => [
        await tx.candidate.count({ where: { programmeId } }),
        await tx.candidateResult.count({ where: { programmeId } }),
      ],
      AFTER,
    );
  expect(await seen(viewers.departmentStaff)).toEqual([1, 1]);
  expect(await seen(viewers.departmentLeader)).toEqual([1, 1]);
  expect(await seen(viewers.sendingLiaison)).toEqual([1, 0]);
  expect(await seen(viewers.cadre)).toEqual([1, 0]);
  for (const role of [
    "strangerLiaison",
    "hostSecretary",
    "hostLeader",
    "mentor",
    "auditor",
    "systemAdministrator",
  ] as const)
    expect(await seen(viewers[role]), role).toEqual([0, 0]);
});
