import type { CalendarDate } from "./calendar-date";
import type { PlanState, Role, RuleId } from "./vocabulary";

/** What a programme asks of somebody before anyone of it is placed, with the rule that asks. */
export const PROGRAMME_TODO_RULE = {
  ...{ confirmPlan: "S2", adjustPlan: "S2", lockList: "S2", announceDecision: "S1" },
  ...{ recordMeeting: "S1", decideWaiver: "S6", agreeRegistration: "S1" },
} as const satisfies Record<string, RuleId>;
export type ProgrammeTodoKind = keyof typeof PROGRAMME_TODO_RULE;

/** Whose turn it is with a plan: the leader's to confirm a proposed one, the staff's where none could be made. */
export function planTodo(state: PlanState): { kind: ProgrammeTodoKind; role: Role } | null {
  if (state === "proposed") return { kind: "confirmPlan", role: "departmentLeader" };
  return state === "impossible" || state === "failed" ? { kind: "adjustPlan", role: "departmentStaff" } : null;
}

/** A selection as its todos ask; who may not read a part of it has it empty, and is asked nothing of it. */
export type SelectionMatters = {
  registration: { from: CalendarDate; to: CalendarDate };
  /** Candidates whose unit has not agreed, and those with a waiver nobody has decided on. */
  unagreed: readonly string[];
  waivers: readonly string[];
  /** Meetings whose decisions are not entered. */
  meetings: readonly { id: string; heldOn: CalendarDate }[];
  list: { isLockable: boolean; isLocked: boolean; isAnnounced: boolean };
};

/** `about`: the candidate or the meeting; null: the programme as a whole. `dueOn` null: the rule names no day. */
export type SelectionTodo = {
  kind: ProgrammeTodoKind;
  role: Role;
  about: string | null;
  dueOn: CalendarDate | null;
};

/**
 * S1, S2, S6: what a selection asks of whom: the unit to agree while registration is open, the staff to enter what a
 * meeting decided once it was held, the leader to decide on waivers, to lock the list once nothing is open, to announce it.
 */
export function selectionTodos(matters: SelectionMatters, today: CalendarDate): SelectionTodo[] {
  const { registration, unagreed, waivers, meetings, list } = matters;
  const isRegistering = registration.from <= today && today <= registration.to;
  const todo = (kind: ProgrammeTodoKind, role: Role, about: string | null = null): SelectionTodo => ({
    ...{ kind, role, about, dueOn: kind === "agreeRegistration" ? registration.to : null },
  });
  return [
    ...(isRegistering ? unagreed.map((one) => todo("agreeRegistration", "sendingLiaison", one)) : []),
    ...waivers.map((one) => todo("decideWaiver", "departmentLeader", one)),
    ...meetings.filter((one) => one.heldOn <= today).map((one) => todo("recordMeeting", "departmentStaff", one.id)),
    ...(list.isLockable && !list.isLocked ? [todo("lockList", "departmentLeader")] : []),
    ...(list.isLocked && !list.isAnnounced ? [todo("announceDecision", "departmentLeader")] : []),
  ];
}
