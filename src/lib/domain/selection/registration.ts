import type { CalendarDate } from "../calendar-date";
import { firstRefusal, type Refusal, refusal } from "../refusal";
import { type ProgrammeStatus, STAGES, type Stage } from "../vocabulary";
import type { Limits } from "./eligibility";

/** What registering asks of the programme; null selection: it sends by nomination (组织选派), without competition (S2). */
export type Registrable = {
  status: ProgrammeStatus;
  selection: { from: CalendarDate; to: CalendarDate } | null;
};

/** S1: why nobody registers today: the programme is approved first, and registration is open only between its days. */
export const whyNotRegister = ({ status, selection }: Registrable, today: CalendarDate): Refusal | null =>
  firstRefusal(
    () => (status === "open" ? null : refusal("programmeNotOpen")),
    () => (selection ? null : refusal("programmeNominates")),
    () => (selection && today < selection.from ? refusal("registrationNotOpen", { from: selection.from }) : null),
    () => (selection && today > selection.to ? refusal("registrationOver", { to: selection.to }) : null),
  );

/** S1: why this cadre cannot be registered: once in a programme, and only with a profile in the unit that pays them. */
export const whyNotCandidate = (cadre: { isOfUnit: boolean; isRegistered: boolean }, name: string): Refusal | null =>
  firstRefusal(
    () => (cadre.isOfUnit ? null : refusal("notOfUnit", { name })),
    () => (cadre.isRegistered ? refusal("alreadyRegistered", { name }) : null),
  );

/** S1: why a unit's agreement cannot be entered: it is given once, while registration is open. */
export const whyNotAgree = (
  programme: Registrable,
  candidate: { agreedOn: CalendarDate | null; withdrawnOn: CalendarDate | null },
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => (candidate.withdrawnOn ? refusal("registrationWithdrawn") : null),
    () => (candidate.agreedOn ? refusal("alreadyAgreed") : null),
    () => whyNotRegister(programme, today),
  );

/** S1: why wishes cannot be set: while registration is open, by one who is still a candidate. */
export const whyNotSetWishes = (
  programme: Registrable,
  candidate: { withdrawnOn: CalendarDate | null },
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => (candidate.withdrawnOn ? refusal("registrationWithdrawn") : null),
    () => whyNotRegister(programme, today),
  );

/** What a programme sets for its selection; weights and ratio as whole numbers. */
export type SelectionPlan = {
  from: CalendarDate;
  to: CalendarDate;
  stages: readonly Stage[];
  /** When a stage is planned to be held, where that is known yet. */
  days: Partial<Record<Stage, CalendarDate>>;
  examWeight: number;
};
/** Everything a programme sets for its selection. */
export type SelectionSettings = SelectionPlan & { interviewRatio: number; dropsExtremes: boolean; limits: Limits };

/**
 * S1, S5: why a selection cannot be set so. Its days and stages stand once somebody has registered; a stage whose score
 * counts is a stage of the programme, so that no weight hangs on an exam nobody sits.
 */
export const whyNotSetSelection = (
  programme: { status: ProgrammeStatus; startsOn: CalendarDate; candidates: number },
  before: SelectionPlan | null,
  plan: SelectionPlan | null,
): Refusal | null =>
  firstRefusal(
    () => (programme.status === "closed" ? refusal("programmeNotOpen") : null),
    () => (plan && plan.to < plan.from ? refusal("registrationDaysWrong", { from: plan.from, to: plan.to }) : null),
    () =>
      plan && plan.to >= programme.startsOn
        ? refusal("registrationAfterStart", { to: plan.to, startsOn: programme.startsOn })
        : null,
    () =>
      plan && before && programme.candidates > 0 && (plan.from !== before.from || !isSameStages(plan, before))
        ? refusal("selectionUnderWay", { candidates: programme.candidates })
        : null,
    () => (plan ? whyNotStageDays(plan, programme.startsOn) : null),
    () => (plan && !weighsWhatIsAsked(plan) ? refusal("weightWithoutStage") : null),
  );

/** S1: the stages are held in their order, after registration and before the year begins. */
function whyNotStageDays(plan: SelectionPlan, startsOn: CalendarDate): Refusal | null {
  let before = plan.to;
  for (const stage of STAGES) {
    const on = plan.stages.includes(stage) ? plan.days[stage] : undefined;
    if (on === undefined) continue;
    if (on < before || on >= startsOn) return refusal("stageDaysWrong", { stage, on, before, startsOn });
    before = on;
  }
  return null;
}

const isSameStages = (a: SelectionPlan, b: SelectionPlan): boolean => a.stages.join() === b.stages.join();

/** S5: a weight belongs to a stage that is held; where there is neither exam nor interview, nothing is weighed. */
function weighsWhatIsAsked({ stages, examWeight }: SelectionPlan): boolean {
  const [exam, interview] = [stages.includes("writtenExam"), stages.includes("interview")];
  return (!exam && !interview) || ((examWeight === 0 || exam) && (examWeight === 100 || interview));
}
