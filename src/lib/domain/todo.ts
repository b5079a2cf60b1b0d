import { type CalendarDate, compareDates } from "./calendar-date";
import type { PlacementFacts } from "./placement";
import { type CourseFacts, courseDue } from "./todo-course";
import type { TodoItem } from "./todo-item";
import { type PaperFacts, paperDue } from "./todo-papers";
import { type ReviewFacts, reviewDue } from "./todo-reviews";
import type { WorkingCalendar } from "./working-days";

/** Everything the list of what is due is read off; each part belongs to one family of rules. */
export type TodoFacts = {
  placement: PlacementFacts;
  course: CourseFacts;
  papers: PaperFacts;
  reviews: ReviewFacts;
};

/**
 * What a placement still asks for, ahead of today and overdue, soonest first, undated last. Done things are not in it, nor
 * is anything of a cancelled placement. A closed one still asks for receipts, annual assessments and a decision marked 待补.
 */
export function dueItems(facts: TodoFacts, today: CalendarDate, calendar: WorkingCalendar): TodoItem[] {
  const { placement } = facts;
  if (placement.state === "cancelled") return [];
  const items = [
    ...courseDue(placement, facts.course, today, calendar),
    ...paperDue(placement, facts.papers, today, calendar),
    ...reviewDue(placement, facts.reviews, today, calendar),
  ];
  return items.sort(bySoonest);
}

/** Soonest first, undated last; the same day keeps the order of the rules. */
export const bySoonest = (a: Pick<TodoItem, "dueOn">, b: Pick<TodoItem, "dueOn">): number => {
  if (a.dueOn === null || b.dueOn === null) return a.dueOn === b.dueOn ? 0 : a.dueOn === null ? 1 : -1;
  return compareDates(a.dueOn, b.dueOn);
};
