import { isUnsupported } from "./after-term";
import { type BaselineFact, baselineDueOn } from "./baseline";
import type { CalendarDate } from "./calendar-date";
import { lastDay, type PlacementFacts } from "./placement";
import { isHalfYearSettled, type ReviewRecord, standingReview, whyReviewsOpen } from "./review";
import { isReviewOverdue, isReviewOwed, reviewWindow } from "./review-window";
import { type PlacementTodoKind, type TodoItem, todoItem } from "./todo-item";
import { type OutcomeKind, REVIEW_KINDS, type ReviewKind, type ReviewSide, type Role } from "./vocabulary";
import type { WorkingCalendar } from "./working-days";

/** What baseline, reviews and outcome are read off. */
export type ReviewFacts = {
  baseline: BaselineFact | null;
  record: ReviewRecord;
  /** The parts already released, by kind and side. */
  released: readonly { kind: ReviewKind; side: ReviewSide }[];
  /** O8: the staff laid an outcome before the leader. */
  isOutcomeProposed: boolean;
  /** What was decided, if anything. */
  outcome: OutcomeKind | null;
};

const PARTS: readonly { kind: PlacementTodoKind; side: ReviewSide; roles: readonly Role[] }[] = [
  { kind: "reviewSelf", side: "cadre", roles: ["cadre"] },
  { kind: "reviewSendingView", side: "sendingUnit", roles: ["sendingLiaison"] },
  { kind: "reviewHostPart", side: "hostUnit", roles: ["hostLeader", "hostSecretary", "mentor"] },
];

/** O4: the baseline to propose, then to settle; none where it is marked 未测. */
function baselineDue(
  placement: PlacementFacts,
  facts: ReviewFacts,
  today: CalendarDate,
  calendar: WorkingCalendar,
): TodoItem[] {
  const dueOn = baselineDueOn(placement, calendar);
  const isClosed = facts.baseline !== null && facts.baseline.state !== "proposed";
  if (dueOn === null || isClosed || placement.baselineNotMeasured) return [];
  const common = { dueOn, opensOn: placement.arrivedOn };
  return facts.baseline === null
    ? [todoItem(placement, { kind: "proposeBaseline", roles: ["hostSecretary", "hostLeader"], ...common }, today)]
    : [todoItem(placement, { kind: "settleBaseline", roles: ["departmentStaff"], ...common }, today)];
}

/** O3: one review: each side's part until released, the signature, and the statement once a half-year was missed. */
function oneReviewDue(
  placement: PlacementFacts,
  kind: ReviewKind,
  facts: ReviewFacts,
  today: CalendarDate,
  calendar: WorkingCalendar,
): TodoItem[] {
  const isDone = kind === "halfYear" ? isHalfYearSettled(placement, facts.record) : false;
  if (isDone || !isReviewOwed(placement, kind) || standingReview(kind, facts.record.reviews)) return [];
  const window = reviewWindow(placement, kind, calendar);
  const common = {
    key: kind,
    dueOn: window.dueOn,
    overdueFrom: window.overdueFrom,
    facts: { kind, dueOn: window.dueOn },
  };
  const isReleased = (side: ReviewSide) => facts.released.some((one) => one.kind === kind && one.side === side);
  const items = PARTS.filter((part) => !isReleased(part.side)).map((part) =>
    todoItem(placement, { kind: part.kind, roles: part.roles, opensOn: window.opensOn, ...common }, today),
  );
  const signsFrom = kind === "endOfTerm" ? lastDay(placement) : window.opensOn;
  items.push(
    todoItem(placement, { kind: "signReview", roles: ["departmentLeader"], opensOn: signsFrom, ...common }, today),
  );
  if (kind === "halfYear" && isReviewOverdue(placement, kind, calendar, today)) {
    items.push(
      todoItem(
        placement,
        { kind: "stateMissedReview", roles: ["departmentLeader"], key: kind, facts: { kind } },
        today,
      ),
    );
  }
  return items;
}

/** O8: the outcome, once the term is over and its reviews are done; the rule names no day. */
function outcomeDue(placement: PlacementFacts, facts: ReviewFacts, today: CalendarDate): TodoItem[] {
  if (isUnsupported(facts.outcome, facts.record)) {
    return [todoItem(placement, { kind: "outcomeUnsupported", roles: ["departmentLeader"] }, today)];
  }
  if (facts.outcome || today < lastDay(placement) || whyReviewsOpen(placement, facts.record)) return [];
  const opensOn = lastDay(placement);
  const proposed = todoItem(placement, { kind: "proposeOutcome", roles: ["departmentStaff"], opensOn }, today);
  const decided = todoItem(placement, { kind: "decideOutcome", roles: ["departmentLeader"], opensOn }, today);
  return facts.isOutcomeProposed ? [decided] : [proposed, decided];
}

/** O3, O4, O8: what baseline, reviews and outcome still ask for. */
export const reviewDue = (
  placement: PlacementFacts,
  facts: ReviewFacts,
  today: CalendarDate,
  calendar: WorkingCalendar,
): TodoItem[] =>
  placement.state === "arrived"
    ? [
        ...baselineDue(placement, facts, today, calendar),
        ...REVIEW_KINDS.flatMap((kind) => oneReviewDue(placement, kind, facts, today, calendar)),
        ...outcomeDue(placement, facts, today),
      ]
    : [];
