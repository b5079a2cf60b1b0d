import { addDays, addMonths, type CalendarDate, calendarDate, isWithin } from "./calendar-date";
import { type Phase, type PlacementFacts, phaseOn } from "./placement";
import type { ReviewRecord } from "./review";
import { type ReviewState, reviewState } from "./review-state";
import { type TalkFact, type TalkPeriod, talkPeriods } from "./talks";
import type { WorkingCalendar } from "./working-days";

/** What the figures of a year are counted from. */
export type YearFacts = {
  placement: PlacementFacts;
  talks: readonly TalkFact[];
  /** H3: the programme's months between the host's talks. */
  talkMonths: number;
  record: ReviewRecord;
};

/** How many of how many. */
export type Share = { part: number; whole: number };

/** How many stand in each phase today; cancelled ones are no one's. The counts sum to `total`. */
export function phaseTally(placements: readonly PlacementFacts[], today: CalendarDate) {
  const phases = placements.map((one) => phaseOn(one, today)).filter((phase) => phase !== "cancelled");
  return { total: phases.length, of: (phase: Phase) => phases.filter((one) => one === phase).length };
}

/** What is done before what is not, what is late first of that. */
const TALLIED: readonly ReviewState[] = [
  "signed",
  "corrected",
  "offline",
  "missed",
  "overdue",
  "dueSoon",
  "open",
  "notOpen",
];

/** O3: the half-year reviews owed by those who arrived, by how they stand; the tally sums to `whole`. */
export function halfYearTally(
  years: readonly Pick<YearFacts, "placement" | "record">[],
  today: CalendarDate,
  calendar: WorkingCalendar,
): Share & { tally: { state: ReviewState; count: number }[] } {
  const states = years.flatMap((year) => halfYearState(year, today, calendar) ?? []);
  const count = (state: ReviewState) => states.filter((one) => one === state).length;
  return {
    part: count("signed") + count("corrected"),
    whole: states.length,
    tally: TALLIED.map((state) => ({ state, count: count(state) })).filter((one) => one.count > 0),
  };
}

/** O3: how the half-year review of one who arrived stands; null where none is owed. */
export const halfYearState = (
  { placement, record }: Pick<YearFacts, "placement" | "record">,
  today: CalendarDate,
  calendar: WorkingCalendar,
): ReviewState | null =>
  placement.state === "arrived" || placement.state === "closed"
    ? reviewState(placement, "halfYear", record, today, calendar)
    : null;

/** A calendar month by its first day. */
export const monthStart = (day: CalendarDate): CalendarDate => calendarDate(`${day.slice(0, 7)}-01`);
/** The last month that is over on a day, by its first day. */
export const lastFullMonth = (today: CalendarDate): CalendarDate => addMonths(monthStart(today), -1);

const hostPeriods = ({ placement, talks, talkMonths }: YearFacts): TalkPeriod[] =>
  talkPeriods(placement, "host", talks, talkMonths);

/** E3: what a figure 'for September' counts: the host's talk periods that end in that month. */
export const talksDueIn = (year: YearFacts, month: CalendarDate): TalkPeriod[] =>
  hostPeriods(year).filter((period) => isWithin(period.to, month, addDays(addMonths(month, 1), -1)));

/** H3: the host's talk period of one placement that runs today; null where none asks for a talk. */
export const talkPeriodNow = (year: YearFacts, today: CalendarDate): TalkPeriod | null =>
  hostPeriods(year).find((period) => isWithin(today, period.from, period.to)) ?? null;

const heldOf = (periods: readonly TalkPeriod[]): Share => ({
  part: periods.filter((period) => period.isHeld).length,
  whole: periods.length,
});

/** H3: of the talk periods that end in a month, those in which the host talked. */
export const talkShare = (years: readonly YearFacts[], month: CalendarDate): Share =>
  heldOf(years.flatMap((year) => talksDueIn(year, month)));

/** H3: of the talk periods that run today, those in which the host has talked already. */
export const talkShareNow = (years: readonly YearFacts[], today: CalendarDate): Share =>
  heldOf(years.flatMap((year) => talkPeriodNow(year, today) ?? []));

/** A share in per cent to one decimal; null of nothing. */
export const percent = ({ part, whole }: Share): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
