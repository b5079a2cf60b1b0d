import { assessorFor } from "@/lib/domain/annual-assessment";
import { addDays, addMonths, type CalendarDate, earliest } from "@/lib/domain/calendar-date";
import { spanEnd, termEnd } from "@/lib/domain/term";
import { recordTalk } from "@/lib/features/mentoring/commands/record-talk";
import { closePlacement } from "@/lib/features/placements/commands/close-placement";
import { confirmArrival } from "@/lib/features/placements/commands/confirm-arrival";
import { confirmKept } from "@/lib/features/placements/commands/confirm-kept";
import { confirmTransfer } from "@/lib/features/placements/commands/confirm-transfer";
import { decideOutcome } from "@/lib/features/placements/commands/decide-outcome";
import { decidePlacement } from "@/lib/features/placements/commands/decide-placement";
import { endEarly } from "@/lib/features/placements/commands/end-early";
import { enterRunningPlacement } from "@/lib/features/placements/commands/enter-running-placement";
import { preparePlacement } from "@/lib/features/placements/commands/prepare-placement";
import { recordAssessment } from "@/lib/features/placements/commands/record-assessment";
import { submitReport } from "@/lib/features/reporting/commands/submit-report";
import { proposeBaseline } from "@/lib/features/reviews/commands/propose-baseline";
import { settleBaseline } from "@/lib/features/reviews/commands/settle-baseline";
import type { Cast, UnitCast } from "./cast";
import type { Plan } from "./content/plan";
import { ORGAN_REPORTS, TOWNSHIP_REPORTS } from "./content/reports";
import { OUTCOME_TEXTS } from "./content/reviews";
import { DEPARTMENT_TALKS, ORGAN_TALKS, TOWNSHIP_TALKS } from "./content/talks";
import { type Diary, does } from "./diary";
import { acknowledgeAll, liveReview } from "./placement-review";

export type Year = {
  cast: Cast;
  diary: Diary;
  plan: Plan;
  place: number;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  sending: UnitCast;
  host: UnitCast;
  cadre: { personId: string; viewer: Cast["staff"] };
  /** Known once the placement is prepared. */
  id: () => string;
  mentor: () => Cast["staff"];
  isTownship: boolean;
};

/** One cadre's year, from the preparation to the outcome, as far as the days have come. */
export function livePlacement(
  cast: Cast,
  diary: Diary,
  {
    plan,
    place,
    startsOn,
    today,
    positionId,
  }: { plan: Plan; place: number; startsOn: CalendarDate; today: CalendarDate; positionId: () => string },
): void {
  const [sending, host, cadre] = [cast.units.get(plan.from), cast.units.get(plan.to), cast.cadres.get(plan.cadre)];
  if (!sending || !host || !cadre) throw new Error(`the plan of ${plan.cadre} names somebody nobody cast`);
  let known = "";
  const id = () => known;
  const year: Year = {
    cast,
    diary,
    plan,
    place,
    startsOn,
    endsOn: termEnd(startsOn),
    sending,
    host,
    cadre,
    id,
    mentor: () => ({ ...host.mentor, guides: [known] }),
    isTownship: plan.frontLine === "基层一线",
  };
  const keep = (placementId: string) => {
    known = placementId;
  };
  if (plan.stage === "takenOver") {
    takenOver(year, positionId, keep, today);
    return;
  }
  begin(year, positionId, keep);
  if (["waiting", "prepared", "late"].includes(plan.stage)) return;
  arrive(year, startsOn);
  settle(year);
  const until = plan.flaw === "endedEarly" ? addDays(startsOn, 130) : year.endsOn;
  talks(year, 1, until);
  reports(year, 1, until);
  if (plan.flaw === "endedEarly") {
    stop(year, until);
    return;
  }
  liveReview(year, "halfYear");
  liveReview(year, "endOfTerm");
  finish(year);
}

