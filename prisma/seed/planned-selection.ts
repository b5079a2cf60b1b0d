import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { USUAL_WEIGHTS } from "@/lib/domain/matching/problem";
import { declareNoKin } from "@/lib/features/matching/commands/declare-no-kin";
import { preparePlan } from "@/lib/features/matching/commands/prepare-plan";
import { runPlan } from "@/lib/features/matching/jobs";
import { approvePosition } from "@/lib/features/programmes/commands/approve-position";
import { offerPosition } from "@/lib/features/programmes/commands/offer-position";
import { decideStage } from "@/lib/features/selection/commands/decide-stage";
import { lockList } from "@/lib/features/selection/commands/lock-list";
import { releaseSelection } from "@/lib/features/selection/commands/release-selection";
import { setSelection } from "@/lib/features/selection/commands/set-selection";
import { setWishes } from "@/lib/features/selection/commands/set-wishes";
import { clockOn } from "@/lib/platform/clock";
import { solver } from "@/lib/platform/ports/solver";
import { tellRegistration } from "./candidates";
import type { Cast } from "./cast";
import { tellMeeting } from "./committee";
import { OTHER_CANDIDATES } from "./content/candidates";
import { PLANS } from "./content/plan";
import { type Diary, does } from "./diary";

export const PLANNED_QUOTA = 6;
export const plannedStart = (today: CalendarDate): CalendarDate => addDays(today, 40);

/** What the enterprises offer: two places each but the last, for people who know projects or the economy. */
const OFFERS = [
  {
    host: "栖云城市发展投资集团有限公司",
    title: "投资发展部副部长（挂职）",
    line: "产业发展",
    places: 2,
    prefers: "highestAge",
  },
  {
    host: "栖云交通建设集团有限公司",
    title: "工程管理部副部长（挂职）",
    line: "项目建设",
    places: 2,
    prefers: "fewestServiceYears",
  },
  { host: "栖云水务集团有限公司", title: "运营管理部副部长（挂职）", line: "产业发展", places: 1, prefers: null },
  { host: "栖云水务集团有限公司", title: "建设管理部副部长（挂职）", line: "项目建设", places: 1, prefers: null },
] as const;
const DUTIES = "分管一项重点项目，参加部门例会和项目调度会，半年内独立提出一份改进意见。";

/** Two who were away last year and whose capabilities are known, and four whom nobody has measured yet. */
function people() {
  const returned = PLANS.filter((plan) => plan.stage === "lastYear")
    .slice(2, 4)
    .map(({ cadre, from, frontLine }) => ({ name: cadre, from, wishes: [frontLine] }));
  const fresh = OTHER_CANDIDATES.filter(({ wishes }) => /产业|项目/.test(wishes[0] ?? "")).slice(20, 24);
  return [...returned, ...fresh.map(({ name, from, wishes }) => ({ name, from, wishes }))];
}

/** A selection without an exam that has come to its end: the list is known, and a plan waits for the department leader. */
export function tellThePlan(
  cast: Cast,
  diary: Diary,
  { today, programmeId }: { today: CalendarDate; programmeId: () => string },
): void {
  const on = (before: number) => addDays(today, -before);
  diary.on(on(50), async (day) => {
    await does(cast.staff, day, setSelection, {
      ...{ programmeId: programmeId(), registrationFrom: day, registrationTo: on(36) },
      ...{ stages: ["qualification"], examWeight: 50, interviewRatio: 3 },
    });
  });
  for (const offer of OFFERS) diary.on(on(44), (day) => offers(cast, day, programmeId(), offer));
  const chosen = people();
  const registered = tellRegistration(cast, diary, { people: chosen, from: on(46), programmeId });
  const ids = () => registered.ids(chosen.map(({ name }) => name));
  diary.on(on(38), async (day) => {
    for (const { name, from, wishes } of chosen) {
      const unit = cast.units.get(from);
      if (unit) await does(unit.liaison, day, setWishes, { candidateId: registered.id(name), wishes });
    }
  });
  diary.on(on(34), async (day) => {
    const decided = { stage: "qualification", result: "passed", decider: "市委组织部", decidedOn: day };
    const reason = "熟悉经济工作，符合企业专项的条件";
    await does(cast.staff, day, decideStage, { programmeId: programmeId(), candidateIds: ids(), ...decided, reason });
  });
  const documentNumber = `栖组干〔${today.slice(0, 4)}〕31号`;
  let decidedOn = on(22);
  diary.on(decidedOn, async (day) => {
    decidedOn = day;
    await tellMeeting(cast, day, { programmeId: programmeId(), candidates: ids(), documentNumber });
  });
  diary.on(on(18), async (day) => {
    const decision = { body: "市委常委会", decidedOn, documentNumber };
    await does(cast.leader, day, lockList, { programmeId: programmeId(), ...decision });
    await does(cast.leader, day, releaseSelection, { programmeId: programmeId(), kind: "decision" });
  });
  diary.on(on(8), async (day) => {
    await does(cast.staff, day, declareNoKin, { programmeId: programmeId(), candidateIds: ids() });
  });
  // the last working day the demo is sure to have behind it
  diary.on(on(4), (day) => plans(cast, day, programmeId(), plannedStart(today)));
}

async function offers(
  cast: Cast,
  day: CalendarDate,
  programmeId: string,
  { host, title, line, places, prefers }: (typeof OFFERS)[number],
): Promise<void> {
  const unit = cast.units.get(host);
  if (!unit) throw new Error(`no unit ${host}`);
  const preferred = prefers === "highestAge" ? { highestAge: 36 } : { fewestServiceYears: 8 };
  const { positionId } = await does<{ positionId: string }>(unit.secretary, day, offerPosition, {
    ...{ programmeId, hostUnitId: unit.id, title, frontLine: line, places, duties: DUTIES },
    ...(prefers ? { ...preferred, preferred: { [prefers]: "on" } } : {}),
  });
  const capabilities = await cast.owner.capability.findMany({ where: { programmeId }, orderBy: { place: "asc" } });
  const needs = capabilities.map(({ id }, at) => ({ capabilityId: id, level: [3, 4, 3, 5][at] }));
  await does(cast.staff, day, approvePosition, { positionId, needs });
}

/** The plan is prepared and solved, as the queue would do it. */
async function plans(cast: Cast, day: CalendarDate, programmeId: string, startsOn: CalendarDate): Promise<void> {
  const weights = Object.fromEntries(Object.entries(USUAL_WEIGHTS).map(([part, weight]) => [part, String(weight)]));
  await does(cast.staff, day, preparePlan, { programmeId, startsOn, ...weights });
  const { id: planId, version } = await cast.owner.placementPlan.findFirstOrThrow({ where: { programmeId } });
  const { departmentId, accountId, personId, postId } = cast.staff;
  await runPlan({ planId, version, programmeId, departmentId, accountId, personId, postId }, solver, clockOn(day));
}
