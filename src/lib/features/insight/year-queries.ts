import type { CalendarDate } from "@/lib/domain/calendar-date";
import { halfYearState, talksDueIn } from "@/lib/domain/figures";
import { hasStoppedEarly, lastDay, type Phase, phaseOn } from "@/lib/domain/placement";
import { standingReview } from "@/lib/domain/review";
import type { ReviewState } from "@/lib/domain/review-state";
import { reviewWindow } from "@/lib/domain/review-window";
import { talkPeriods } from "@/lib/domain/talks";
import { dueItems, type TodoFacts } from "@/lib/domain/todo";
import type { TodoItem } from "@/lib/domain/todo-item";
import type { WorkingCalendar } from "@/lib/domain/working-days";
import { loadCalendar } from "@/lib/platform/calendar";
import { type Clock, clock } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, REACH, within } from "@/lib/policy/policy";
import { placementFacts } from "../placements/facts";
import { todoFactsOf, yearFactsOf } from "./facts";
import { namesOfAll } from "./name-facts";

/** One secondment of a programme's year. */
export type YearRow = {
  id: string;
  cadre: string;
  pinyin: string;
  hostUnit: string;
  frontLine: string;
  phase: Phase;
  startsOn: CalendarDate;
  lastDay: CalendarDate;
  stoppedEarly: boolean;
  isClosed: boolean;
  halfYear: { state: ReviewState; day: CalendarDate } | null;
  talks: CalendarDate[];
  reports: CalendarDate[];
  /** H3: the last days of the talk periods that ended without a talk; empty for who reads no talks. */
  missed: CalendarDate[];
  /** What is still due of it: for the department of everyone, for others of their own post. */
  dues: TodoItem[];
};

/** A programme's year: one row for each secondment in the viewer's reach. Null where the programme is not theirs. */
export const programmeYear = async (viewer: PersonViewer, programmeId: string, at: Clock = clock) => {
  if (!isId(programmeId)) return null;
  return reading(
    viewer,
    async (tx) => {
      const programme = await tx.programme.findFirst({
        where: { AND: [{ id: programmeId }, within(viewer, "programme.read")] },
        select: { id: true, name: true, frontLines: true },
      });
      if (!programme) return null;
      const rows = await tx.placement.findMany({
        where: { AND: [{ programmeId, state: { not: "cancelled" } }, within(viewer, "placement.read")] },
      });
      const placements = rows.map(placementFacts);
      const positions = await tx.position.findMany({
        where: { id: { in: placements.map((one) => one.positionId) } },
        select: { id: true, frontLine: true },
      });
      const lines = new Map(positions.map((one) => [one.id, one.frontLine]));
      const [today, calendar, names] = [
        at.today(),
        await loadCalendar(tx, viewer.departmentId),
        await namesOfAll(tx, placements),
      ];
      const facts = await todoFactsOf(tx, placements, today);
      const shown = facts.map((one) => ({
        ...rowOf(viewer, one, today, calendar),
        ...{ cadre: names(one.placement.id).cadreName, pinyin: names(one.placement.id).pinyin },
        ...{ hostUnit: names(one.placement.id).hostUnit, frontLine: lines.get(one.placement.positionId) ?? "" },
      }));
      return {
        programme,
        today,
        readsTalks: mayEver(viewer, "talk.read"),
        rows: shown.toSorted((a, b) => a.pinyin.localeCompare(b.pinyin)) as YearRow[],
      };
    },
    at,
  );
};

function rowOf(viewer: PersonViewer, facts: TodoFacts, today: CalendarDate, calendar: WorkingCalendar) {
  const { placement, course, papers, reviews } = facts;
  const state = halfYearState(yearFactsOf(facts), today, calendar);
  const signedOn = standingReview("halfYear", reviews.record.reviews)?.signedOn;
  const isDepartment = REACH[viewer.role] === "department";
  return {
    id: placement.id,
    phase: phaseOn(placement, today),
    startsOn: placement.startsOn,
    lastDay: lastDay(placement),
    stoppedEarly: hasStoppedEarly(placement),
    isClosed: placement.state === "closed",
    halfYear: state && { state, day: signedOn ?? reviewWindow(placement, "halfYear", calendar).dueOn },
    talks: course.talks.map((talk) => talk.heldOn),
    reports: papers.reports.map((report) => report.submittedOn),
    missed: mayEver(viewer, "talk.read")
      ? talkPeriods(placement, "host", course.talks, course.talkMonths)
          .filter((period) => !period.isHeld && period.to < today)
          .map((period) => period.to)
      : [],
    dues: dueItems(facts, today, calendar).filter((item) => isDepartment || item.roles.includes(viewer.role)),
  };
}

/** The host's talk periods that end in a month, or run today where none is named: the rows behind the figure. */
export const talksOfMonth = (
  viewer: PersonViewer,
  asked: { month: CalendarDate | null; programmeId: string | null },
  at: Clock = clock,
) =>
  reading(
    viewer,
    async (tx) => {
      const today = at.today();
      const rows = await tx.placement.findMany({
        where: {
          AND: [
            within(viewer, "talk.read"),
            { state: { not: "cancelled" } },
            asked.programmeId ? { programmeId: asked.programmeId } : {},
          ],
        },
      });
      const placements = rows.map(placementFacts);
      const names = await namesOfAll(tx, placements);
      const facts = await todoFactsOf(tx, placements, today);
      const { month } = asked;
      return {
        today,
        rows: facts
          .flatMap((one) => {
            const year = yearFactsOf(one);
            const periods = month
              ? talksDueIn(year, month)
              : talkPeriods(one.placement, "host", year.talks, year.talkMonths).filter(
                  (period) => period.from <= today && today <= period.to,
                );
            return periods.map((period) => ({ ...period, id: one.placement.id, ...names(one.placement.id) }));
          })
          .toSorted((a, b) => Number(a.isHeld) - Number(b.isHeld) || a.pinyin.localeCompare(b.pinyin)),
      };
    },
    at,
  );
