import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  halfYearTally,
  lastFullMonth,
  monthStart,
  phaseTally,
  type Share,
  talkShare,
  talkShareNow,
} from "@/lib/domain/figures";
import { hasStoppedEarly, lastDay, type PlacementFacts, phaseOn } from "@/lib/domain/placement";
import { reportsOf } from "@/lib/domain/reporting";
import { standingReview } from "@/lib/domain/review";
import type { TodoFacts } from "@/lib/domain/todo";
import type { TodoItem } from "@/lib/domain/todo-item";
import type { PanelMarking } from "@/lib/domain/todo-panels";
import type { WorkingCalendar } from "@/lib/domain/working-days";
import type { PersonViewer } from "@/lib/platform/viewer";
import { REACH } from "@/lib/policy/policy";
import { yearFactsOf } from "./facts";

export type ProgrammeInBrief = { id: string; name: string; quota: number; startsOn: CalendarDate };
/** The talks of the last full month, beside those of the month before. */
export type TalkFigure = { month: CalendarDate; share: Share; beforeMonth: CalendarDate; before: Share };
export type PhaseCounts = { total: number; inPost: number; endedEarly: number; ahead: number; over: number };

/** What a role sees at a glance; at most three figures of each. */
export type HomeFigures =
  | {
      of: "department";
      programme: ProgrammeInBrief;
      phases: PhaseCounts;
      halfYear: ReturnType<typeof halfYearTally>;
      talks: TalkFigure;
    }
  | { of: "host"; phases: PhaseCounts; now: Share; talks: TalkFigure }
  | { of: "mentor"; phases: PhaseCounts; now: Share; next: TodoItem | null }
  | { of: "panel"; panels: number; marks: Share }
  | { of: "sending"; phases: PhaseCounts; receipts: { waiting: number; late: number; all: number } }
  | {
      of: "self";
      placement: PlacementFacts;
      talks: CalendarDate[];
      halfYearSignedOn: CalendarDate | null;
      stoppedOn: CalendarDate | null;
      reports: Share;
      report: TodoItem | null;
      feedback: { waiting: TodoItem[]; all: number };
    };

function phasesOf(facts: readonly TodoFacts[], today: CalendarDate): PhaseCounts {
  const { total, of } = phaseTally(
    facts.map((one) => one.placement),
    today,
  );
  return {
    total,
    inPost: of("inPost"),
    endedEarly: of("endedEarly"),
    ahead: of("awaitingDecision") + of("awaitingArrival") + of("arrivalOverdue"),
    over: of("termEnded") + of("closed"),
  };
}

function talkFigure(facts: readonly TodoFacts[], today: CalendarDate): TalkFigure {
  const years = facts.map(yearFactsOf);
  const month = lastFullMonth(today);
  const beforeMonth = lastFullMonth(monthStart(month));
  return { month, beforeMonth, share: talkShare(years, month), before: talkShare(years, beforeMonth) };
}

/** The programme a glance is about: of those open that have begun, the last; of those that have not, the first. */
export function programmeAtHand(
  programmes: readonly ProgrammeInBrief[],
  today: CalendarDate,
): ProgrammeInBrief | undefined {
  const sorted = programmes.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  return sorted.findLast((one) => one.startsOn <= today) ?? sorted[0];
}

/** The figures of the viewer's post; null where there is nothing to count yet. `dues` hold what is not open yet too. */
export function figuresOf(
  viewer: PersonViewer,
  given: {
    facts: readonly TodoFacts[];
    programmes: readonly ProgrammeInBrief[];
    dues: readonly TodoItem[];
    panels: readonly PanelMarking[];
  },
  today: CalendarDate,
  calendar: WorkingCalendar,
): HomeFigures | null {
  const { facts, dues } = given;
  switch (REACH[viewer.role]) {
    case "department": {
      const programme = programmeAtHand(given.programmes, today);
      if (!programme) return null;
      const its = facts.filter((one) => one.placement.programmeId === programme.id);
      return {
        of: "department",
        programme,
        phases: phasesOf(its, today),
        halfYear: halfYearTally(its.map(yearFactsOf), today, calendar),
        talks: talkFigure(its, today),
      };
    }
    case "host":
      return facts.length === 0
        ? null
        : {
            of: "host",
            phases: phasesOf(facts, today),
            now: talkShareNow(facts.map(yearFactsOf), today),
            talks: talkFigure(facts, today),
          };
    case "mentor":
      return facts.length === 0
        ? null
        : {
            of: "mentor",
            phases: phasesOf(facts, today),
            now: talkShareNow(facts.map(yearFactsOf), today),
            next: dues.find((item) => item.kind === "monthlyTalk" && item.dueOn !== null) ?? null,
          };
    case "sending": {
      if (facts.length === 0) return null;
      const waiting = dues.filter((item) => item.kind === "acknowledgeReport" || item.kind === "acknowledgeFeedback");
      const all = facts.flatMap((one) => one.papers.deliveries).filter((one) => one.party === "sendingUnit");
      const late = waiting.filter((item) => item.status === "overdue").length;
      return {
        of: "sending",
        phases: phasesOf(facts, today),
        receipts: { waiting: waiting.length, late, all: all.length },
      };
    }
    case "panel": {
      const sum = (of: (one: PanelMarking) => number) => given.panels.reduce((all, one) => all + of(one), 0);
      const marks = { part: sum((one) => one.marked), whole: sum((one) => one.toMark) };
      return { of: "panel", panels: given.panels.length, marks };
    }
    case "self":
      return ownYear(facts, dues, today, calendar);
    case "none":
      return null;
  }
}

function ownYear(
  facts: readonly TodoFacts[],
  dues: readonly TodoItem[],
  today: CalendarDate,
  calendar: WorkingCalendar,
): HomeFigures | null {
  const sorted = facts.toSorted((a, b) => b.placement.startsOn.localeCompare(a.placement.startsOn));
  const mine = sorted.find((one) => phaseOn(one.placement, today) === "inPost") ?? sorted[0];
  if (!mine) return null;
  const { placement, course, papers, reviews } = mine;
  const asked = reportsOf(placement, papers.reportMonths, calendar).filter((one) => one.isDemanded);
  const own = dues.filter((item) => item.placementId === placement.id);
  return {
    of: "self",
    placement,
    talks: course.talks.map((talk) => talk.heldOn),
    halfYearSignedOn: standingReview("halfYear", reviews.record.reviews)?.signedOn ?? null,
    stoppedOn: hasStoppedEarly(placement) ? lastDay(placement) : null,
    reports: {
      part: asked.filter((due) => papers.reports.some((one) => one.period === due.number)).length,
      whole: asked.length,
    },
    report: own.find((item) => item.kind === "submitReport") ?? null,
    feedback: {
      waiting: own.filter((item) => item.kind === "acknowledgeFeedback"),
      all: papers.deliveries.filter((one) => one.of === "feedback" && one.party === "cadre").length,
    },
  };
}
