import { expect, it } from "vitest";
import { isOpen } from "@/lib/domain/todo-item";
import { type PanelMarking, panelsDue } from "@/lib/domain/todo-panels";
import { ROLES } from "@/lib/domain/vocabulary";
import { day } from "./a-placement";

const heldOn = day("2026-03-12");
const panel = (changes: Partial<PanelMarking> = {}): PanelMarking => ({
  ...{ id: "one", heldOn, closedOn: null, marked: 2, toMark: 5 },
  ...changes,
});
const asked = (role: (typeof ROLES)[number], today: string, changes: Partial<PanelMarking> = {}) =>
  panelsDue([panel(changes)], role, day(today))
    .filter((item) => isOpen(item, day(today)))
    .map(({ kind, status }) => `${kind} ${status}`);

it.each([
  ["before the day nothing waits", "2026-03-11", {}, [], []],
  ["on the day the scorer marks; the department has nothing to do yet", "2026-03-12", {}, ["panelToMark soon"], []],
  ["all in on the day: the department closes", "2026-03-12", { marked: 5 }, [], ["panelToClose soon"]],
  ["the day after both are late", "2026-03-13", {}, ["panelToMark overdue"], ["panelToClose overdue"]],
  ["a closed panel asks nothing", "2026-03-13", { closedOn: heldOn }, [], []],
] as const)("S5: %s", (_, today, changes, scorer, staff) => {
  expect(asked("scorer", today, changes)).toEqual(scorer);
  expect(asked("departmentStaff", today, changes)).toEqual(staff);
});

it("S5: nobody else is asked anything", () => {
  const others = ROLES.filter((role) => role !== "scorer" && role !== "departmentStaff");
  for (const role of others) expect(asked(role, "2026-03-13"), role).toEqual([]);
});
