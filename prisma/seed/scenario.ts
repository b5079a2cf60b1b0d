import { addDays, addMonths, type CalendarDate } from "@/lib/domain/calendar-date";
import { designateMentor } from "@/lib/features/mentoring/commands/designate-mentor";
import { nameFirstResponsible } from "@/lib/features/people/commands/name-first-responsible";
import { approvePosition } from "@/lib/features/programmes/commands/approve-position";
import { approveProgramme } from "@/lib/features/programmes/commands/approve-programme";
import { closeProgramme } from "@/lib/features/programmes/commands/close-programme";
import { offerPosition } from "@/lib/features/programmes/commands/offer-position";
import { openProgramme } from "@/lib/features/programmes/commands/open-programme";
import type { Cast } from "./cast";
import { PLANS, type Plan, type Stage } from "./content/plan";
import { type Diary, does } from "./diary";
import { NEXT_QUOTA, nextStart, tellTheNextSelection } from "./next-selection";
import { livePlacement } from "./placement-year";
import { PLANNED_QUOTA, plannedStart, tellThePlan } from "./planned-selection";
import { tellTheImport } from "./roster-import";
import { isSelected, tellTheSelection } from "./selection";

/** Where each stage's year begins, seen from the day the demo is made. */
const START: Record<Stage, (today: CalendarDate) => CalendarDate> = {
  lastYear: (today) => addDays(addMonths(today, -22), 3),
  yearOver: (today) => addDays(addMonths(today, -12), -8),
  nearlyDone: (today) => addDays(addMonths(today, -12), 12),
  takenOver: (today) => addDays(addMonths(today, -8), 5),
  halfDone: (today) => addDays(addMonths(today, -6), -14),
  halfSoon: (today) => addDays(addMonths(today, -6), 2),
  quarter: (today) => addDays(addMonths(today, -3), -12),
  fresh: (today) => addDays(today, -20),
  late: (today) => addDays(today, -3),
  waiting: (today) => addDays(today, 9),
  prepared: (today) => addDays(today, 20),
};
const CAPABILITIES = [
  {
    name: "理论素养",
    levels: [
      "了解基本要求",
      "能按要求传达学习",
      "能结合岗位讲清政策",
      "能用政策分析本地问题",
      "能形成被采用的政策建议",
    ],
  },
  {
    name: "综合协调",
    levels: [
      "承办交办的单项事务",
      "在指导下协调本科室事项",
      "独立协调本单位跨科室事项",
      "牵头协调跨部门、跨层级事项",
      "分歧大时促成各方一致",
    ],
  },
  {
    name: "应急处突",
    levels: ["熟悉预案和职责", "在带领下参与处置", "独立处置一般事件", "带队处置，报告及时", "研判苗头，完善预案"],
  },
  {
    name: "改革创新",
    levels: ["按既有办法做", "能指出环节中的问题", "改进本岗位的办法", "推动一项改进落地", "做法被上级推广"],
  },
];
const FRONT_LINES = ["产业发展", "基层一线", "综合部门", "项目建设"];

/** Writes the whole story into the diary. */
export function tellTheYear(cast: Cast, diary: Diary, today: CalendarDate): void {
  const programmes = new Map<ProgrammeKey, string>();
  const positions = new Map<string, string>();
  const first = (stage: Stage) => START[stage](today);
  programme(cast, diary, programmes, "last", first("lastYear"), 10);
  programme(cast, diary, programmes, "this", first("yearOver"), 20);
  programme(cast, diary, programmes, "nominated", addDays(first("yearOver"), -1), 12);
  tellTheSelection(cast, diary, {
    startsOn: first("yearOver"),
    programmeId: () => programmes.get("this") as string,
  });
  programme(cast, diary, programmes, "next", nextStart(today), NEXT_QUOTA);
  tellTheNextSelection(cast, diary, { today, programmeId: () => programmes.get("next") as string });
  programme(cast, diary, programmes, "planned", plannedStart(today), PLANNED_QUOTA);
  tellThePlan(cast, diary, { today, programmeId: () => programmes.get("planned") as string });
  // Everyone of last year is home and closed by then.
  diary.on(addDays(addMonths(first("lastYear"), 12), 60), async (day) => {
    await does(cast.leader, day, closeProgramme, { programmeId: programmes.get("last") });
  });
  hosts(cast, diary);
  tellTheImport(cast, diary, today);
  for (const plan of PLANS) {
    const startsOn = START[plan.stage](today);
    const of = programmeOf(plan);
    const offered = plan.stage === "takenOver" ? addDays(today, -75) : addDays(startsOn, -40);
    position(cast, diary, { plan, on: offered, programme: () => programmes.get(of) as string, positions });
  }
  for (const [place, plan] of PLANS.entries()) {
    livePlacement(cast, diary, {
      plan,
      place,
      startsOn: START[plan.stage](today),
      today,
      positionId: () => positions.get(keyOf(plan)) as string,
    });
  }
}

