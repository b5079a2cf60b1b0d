import type { TodoItem } from "@/lib/domain/todo-item";
import type { SelectionTodo } from "@/lib/domain/todo-programme";

/** Where a thing to do is done. */
export function todoHref(item: Pick<TodoItem, "kind" | "key" | "placementId" | "facts">): string {
  const placement = `/placements/${item.placementId}`;
  switch (item.kind) {
    case "decidePlacement":
    case "supplyDecision":
      return `${placement}/decide`;
    case "confirmArrival":
      return `${placement}/arrival`;
    case "arrivalOverdue":
      return item.key === "cancel" ? `${placement}/cancel` : `${placement}/start`;
    case "nameFirstResponsible":
    case "nameMentor":
      return `${placement}/mentor`;
    case "confirmStanding":
      return `${placement}/standing`;
    case "monthlyTalk":
    case "departmentTalk":
      return `${placement}/talks/new`;
    case "submitReport":
      return `${placement}/reports/${item.key}`;
    case "acknowledgeReport":
    case "acknowledgeFeedback":
      return `/deliveries/${item.key}`;
    case "recordPaperReceipt":
      return item.facts.review
        ? `${placement}/reviews/${item.facts.review}`
        : `${placement}/reports/${item.facts.period}`;
    case "proposeBaseline":
    case "settleBaseline":
      return `${placement}/baseline`;
    case "reviewSelf":
    case "reviewSendingView":
    case "reviewHostPart":
    case "signReview":
    case "stateMissedReview":
      return `${placement}/reviews/${item.key}`;
    case "endEarly":
      return `${placement}/end-early`;
    case "proposeOutcome":
    case "decideOutcome":
    case "outcomeUnsupported":
      return `${placement}/outcome`;
    case "annualAssessment":
      return `${placement}/assessments`;
    case "neglected":
      return placement;
  }
}

/** Where what a programme asks is done: on the page of the candidate or the meeting it is about, else on one of its own. */
export function programmeHref({
  kind,
  about,
  programmeId,
}: Pick<SelectionTodo, "kind" | "about"> & { programmeId: string }): string {
  const programme = `/programmes/${programmeId}`;
  switch (kind) {
    case "confirmPlan":
    case "adjustPlan":
      return `${programme}/plan`;
    case "lockList":
    case "announceDecision":
      return `${programme}/selection/list`;
    case "recordMeeting":
      return `/meetings/${about}`;
    case "decideWaiver":
    case "agreeRegistration":
      return `/candidates/${about}`;
  }
}
