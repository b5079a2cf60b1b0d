import { addDays, type CalendarDate } from "./calendar-date";
import { isBeforeTakeOver, type PlacementFacts } from "./placement";
import type { Role, RuleId } from "./vocabulary";

/** Everything a placement, or an interview panel, can ask of somebody, with the rule that asks. `wording` has its sentence. */
export const TODO_RULE = {
  decidePlacement: "S2",
  supplyDecision: "T4",
  confirmArrival: "T1",
  arrivalOverdue: "T1",
  nameFirstResponsible: "H1",
  nameMentor: "H2",
  confirmStanding: "T3",
  monthlyTalk: "H3",
  departmentTalk: "H3",
  submitReport: "O1",
  acknowledgeReport: "O5",
  proposeBaseline: "O4",
  settleBaseline: "O4",
  reviewSelf: "O3",
  reviewSendingView: "O3",
  reviewHostPart: "O3",
  signReview: "O3",
  stateMissedReview: "O3",
  acknowledgeFeedback: "O5",
  endEarly: "T1",
  proposeOutcome: "O8",
  recordPaperReceipt: "O5",
  decideOutcome: "O8",
  outcomeUnsupported: "O8",
  annualAssessment: "O10",
  neglected: "E5",
  panelToMark: "S5",
  panelToClose: "S5",
} as const satisfies Record<string, RuleId>;
export type TodoKind = keyof typeof TODO_RULE;
/** What a panel asks; the rest hangs on a placement. */
export type PanelTodoKind = "panelToMark" | "panelToClose";
export type PlacementTodoKind = Exclude<TodoKind, PanelTodoKind>;
export const TODO_KINDS = Object.keys(TODO_RULE) as TodoKind[];
export const isKindOfTodo = (word: string): word is TodoKind => (TODO_KINDS as readonly string[]).includes(word);

/** `undated`: the rule asks for it and names no day. */
export const TODO_STATUSES = ["overdue", "soon", "ahead", "undated"] as const;
export type TodoStatus = (typeof TODO_STATUSES)[number];

/** Soon = due within this many days. */
export const SOON_DAYS = 3;

export type TodoItem = {
  kind: PlacementTodoKind;
  rule: RuleId;
  placementId: string;
  /** Tells items of one kind apart: a period's number, a delivery's party, a standing item; else ''. */
  key: string;
  dueOn: CalendarDate | null;
  /** The first day on which somebody can act; a home page leaves out what is not open yet. */
  opensOn: CalendarDate | null;
  status: TodoStatus;
  /** Who acts; the reach of each role says which person. */
  roles: readonly Role[];
  /** For the sentence: days, period numbers, item names. */
  facts: Record<string, string | number>;
};

/** How something due on a day stands; `overdueFrom` where that is not the day after. */
export function statusOn(
  dueOn: CalendarDate | null,
  today: CalendarDate,
  overdueFrom: CalendarDate | null = dueOn && addDays(dueOn, 1),
): TodoStatus {
  if (dueOn === null || overdueFrom === null) return "undated";
  if (today >= overdueFrom) return "overdue";
  return dueOn <= addDays(today, SOON_DAYS) ? "soon" : "ahead";
}

/** What an item is made of; the rest follows. */
export type TodoDraft = Pick<TodoItem, "kind" | "roles"> &
  Partial<Pick<TodoItem, "key" | "dueOn" | "opensOn" | "facts">> & { overdueFrom?: CalendarDate };

/** T4: an item due before the take-over day stays to be done, but has no day any more and is never late. */
export function todoItem(
  placement: Pick<PlacementFacts, "id" | "takeOverOn">,
  draft: TodoDraft,
  today: CalendarDate,
): TodoItem {
  const { overdueFrom, ...rest } = draft;
  const wasDue = draft.dueOn ?? null;
  const isPast = wasDue !== null && isBeforeTakeOver(placement, wasDue);
  const dueOn = isPast ? null : wasDue;
  return {
    key: "",
    facts: {},
    opensOn: null,
    ...rest,
    rule: TODO_RULE[draft.kind],
    placementId: placement.id,
    dueOn,
    status: isPast ? "undated" : statusOn(dueOn, today, overdueFrom),
  };
}

/** Whether somebody can act on it today; what is not open yet belongs on the timeline only. */
export const isOpen = (item: Pick<TodoItem, "opensOn">, today: CalendarDate): boolean =>
  item.opensOn === null || item.opensOn <= today;
