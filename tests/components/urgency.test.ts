import { expect, it } from "vitest";
import { urgencyOf } from "@/components/todo/urgency";

// 12 October 2026 is a Monday, so the week runs to the 18th
it.each([
  ["overdue", "2026-10-08", "2026-10-12", "overdue"],
  ["soon", "2026-10-14", "2026-10-12", "threeDays"],
  ["ahead", "2026-10-18", "2026-10-12", "thisWeek"],
  ["ahead", "2026-10-19", "2026-10-12", "later"],
  ["ahead", "2026-10-22", "2026-10-18", "later"],
  ["undated", null, "2026-10-12", "later"],
] as const)("puts what is %s and due %s, on %s, under %s", (status, dueOn, today, heading) => {
  expect(urgencyOf(status, dueOn, today)).toBe(heading);
});
