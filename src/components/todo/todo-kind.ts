/** Everything that can wait for somebody; `wording` has its title and the label of its button. */
export const TODO_KINDS = [
  "decidePlacement",
  "supplyDecision",
  "confirmArrival",
  "nameFirstResponsible",
  "nameMentor",
  "confirmStanding",
  "monthlyTalk",
  "departmentTalk",
  "submitReport",
  "acknowledgeReport",
  "proposeBaseline",
  "settleBaseline",
  "reviewSelf",
  "reviewSendingView",
  "reviewHostPart",
  "signReview",
  "stateMissedReview",
  "acknowledgeFeedback",
  "decideOutcome",
  "annualAssessment",
  "neglected",
] as const;
export type TodoKind = (typeof TODO_KINDS)[number];

export const URGENCIES = ["overdue", "threeDays", "thisWeek", "later"] as const;
export type Urgency = (typeof URGENCIES)[number];
