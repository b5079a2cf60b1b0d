import type { TodoStatus } from "@/lib/domain/todo-item";
import { dayNumber } from "../placement/year-scale";

export const URGENCIES = ["overdue", "threeDays", "thisWeek", "later"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Under which heading something stands: the rulebook's status, and of what is ahead, what falls in this week (to Sunday). */
export function urgencyOf(status: TodoStatus, dueOn: string | null, today: string): Urgency {
  if (status === "overdue") return "overdue";
  if (status === "soon") return "threeDays";
  if (dueOn === null) return "later";
  const now = dayNumber(today);
  // day 0 was a Thursday
  const sunday = now + 6 - ((now + 3) % 7);
  return dayNumber(dueOn) <= sunday ? "thisWeek" : "later";
}
