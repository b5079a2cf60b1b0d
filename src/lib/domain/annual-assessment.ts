import { type CalendarDate, calendarDate, yearOf } from "./calendar-date";
import { lastDay, type PlacementFacts } from "./placement";
import { firstRefusal, type Refusal, refusal } from "./refusal";
import { intersection, spanEnd } from "./term";
import type { Assessor } from "./vocabulary";

type Stay = Pick<PlacementFacts, "startsOn" | "endsOn" | "actualEndOn" | "arrivedOn">;

const yearSpan = (year: number) => ({ from: calendarDate(`${year}-01-01`), to: calendarDate(`${year}-12-31`) });

/** O10: the calendar years a placement touches, in order. */
export const assessmentYears = (stay: Stay): number[] => {
  const [first, last] = [yearOf(stay.startsOn), yearOf(lastDay(stay))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** O10: who assesses a year by default: the host where the cadre spent six months or more of it there, else the sending unit. */
export function assessorFor(stay: Stay, year: number): Assessor {
  const there = intersection({ from: stay.arrivedOn ?? stay.startsOn, to: lastDay(stay) }, yearSpan(year));
  return there && spanEnd(there.from, 6) <= there.to ? "hostUnit" : "sendingUnit";
}

/** O10: why an assessment of that year cannot be recorded: a year of the placement that is over, a result not after today. */
export const whyNotRecordAssessment = (
  stay: Stay,
  year: number,
  resultOn: CalendarDate | null,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => {
      const years = assessmentYears(stay);
      return years.includes(year)
        ? null
        : refusal("assessmentOutsideTerm", { year: String(year), first: String(years[0]), last: String(years.at(-1)) });
    },
    () => (resultOn !== null && resultOn > today ? refusal("assessmentDateWrong", { resultOn, today }) : null),
    () =>
      resultOn !== null && today <= yearSpan(year).to ? refusal("assessmentYearNotOver", { year: String(year) }) : null,
  );