function begin(
  { cast, diary, plan, startsOn, cadre, id }: Year,
  positionId: () => string,
  keep: (id: string) => void,
): void {
  const prepared = plan.stage === "prepared" ? -24 : -30;
  diary.on(addDays(startsOn, prepared), async (day) => {
    const { placementId } = await does<{ placementId: string }>(cast.staff, day, preparePlacement, {
      positionId: positionId(),
      cadreId: cadre.personId,
      startsOn,
      kinAnswer: "none",
    });
    keep(placementId);
  });
  if (plan.stage === "prepared") return;
  diary.on(addDays(startsOn, -20), async (day) => {
    await does(cast.leader, day, decidePlacement, {
      placementId: id(),
      body: "市委组织部部务会",
      decidedOn: addDays(day, -1),
      documentNumber: `栖组干〔${day.slice(0, 4)}〕${12 + (startsOn.charCodeAt(9) % 7)}号`,
    });
  });
}

function arrive({ diary, host, sending, plan, cast, isTownship, id }: Year, startsOn: CalendarDate): void {
  diary.on(
    startsOn,
    async (day) => {
      await does(host.secretary, day, confirmArrival, { placementId: id(), arrivedOn: day });
    },
    { exactly: true },
  );
  diary.on(addDays(startsOn, 6), async (day) => {
    await does(sending.liaison, day, confirmKept, {
      placementId: id(),
      items: ["pay", "identity", "benefits"],
      confirmedOn: day,
      note: "工资由原单位按月发放，职级、工龄连续计算。",
    });
  });
  if (plan.flaw === "transferLate") return;
  diary.on(addDays(startsOn, 19), async (day) => {
    const row = await cast.owner.placement.findUniqueOrThrow({ where: { id: id() } });
    if (row.partyMember) {
      await does(host.secretary, day, confirmTransfer, {
        placementId: id(),
        confirmedOn: day,
        note: isTownship ? "编入机关党支部。" : "编入机关第二党支部。",
      });
    }
  });
}

function settle({ diary, host, cast, startsOn, place, plan, id }: Year): void {
  const scores = async () => {
    const row = await cast.owner.placement.findUniqueOrThrow({ where: { id: id() } });
    const capabilities = await cast.owner.capability.findMany({
      where: { programmeId: row.programmeId },
      orderBy: { place: "asc" },
    });
    return Object.fromEntries(capabilities.map((c, i) => [c.id, [3, 2, 2, 3, 2][(i + place) % 5]]));
  };
  diary.on(addDays(startsOn, 13), async (day) => {
    await does(host.secretary, day, proposeBaseline, { placementId: id(), scores: await scores() });
  });
  if (plan.stage === "fresh") return;
  diary.on(addDays(startsOn, 21), async (day) => {
    await does(cast.staff, day, settleBaseline, { placementId: id(), scores: await scores() });
  });
}

/** H3: a talk a month by mentor or secretary, two by the department; a few missed where the plan says so. */
function talks(year: Year, fromMonth: number, until: CalendarDate): void {
  const { diary, startsOn, plan, place, host, cast, id, isTownship } = year;
  const texts = isTownship ? TOWNSHIP_TALKS : ORGAN_TALKS;
  for (let month = fromMonth; month <= 12; month++) {
    const heldOn = addDays(addMonths(startsOn, month - 1), 6 + ((place * 5 + month * 3) % 15));
    const recent = addMonths(startsOn, month + 2) > diary.until;
    if (heldOn > until || (["talksMissed", "neglected"].includes(plan.flaw ?? "") && recent)) continue;
    const text = texts[(month - 1) % texts.length];
    const late = (place + month) % 9 === 0 ? 17 : 1;
    diary.on(addDays(heldOn, late), async (day) => {
      const who = (place + month) % 3 === 0 ? host.secretary : year.mentor();
      await does(who, earliest(day, addDays(until, 30)), recordTalk, { placementId: id(), heldOn, ...text });
    });
  }
  for (const half of [1, 2]) {
    const heldOn = addDays(addMonths(startsOn, half === 1 ? 2 : 8), 9 + (place % 12));
    if (
      heldOn > until ||
      heldOn < addMonths(startsOn, fromMonth - 1) ||
      (half === 2 && plan.stage === "nearlyDone" && place % 2)
    )
      continue;
    diary.on(addDays(heldOn, 1), async (day) => {
      await does(cast.staff, day, recordTalk, { placementId: id(), heldOn, ...DEPARTMENT_TALKS[half - 1] });
    });
  }
}