/** This year twenty were selected to assist in townships; everyone else was sent by nomination (S2). */
type ProgrammeKey = "last" | "this" | "nominated" | "next" | "planned";
const programmeOf = (plan: Plan): ProgrammeKey => {
  if (plan.stage === "lastYear") return "last";
  return isSelected(plan) ? "this" : "nominated";
};
const PROGRAMMES: Record<ProgrammeKey, { name: string; number: number }> = {
  last: { name: "年度", number: 5 },
  this: { name: "年度", number: 8 },
  nominated: { name: "年度（组织选派）", number: 9 },
  next: { name: "年度", number: 21 },
  planned: { name: "年度（企业专项）", number: 22 },
};

const keyOf = ({ cadre }: Plan) => cadre;

function programme(
  cast: Cast,
  diary: Diary,
  known: Map<ProgrammeKey, string>,
  key: ProgrammeKey,
  startsOn: CalendarDate,
  quota: number,
): void {
  const year = Number(diary.until.slice(0, 4)) + (key === "last" ? -1 : key === "next" || key === "planned" ? 1 : 0);
  const opens = addDays(startsOn, -{ last: 70, this: 70, nominated: 70, next: 140, planned: 105 }[key]);
  diary.on(opens, async (day) => {
    const { programmeId } = await does<{ programmeId: string }>(cast.staff, day, openProgramme, {
      name: `${year}${PROGRAMMES[key].name}`,
      year,
      quota,
      startsOn,
      frontLines: FRONT_LINES.join("\n"),
      // the enterprises keep those of this year for a while
      hostCapacity: key === "planned" ? 3 : 2,
      talkMonths: 1,
      reportMonths: 3,
      excellentShare: 20,
      capabilities: CAPABILITIES,
    });
    known.set(key, programmeId);
  });
  diary.on(addDays(opens, 8), async (day) => {
    await does(cast.leader, day, approveProgramme, {
      programmeId: known.get(key),
      approvedBy: "市委常委会",
      approvedOn: addDays(day, -1),
      documentNumber: `栖组〔${day.slice(0, 4)}〕${PROGRAMMES[key].number}号`,
    });
  });
}

/** H1, H2: every host names its first responsible person and mentor before anyone comes. */
function hosts(cast: Cast, diary: Diary): void {
  const firstUse = new Map<string, CalendarDate>();
  for (const { to, stage } of PLANS) {
    const day = addDays(START[stage](diary.until), -45);
    const known = firstUse.get(to);
    if (!known || day < known) firstUse.set(to, day);
  }
  for (const [name, day] of firstUse) {
    const unit = cast.units.get(name);
    if (!unit) throw new Error(`no unit ${name}`);
    diary.on(day, async (on) => {
      await does(unit.secretary, on, nameFirstResponsible, { unitId: unit.id, personId: unit.leaderIds[0], from: on });
      await does(unit.hostLeader, on, designateMentor, { unitId: unit.id, personId: unit.mentor.personId, from: on });
    });
  }
}

/** What a township asks: a party member, and rather somebody young who has worked for some years. */
const TOWNSHIPS_ASK = {
  ...{ party: "partyMember", highestAge: 40, fewestServiceYears: 5 },
  preferred: { highestAge: "on", fewestServiceYears: "on" },
};

function position(
  cast: Cast,
  diary: Diary,
  {
    plan,
    on,
    programme,
    positions,
  }: { plan: Plan; on: CalendarDate; programme: () => string; positions: Map<string, string> },
): void {
  const unit = cast.units.get(plan.to);
  if (!unit) throw new Error(`no unit ${plan.to}`);
  diary.on(on, async (day) => {
    const { positionId } = await does<{ positionId: string }>(unit.secretary, day, offerPosition, {
      programmeId: programme(),
      hostUnitId: unit.id,
      title: titleOf(plan),
      frontLine: plan.frontLine,
      places: 1,
      ...(plan.frontLine === "基层一线" ? TOWNSHIPS_ASK : {}),
      duties:
        plan.frontLine === "基层一线"
          ? "协助主要领导抓产业发展、应急管理，联系三个村（社区），列席班子会议。"
          : "参与科室重点项目全过程，独立承担一项工作，列席局务（经理）会议。",
    });
    positions.set(keyOf(plan), positionId);
    const capabilities = await cast.owner.capability.findMany({
      where: { programmeId: programme() },
      orderBy: { place: "asc" },
    });
    await does(cast.staff, day, approvePosition, {
      positionId,
      needs: capabilities.map(({ id }, i) => ({
        capabilityId: id,
        level: plan.frontLine === "基层一线" ? [3, 4, 3, 3][i] : [4, 4, 3, 3][i],
      })),
    });
  });
}

/** Two assistants of one township have a position each. */
const titleOf = (plan: Plan): string => {
  const same = PLANS.filter(
    (p) => p.to === plan.to && p.title === plan.title && (p.stage === "lastYear") === (plan.stage === "lastYear"),
  );
  const at = same.indexOf(plan);
  return at === 0 ? plan.title : `${plan.title}（联系${["", "项目", "平安建设"][at]}）`;
};
