import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { Stage } from "@/lib/domain/vocabulary";
import { agreeRegistration } from "@/lib/features/selection/commands/agree-registration";
import { decideStage } from "@/lib/features/selection/commands/decide-stage";
import { lockList } from "@/lib/features/selection/commands/lock-list";
import { nominateCandidates } from "@/lib/features/selection/commands/nominate-candidates";
import { registerCandidate } from "@/lib/features/selection/commands/register-candidate";
import { releaseSelection } from "@/lib/features/selection/commands/release-selection";
import { setSelection } from "@/lib/features/selection/commands/set-selection";
import type { Cast } from "./cast";
import { tellInspections, tellMeeting } from "./committee";
import { PLANS, type Plan } from "./content/plan";
import { type Diary, does } from "./diary";

/** S1: who decided at each stage of this year's selection, so many days before the year began, and why. */
const STAGES: { stage: Stage; before: number; decider: string; reason: string }[] = [
  { stage: "qualification", before: 44, decider: "市委组织部", reason: "报名材料齐全，符合报名条件" },
  { stage: "writtenExam", before: 41, decider: "市委组织部", reason: "笔试成绩进入面试范围" },
  { stage: "interview", before: 38, decider: "市委组织部", reason: "综合成绩进入考察范围" },
  { stage: "inspection", before: 35, decider: "市委组织部部务会", reason: "考察组谈话、查档未发现影响使用的问题" },
];
/** Twenty were selected this year, to assist in townships. */
export const isSelected = ({ stage, title }: Plan): boolean =>
  stage !== "lastYear" && ["镇长助理", "乡长助理", "办事处主任助理"].includes(title);
/** The cadre with a demo account registered on their own; the unit agreed. */
const ON_THEIR_OWN = "陆文婧";

/** This year's selection, from the call to the committee: those the year then places. */
export function tellTheSelection(
  cast: Cast,
  diary: Diary,
  { startsOn, programmeId }: { startsOn: CalendarDate; programmeId: () => string },
): void {
  const on = (before: number) => addDays(startsOn, -before);
  const candidates: string[] = [];
  diary.on(on(58), async (day) => {
    await does(cast.staff, day, setSelection, {
      ...{ programmeId: programmeId(), registrationFrom: on(57), registrationTo: on(46) },
      ...{ stages: ["qualification", "writtenExam", "interview", "inspection"], examWeight: 50, interviewRatio: 3 },
      ...{ dropsExtremes: "on", highestAge: 45, ageByRank: [{ rank: "二级科员", highestAge: 35 }] },
    });
  });
  for (const plan of PLANS.filter(isSelected)) {
    const [unit, cadre] = [cast.units.get(plan.from), cast.cadres.get(plan.cadre)];
    if (!unit || !cadre) throw new Error(`no unit or cadre of ${plan.cadre}`);
    if (plan.cadre === ON_THEIR_OWN) {
      diary.on(on(53), async (day) => {
        const wishes = [plan.frontLine, ...["产业发展", "项目建设"].filter((line) => line !== plan.frontLine)];
        const input = { programmeId: programmeId(), wishes };
        const { candidateId } = await does<{ candidateId: string }>(cadre.viewer, day, registerCandidate, input);
        candidates.push(candidateId);
        await does(unit.liaison, day, agreeRegistration, { candidateId });
      });
      continue;
    }
    diary.on(on(52), async (day) => {
      const input = { programmeId: programmeId(), unitId: unit.id, cadreIds: [cadre.personId] };
      await does(unit.liaison, day, nominateCandidates, input);
      const where = { programmeId_cadreId: { programmeId: programmeId(), cadreId: cadre.personId } };
      candidates.push((await cast.owner.candidate.findUniqueOrThrow({ where })).id);
    });
  }
  diary.on(on(36), (day) => tellInspections(cast, day, { from: on(37), to: day, candidates }));
  for (const { stage, before, decider, reason } of STAGES) {
    diary.on(on(before), async (day) => {
      const decided = { stage, result: "passed", decider, decidedOn: day, reason };
      await does(cast.staff, day, decideStage, { programmeId: programmeId(), candidateIds: candidates, ...decided });
    });
  }
  const documentNumber = `栖组干〔${startsOn.slice(0, 4)}〕17号`;
  let decidedOn = on(32);
  diary.on(decidedOn, async (day) => {
    decidedOn = day;
    await tellMeeting(cast, day, { programmeId: programmeId(), candidates, documentNumber });
  });
  diary.on(on(31), async (day) => {
    const decision = { body: "市委常委会", decidedOn, documentNumber };
    await does(cast.leader, day, lockList, { programmeId: programmeId(), ...decision });
    await does(cast.leader, day, releaseSelection, { programmeId: programmeId(), kind: "decision" });
  });
}
