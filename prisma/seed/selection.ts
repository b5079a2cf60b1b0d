import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { Stage, StageResult } from "@/lib/domain/vocabulary";
import { decideStage } from "@/lib/features/selection/commands/decide-stage";
import { decideWaiver } from "@/lib/features/selection/commands/decide-waiver";
import { lockList } from "@/lib/features/selection/commands/lock-list";
import { proposeWaiver } from "@/lib/features/selection/commands/propose-waiver";
import { releaseSelection } from "@/lib/features/selection/commands/release-selection";
import { setSelection } from "@/lib/features/selection/commands/set-selection";
import { withdrawCandidate } from "@/lib/features/selection/commands/withdraw-candidate";
import { tellRegistration } from "./candidates";
import type { Cast } from "./cast";
import { tellInspections, tellMeeting } from "./committee";
import { OTHER_CANDIDATES } from "./content/candidates";
import { PLANS, type Plan } from "./content/plan";
import { type Diary, does } from "./diary";
import { tellPanels } from "./panels";
import { courseOf, isTooOld, marksAround, type Runner } from "./selection-course";
import { entersScores, givesNumbers } from "./selection-exam";

/** Twenty were selected this year, to assist in townships. */
export const isSelected = ({ stage, title }: Plan): boolean =>
  stage !== "lastYear" && ["镇长助理", "乡长助理", "办事处主任助理"].includes(title);
/** The cadre with a demo account registered on their own; the unit agreed. */
const ON_THEIR_OWN = "陆文婧";
const QUOTA = 20;
/** 等额: so many come to the inspection, a few more than are wanted. */
const INSPECTED = 24;

/** The 114 of this year: the twenty who are decided, and 94 who are not; their points lie below. */
function runners(year: number): Runner[] {
  const decided = PLANS.filter(isSelected).map(
    (plan, place): Runner => ({
      ...{ name: plan.cadre, from: plan.from, isTooOld: false, withdraws: false },
      wishes: [plan.frontLine, ...["产业发展", "项目建设"].filter((line) => line !== plan.frontLine)],
      exam: { points: 8800 + ((place * 137) % 620) },
      marks: marksAround(8850 + ((place * 91) % 400), place),
    }),
  );
  const others = OTHER_CANDIDATES.map((sketch, place): Runner => {
    const points = { points: 6050 + ((place * 173) % 2650) };
    return {
      ...{ name: sketch.name, from: sketch.from, wishes: sketch.wishes, isTooOld: isTooOld(sketch, year) },
      withdraws: [6, 37, 71].includes(place),
      exam: [11, 44, 80].includes(place) ? "absent" : place === 52 ? "disqualified" : points,
      marks: marksAround(7500 + ((place * 53) % 900), place),
    };
  });
  return [...decided, ...others];
}

const DECIDERS: Record<Stage, string> = {
  ...{ registration: "派出单位", qualification: "市委组织部", writtenExam: "市委组织部", interview: "市委组织部" },
  ...{ inspection: "市委组织部部务会", committee: "市委常委会" },
};

type Told = { startsOn: CalendarDate; programmeId: () => string };

