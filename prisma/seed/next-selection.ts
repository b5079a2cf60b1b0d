import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { Stage, StageResult } from "@/lib/domain/vocabulary";
import { decideStage } from "@/lib/features/selection/commands/decide-stage";
import { setSelection } from "@/lib/features/selection/commands/set-selection";
import { withdrawCandidate } from "@/lib/features/selection/commands/withdraw-candidate";
import { tellRegistration } from "./candidates";
import type { Cast } from "./cast";
import { NEXT_CANDIDATES } from "./content/candidates";
import { type Diary, does } from "./diary";
import { courseOf, isTooOld, marksAround, type Runner } from "./selection-course";
import { entersScores, givesNumbers } from "./selection-exam";

export const NEXT_QUOTA = 8;
/** When the programme that is being selected for will begin, seen from today. */
export const nextStart = (today: CalendarDate): CalendarDate => addDays(today, 75);

const runners = (year: number): Runner[] =>
  NEXT_CANDIDATES.map((sketch, place) => ({
    ...{ name: sketch.name, from: sketch.from, wishes: sketch.wishes, isTooOld: isTooOld(sketch, year) },
    withdraws: place === 9,
    exam: place === 17 ? "absent" : { points: 6400 + ((place * 211) % 2900) },
    marks: marksAround(7800 + ((place * 67) % 1100), place),
  }));

/** The selection that is under way: the exam is behind it, the interview before it or just held. */
export function tellTheNextSelection(
  cast: Cast,
  diary: Diary,
  { today, programmeId }: { today: CalendarDate; programmeId: () => string },
): void {
  const on = (before: number) => addDays(today, -before);
  const people = runners(Number(today.slice(0, 4)));
  const course = courseOf(people, { quota: NEXT_QUOTA, ratio: 3, waives: false });
  diary.on(on(54), async (day) => {
    await does(cast.staff, day, setSelection, {
      ...{ programmeId: programmeId(), registrationFrom: on(53), registrationTo: on(34) },
      ...{ stages: ["qualification", "writtenExam", "interview", "inspection"], examWeight: 60, interviewRatio: 3 },
      ...{ dropsExtremes: "on", highestAge: 42, ageByRank: [{ rank: "二级科员", highestAge: 35 }], serviceYears: 3 },
      ...{ lowestEducation: "bachelor", againYears: 3 },
      stageDays: [
        { stage: "qualification", on: on(30) },
        { stage: "writtenExam", on: on(25) },
        { stage: "interview", on: on(1) },
        { stage: "inspection", on: addDays(today, 14) },
        { stage: "committee", on: addDays(today, 30) },
      ],
    });
  });
  const registered = tellRegistration(cast, diary, { people, from: on(50), programmeId });
  const decides = (before: number, stage: Stage, result: StageResult, who: readonly Runner[], reason: string) => {
    if (who.length === 0) return;
    diary.on(on(before), async (day) => {
      const candidateIds = registered.ids(who.map(({ name }) => name));
      const decided = { stage, result, decider: "市委组织部", decidedOn: day, reason };
      await does(cast.staff, day, decideStage, { programmeId: programmeId(), candidateIds, ...decided });
    });
  };
  decides(30, "qualification", "failed", course.barred, "年龄超过本批次对该职级的规定");
  decides(30, "qualification", "passed", course.qualified, "报名材料齐全，符合报名条件");
  for (const one of course.qualified.filter(({ withdraws }) => withdraws)) {
    diary.on(on(29), async (day) => {
      const unit = cast.units.get(one.from);
      const reason = "单位近期承担专项任务，经研究退出本次选拔。";
      if (unit) await does(unit.liaison, day, withdrawCandidate, { candidateId: registered.id(one.name), reason });
    });
  }
  diary.on(on(28), async (day) => {
    await givesNumbers(cast, programmeId(), day);
  });
  diary.on(on(22), (day) =>
    entersScores(cast, day, { programmeId: programmeId(), registered, runners: course.sitting }),
  );
  const absent = course.unscored.map(({ runner }) => runner);
  decides(20, "writtenExam", "absent", absent, "未到场参加笔试");
  decides(20, "writtenExam", "passed", course.invited, "笔试成绩进入面试范围");
  decides(
    20,
    "writtenExam",
    "failed",
    course.sitting.filter((one) => !course.invited.includes(one) && !absent.includes(one)),
    "笔试成绩未进入面试范围",
  );
}