/** O1: a report a quarter, to three parties, each with its receipts. */
function reports(year: Year, fromPeriod: number, until: CalendarDate): void {
  const { diary, startsOn, plan, place, cadre, id, isTownship } = year;
  for (let period = fromPeriod; period <= 4; period++) {
    const end = spanEnd(startsOn, period * 3);
    const isLast = addDays(end, 100) > diary.until;
    if (end > until || (plan.flaw === "reportLate" && isLast)) continue;
    const text = (isTownship ? TOWNSHIP_REPORTS : ORGAN_REPORTS)[period - 1];
    diary.on(addDays(end, -2 + (place % 4)), async (day) => {
      await does(cadre.viewer, day, submitReport, { placementId: id(), period, ...text });
    });
    acknowledgeAll(year, "report", addDays(end, 3 + (place % 3)), (one) => one.period === period);
  }
}

function stop({ diary, cast, id }: Year, on: CalendarDate): void {
  diary.on(on, async (day) => {
    await does(cast.leader, day, endEarly, {
      placementId: id(),
      actualEndOn: day,
      reason: "health",
      note: "本人因病需较长时间治疗，经部务会研究提前结束挂职，回原单位休养。",
    });
  });
}

/** O8, O10: what happened after the year. */
function finish({ diary, cast, endsOn, startsOn, place, id }: Year): void {
  const text = OUTCOME_TEXTS[place % OUTCOME_TEXTS.length];
  const stay = { startsOn, endsOn, actualEndOn: null, arrivedOn: startsOn };
  const kind = (["promoted", "returned", "staysWithHost", "returned"] as const)[place % 4];
  for (const year of new Set([startsOn.slice(0, 4), endsOn.slice(0, 4)])) {
    diary.on(addDays(`${Number(year) + 1}-01-18` as CalendarDate, place % 5), async (day) => {
      const row = await cast.owner.placement.findUniqueOrThrow({ where: { id: id() } });
      if (row.state === "arrived" || row.state === "closed") {
        await does(cast.staff, day, recordAssessment, {
          placementId: id(),
          year,
          assessor: assessorFor(stay, Number(year)),
          result: place % 5 === 0 ? "excellent" : "competent",
          resultOn: addDays(day, -3),
        });
      }
    });
  }
  diary.on(addDays(endsOn, 12 + (place % 6)), async (day) => {
    const grade = (await cast.owner.review.findFirstOrThrow({ where: { placementId: id(), kind: "endOfTerm" } })).grade;
    const decided = grade > 2 && kind === "promoted" ? "returned" : kind;
    await does(cast.leader, day, decideOutcome, {
      placementId: id(),
      kind: decided,
      ...text,
      levelTwoReason:
        decided === "promoted" && grade === 2 ? "考核虽未评优，但连续两次半年评价居前，群众公认。" : undefined,
    });
  });
  diary.on(addDays(endsOn, 30), async (day) => {
    await does(cast.staff, day, closePlacement, { placementId: id() });
  });
}

/** T4: a year that began before the system knew it, entered when the office took the system up. */
function takenOver(year: Year, positionId: () => string, keep: (id: string) => void, today: CalendarDate): void {
  const { diary, cast, cadre, startsOn } = year;
  diary.on(addDays(today, -62), async (day) => {
    const { placementId } = await does<{ placementId: string }>(cast.staff, day, enterRunningPlacement, {
      positionId: positionId(),
      cadreId: cadre.personId,
      startsOn,
      arrivedOn: startsOn,
      takeOverOn: day,
      decisionStatus: "toFollow",
      baselineNotMeasured: "on",
      halfYearOffline: "on",
      kinAnswer: "none",
    });
    keep(placementId);
  });
  talks(year, 7, year.endsOn);
}