/** This year's selection, from the open call to what is made known of it: those whom the year then places. */
export function tellTheSelection(cast: Cast, diary: Diary, { startsOn, programmeId }: Told): void {
  const on = (before: number) => addDays(startsOn, -before);
  const people = runners(Number(on(46).slice(0, 4)));
  const course = courseOf(people, { quota: QUOTA, ratio: 3, waives: true });
  const inspected = course.ranked.slice(0, INSPECTED);
  const beyond = inspected.filter(({ name }) => !PLANS.some((plan) => plan.cadre === name));
  const [notFit, notDecided] = [beyond.slice(0, 2), beyond.slice(2)];
  const before = inspected.filter((one) => !notFit.includes(one));
  diary.on(on(58), async (day) => {
    await does(cast.staff, day, setSelection, {
      ...{ programmeId: programmeId(), registrationFrom: on(57), registrationTo: on(46) },
      ...{ stages: ["qualification", "writtenExam", "interview", "inspection"], examWeight: 50, interviewRatio: 3 },
      ...{ dropsExtremes: "on", highestAge: 45, ageByRank: [{ rank: "二级科员", highestAge: 35 }] },
      stageDays: [
        { stage: "qualification", on: on(44) },
        { stage: "writtenExam", on: on(42) },
        { stage: "interview", on: on(39) },
        { stage: "inspection", on: on(36) },
        { stage: "committee", on: on(32) },
      ],
    });
  });
  const registered = tellRegistration(cast, diary, {
    people: people.map((one) => ({ ...one, registers: one.name === ON_THEIR_OWN })),
    ...{ from: on(55), programmeId },
  });
  const of = (runners: readonly Runner[]) => registered.ids(runners.map(({ name }) => name));
  const decides = (before: number, stage: Stage, result: StageResult, who: readonly Runner[], reason: string) => {
    if (who.length === 0) return;
    diary.on(on(before), async (day) => {
      const decided = { stage, result, decider: DECIDERS[stage], decidedOn: day, reason };
      await does(cast.staff, day, decideStage, { programmeId: programmeId(), candidateIds: of(who), ...decided });
    });
  };
  const { waived } = course;
  if (waived) {
    diary.on(on(45), async (day) => {
      const limit = { candidateId: registered.id(waived.name), limit: "age" };
      const reason = "长期从事基层水利技术工作，岗位急需，单位党组专题研究推荐。";
      await does(cast.staff, day, proposeWaiver, { ...limit, reason });
      await does(cast.leader, day, decideWaiver, { ...limit, granted: "yes" });
    });
  }
  decides(44, "qualification", "passed", course.qualified, "报名材料齐全，符合报名条件");
  decides(44, "qualification", "failed", course.barred, "年龄超过本批次对该职级的规定");
  for (const one of course.qualified.filter(({ withdraws }) => withdraws)) {
    diary.on(on(44), async (day) => {
      const reason = "单位工作临时调整，经本人申请退出本次选拔。";
      const unit = cast.units.get(one.from);
      if (unit) await does(unit.liaison, day, withdrawCandidate, { candidateId: registered.id(one.name), reason });
    });
  }
  diary.on(on(43), async (day) => givesNumbers(cast, programmeId(), day).then(() => undefined));
  diary.on(on(42), (day) =>
    entersScores(cast, day, { programmeId: programmeId(), registered, runners: course.sitting }),
  );
  for (const why of ["absent", "disqualified"] as const) {
    const who = course.unscored.filter((one) => one.why === why).map(({ runner }) => runner);
    decides(41, "writtenExam", why, who, why === "absent" ? "未到场参加笔试" : "违反考场纪律，取消成绩");
  }
  const scored = course.sitting.filter(({ exam }) => typeof exam !== "string");
  decides(41, "writtenExam", "passed", course.invited, "笔试成绩进入面试范围");
  decides(
    41,
    "writtenExam",
    "failed",
    scored.filter((one) => !course.invited.includes(one)),
    "笔试成绩未进入面试范围",
  );
  diary.on(on(39), (day) => tellPanels(cast, day, { programmeId: programmeId(), registered, runners: course.invited }));
  decides(38, "interview", "passed", inspected, "综合成绩进入考察范围");
  decides(38, "interview", "failed", course.ranked.slice(INSPECTED), "综合成绩未进入考察范围");
  diary.on(on(36), (day) => tellInspections(cast, day, { from: on(37), to: day, candidates: of(before) }));
  decides(35, "inspection", "passed", before, "考察组谈话、查档未发现影响使用的问题");
  decides(35, "inspection", "failed", notFit, "考察认为现阶段不宜离开原岗位");
  diary.on(on(34), async (day) => {
    await does(cast.leader, day, releaseSelection, { programmeId: programmeId(), kind: "scores" });
  });
  const documentNumber = `栖组干〔${startsOn.slice(0, 4)}〕17号`;
  let decidedOn = on(32);
  diary.on(decidedOn, async (day) => {
    decidedOn = day;
    const notPassed = new Map(of(notDecided).map((id) => [id, "基层经历较多，本次先安排更需要锻炼的同志"]));
    await tellMeeting(cast, day, { programmeId: programmeId(), candidates: of(before), documentNumber, notPassed });
  });
  diary.on(on(31), async (day) => {
    const decision = { body: "市委常委会", decidedOn, documentNumber };
    await does(cast.leader, day, lockList, { programmeId: programmeId(), ...decision });
  });
  diary.on(on(30), async (day) => {
    await does(cast.leader, day, releaseSelection, { programmeId: programmeId(), kind: "decision" });
  });
}
