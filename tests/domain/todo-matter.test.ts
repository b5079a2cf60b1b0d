import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/calendar-date";
import { statusOn, type TodoItem } from "@/lib/domain/todo-item";
import { mattersOf, URGENCIES, urgencyOf, urgencyReach } from "@/lib/domain/todo-matter";
import { day } from "./a-placement";

const item = (changes: Partial<TodoItem>): TodoItem => ({
  kind: "signReview",
  rule: "O3",
  placementId: "one",
  key: "halfYear",
  dueOn: day("2026-10-08"),
  opensOn: null,
  status: "overdue",
  roles: ["departmentLeader"],
  facts: {},
  ...changes,
});

describe("matters", () => {
  it("draws the same kind due the same day together, and nothing else", () => {
    const matters = mattersOf([
      item({ placementId: "one" }),
      item({ placementId: "two" }),
      item({ placementId: "three", dueOn: day("2026-10-09") }),
      item({ placementId: "four", kind: "stateMissedReview", dueOn: null, status: "undated" }),
    ]);
    expect(matters.map((matter) => matter.items.map((one) => one.placementId))).toEqual([
      ["one", "two"],
      ["three"],
      ["four"],
    ]);
  });
  it("loses no item and doubles none", () => {
    const items = fc.array(
      fc.record({
        placementId: fc.constantFrom("a", "b", "c"),
        kind: fc.constantFrom("signReview" as const, "monthlyTalk" as const),
        dueOn: fc.constantFrom(day("2026-10-08"), day("2026-10-31"), null),
      }),
    );
    fc.assert(
      fc.property(items, (drawn) => {
        const given = drawn.map((one) => item({ ...one, status: statusOn(one.dueOn, day("2026-10-12")) }));
        const back = mattersOf(given).flatMap((matter) => matter.items);
        expect(new Set(back)).toEqual(new Set(given));
        expect(back).toHaveLength(given.length);
      }),
    );
  });
});

// 12 October 2026 is a Monday, so the week runs to the 18th
it.each([
  ["overdue", "2026-10-08", "2026-10-12", "overdue"],
  ["soon", "2026-10-14", "2026-10-12", "threeDays"],
  ["ahead", "2026-10-18", "2026-10-12", "thisWeek"],
  ["ahead", "2026-10-19", "2026-10-12", "later"],
  ["ahead", "2026-10-22", "2026-10-18", "later"],
  ["undated", null, "2026-10-12", "later"],
] as const)("puts what is %s and due %s, on %s, under %s", (status, dueOn, today, heading) => {
  expect(urgencyOf({ status, dueOn: dueOn && day(dueOn) }, day(today))).toBe(heading);
});

it.each([
  ["2026-10-12", [null, "2026-10-15", "2026-10-18", "2026-10-19"]],
  // on a Friday the next three days go beyond the week
  ["2026-10-16", [null, "2026-10-19", "2026-10-18", "2026-10-20"]],
] as const)("on %s the headings reach to %j", (today, reaches) => {
  expect(URGENCIES.map((urgency) => urgencyReach(urgency, day(today)))).toEqual(reaches);
});

it("a heading reaches exactly as far as what stands under it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 40 }), (from, ahead) => {
      const today = addDays(day("2026-01-01"), from);
      const dueOn = addDays(today, ahead);
      const urgency = urgencyOf({ status: statusOn(dueOn, today), dueOn }, today);
      const reach = urgencyReach(urgency, today) ?? dueOn;
      expect(urgency === "later" ? dueOn >= reach : dueOn <= reach).toBe(true);
    }),
  );
});
