import { expect, test } from "vitest";
import { programmeHref } from "@/app/(signed-in)/todo-links";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import {
  PROGRAMME_TODO_RULE,
  type ProgrammeTodoKind,
  type SelectionMatters,
  selectionTodos,
} from "@/lib/domain/todo-programme";
import { PAGES } from "../../e2e/pages";

const TODAY = calendarDate("2026-01-20");
const NOTHING: SelectionMatters = {
  registration: { from: calendarDate("2026-01-01"), to: calendarDate("2026-01-31") },
  ...{ unagreed: [], waivers: [], meetings: [] },
  list: { isLockable: false, isLocked: false, isAnnounced: false },
};
const asked = (change: Partial<SelectionMatters>, today = TODAY) =>
  selectionTodos({ ...NOTHING, ...change }, today).map(({ kind, role, about, dueOn }) => [kind, role, about, dueOn]);

test("S1: a unit is asked to agree while registration is open, each by its end", () => {
  expect(asked({ unagreed: ["a", "b"] })).toEqual([
    ["agreeRegistration", "sendingLiaison", "a", "2026-01-31"],
    ["agreeRegistration", "sendingLiaison", "b", "2026-01-31"],
  ]);
  expect(asked({ unagreed: ["a"] }, calendarDate("2026-01-31"))).toHaveLength(1);
  for (const day of ["2025-12-31", "2026-02-01"]) expect(asked({ unagreed: ["a"] }, calendarDate(day))).toEqual([]);
});

test("S1: what a meeting decided is asked for from the day it is held", () => {
  const meeting = (heldOn: string) => ({ meetings: [{ id: "m", heldOn: calendarDate(heldOn) }] });
  expect(asked(meeting(TODAY))).toEqual([["recordMeeting", "departmentStaff", "m", null]]);
  expect(asked(meeting(addDays(TODAY, 1)))).toEqual([]);
});

test("S2, S6: the leader decides on waivers, locks the list once, and announces it once it is locked", () => {
  const list = (isLockable: boolean, isLocked: boolean, isAnnounced: boolean) => ({
    list: { isLockable, isLocked, isAnnounced },
  });
  expect(asked({ waivers: ["a"] })).toEqual([["decideWaiver", "departmentLeader", "a", null]]);
  expect(asked(list(true, false, false))).toEqual([["lockList", "departmentLeader", null, null]]);
  expect(asked(list(false, true, false))).toEqual([["announceDecision", "departmentLeader", null, null]]);
  expect(asked(list(false, true, true))).toEqual([]);
  expect(asked({})).toEqual([]);
});

test("each leads to a page there is", () => {
  const patterns = Object.keys(PAGES).map((route) => new RegExp(`^${route.replace(/\[\w+\]/g, "[^/]+")}$`));
  for (const kind of Object.keys(PROGRAMME_TODO_RULE) as ProgrammeTodoKind[]) {
    const href = programmeHref({ kind, about: "one", programmeId: "p" });
    expect(
      patterns.some((pattern) => pattern.test(href)),
      href,
    ).toBe(true);
  }
});
