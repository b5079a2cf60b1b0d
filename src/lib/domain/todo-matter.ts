import { addDays, type CalendarDate, latest, weekdayOf } from "./calendar-date";
import { SOON_DAYS, type TodoItem, type TodoStatus } from "./todo-item";

/** What is asked for the same reason by the same day, of one cadre or of many: one matter to see to. */
export type TodoMatter<Item extends TodoItem = TodoItem> = {
  kind: Item["kind"];
  dueOn: CalendarDate | null;
  status: TodoStatus;
  /** Never empty; in the order the items came. */
  items: readonly Item[];
};

/** Draws items of one kind, day and status together, in the order of the first of each; every item is in exactly one. */
export function mattersOf<Item extends TodoItem>(items: readonly Item[]): TodoMatter<Item>[] {
  const groups = Map.groupBy(items, ({ kind, dueOn, status }) => `${kind} ${dueOn} ${status}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ kind: first.kind, dueOn: first.dueOn, status: first.status, items: group }] : [];
  });
}

export const URGENCIES = ["overdue", "threeDays", "thisWeek", "later"] as const;
export type Urgency = (typeof URGENCIES)[number];

const sundayOf = (today: CalendarDate): CalendarDate => addDays(today, 7 - weekdayOf(today));

/** Under which heading something stands: the rulebook's status, and of what is ahead, what falls in this week (to Sunday). */
export function urgencyOf({ status, dueOn }: Pick<TodoItem, "status" | "dueOn">, today: CalendarDate): Urgency {
  if (status === "overdue") return "overdue";
  if (status === "soon") return "threeDays";
  return dueOn !== null && dueOn <= sundayOf(today) ? "thisWeek" : "later";
}

/** The day to which a heading reaches; of `later`, the day it begins with. What is overdue has none. */
export function urgencyReach(urgency: Urgency, today: CalendarDate): CalendarDate | null {
  const soon = addDays(today, SOON_DAYS);
  switch (urgency) {
    case "overdue":
      return null;
    case "threeDays":
      return soon;
    case "thisWeek":
      return sundayOf(today);
    case "later":
      return addDays(latest(soon, sundayOf(today)), 1);
  }
}
