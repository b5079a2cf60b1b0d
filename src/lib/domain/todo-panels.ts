import { addDays, type CalendarDate } from "./calendar-date";
import { type PanelTodoKind, statusOn, TODO_RULE, type TodoItem } from "./todo-item";
import type { Role } from "./vocabulary";

/** A panel with how far marking is, as whoever is asked counts it: their own marks, or everyone's. */
export type PanelMarking = {
  id: string;
  heldOn: CalendarDate;
  closedOn: CalendarDate | null;
  marked: number;
  toMark: number;
};
/** What an interview panel asks of somebody; it hangs on no placement. */
export type PanelTodo = Omit<TodoItem, "kind" | "placementId" | "facts"> & {
  kind: PanelTodoKind;
  panelId: string;
  facts: { marked: number; toMark: number };
};

/** S5: what panels ask of a post: to mark on the day they sit, and to close once the marks are in, or to see to those missing. */
export const panelsDue = (panels: readonly PanelMarking[], role: Role, today: CalendarDate): PanelTodo[] =>
  panels
    .filter((panel) => panel.closedOn === null)
    .flatMap((panel): PanelTodo[] => {
      const isFull = panel.marked >= panel.toMark;
      if (role === "scorer") return isFull ? [] : [todo(panel, "panelToMark", role, panel.heldOn, today)];
      if (role !== "departmentStaff") return [];
      return [todo(panel, "panelToClose", role, isFull ? panel.heldOn : addDays(panel.heldOn, 1), today)];
    });

const todo = (
  { id, heldOn, marked, toMark }: PanelMarking,
  kind: PanelTodoKind,
  role: Role,
  opensOn: CalendarDate,
  today: CalendarDate,
): PanelTodo => ({
  ...{ kind, rule: TODO_RULE[kind], panelId: id, key: "", roles: [role], facts: { marked, toMark } },
  ...{ dueOn: heldOn, opensOn, status: statusOn(heldOn, today) },
});
