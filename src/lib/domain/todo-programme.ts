import type { PlanState, Role, RuleId } from "./vocabulary";

/** What a programme asks of somebody before anyone of it is placed, with the rule that asks. It names no day. */
export const PROGRAMME_TODO_RULE = { confirmPlan: "S2", adjustPlan: "S2" } as const satisfies Record<string, RuleId>;
export type ProgrammeTodoKind = keyof typeof PROGRAMME_TODO_RULE;

/** Whose turn it is with a plan: the leader's to confirm a proposed one, the staff's where none could be made. */
export function planTodo(state: PlanState): { kind: ProgrammeTodoKind; role: Role } | null {
  if (state === "proposed") return { kind: "confirmPlan", role: "departmentLeader" };
  return state === "impossible" || state === "failed" ? { kind: "adjustPlan", role: "departmentStaff" } : null;
}
