import type { CalendarDate } from "../calendar-date";
import { firstRefusal, type Refusal, refusal } from "../refusal";
import { OPTIONAL_STAGES, type ProgrammeStatus, STAGES, type Stage } from "../vocabulary";
import type { Limits } from "./eligibility";

/** What registering asks of the programme; null selection: it sends by nomination (组织选派), without competition (S2). */
export type Registrable = {
  status: ProgrammeStatus;
  selection: { from: CalendarDate; to: CalendarDate } | null;
};

/**
 * S1: why nobody registers today: the programme is approved first, and registration is open only between its days. Told to
 * cadres and liaisons too, so what to do next is never the department's own work.
 */
export const whyNotRegister = ({ status, selection }: Registrable, today: CalendarDate): Refusal | null =>
  firstRefusal(
    () => (status === "open" ? null : refusal("programmeNotRegistering")),
    () => (selection ? null : refusal("programmeWithoutRegistration")),
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

/** S1, S6: the stages of a programme that chose these: those every selection asks, and of the others the chosen ones. */
export const stagesWith = (chosen: readonly Stage[]): Stage[] =>
  STAGES.filter((stage) => !OPTIONAL_STAGES.includes(stage) || chosen.includes(stage));

/** Everything a programme sets for its selection; weights and ratio as whole numbers. */
export type SelectionSettings = {
  from: CalendarDate;
  to: CalendarDate;
  stages: readonly Stage[];
  /** When a stage is planned to be held, where that is known yet. */
  days: Partial<Record<Stage, CalendarDate>>;
  examWeight: number;
  interviewRatio: number;
  dropsExtremes: boolean;
  limits: Limits;
};

/** What stands in a programme when its selection is set. */
export type SettingGround = {
  status: ProgrammeStatus;
  startsOn: CalendarDate;
  /** Those not cancelled. */
  placements: number;
  candidates: number;
  /** Whether a result of a stage or a score of the exam is entered. */
  isJudged: boolean;
  isLocked: boolean;
};

/**
 * S1, S2, S5, S6: why a selection cannot be set so. The first day and the stages stand once somebody has registered; what
 * candidates are judged by stands once one of them has been; nothing changes any more once the list is locked. Whoever is
 * placed already was never selected, so their programme does not begin to select. A stage whose score counts is a stage of
 * the programme, so that no weight hangs on an exam nobody sits. `plan` null asks before anything is written.
 */
export const whyNotSetSelection = (
  programme: SettingGround,
  before: SelectionSettings | null,
  plan: SelectionSettings | null,
): Refusal | null =>
  firstRefusal(
    () => (programme.status === "closed" ? refusal("programmeNotOpen") : null),
    () => (programme.isLocked ? refusal("selectionLocked") : null),
    () =>
      !before && programme.placements > 0 ? refusal("selectsAfterPlacing", { placed: programme.placements }) : null,
    () => (plan ? whyNotSettings(programme, before, plan) : null),
  );

const whyNotSettings = (
  programme: SettingGround,
  before: SelectionSettings | null,
  plan: SelectionSettings,
): Refusal | null =>
  firstRefusal(
    () => (plan.to < plan.from ? refusal("registrationDaysWrong", { from: plan.from, to: plan.to }) : null),
    () =>
      before && programme.candidates > 0 && (plan.from !== before.from || !isSameStages(plan, before))
        ? refusal("selectionUnderWay", { candidates: programme.candidates })
        : null,
    () => (before && programme.isJudged ? whyNotRejudge(before, plan) : null),
    () => whyNotBefore(plan, programme.startsOn),
    () => (weighsWhatIsAsked(plan) ? null : refusal("weightWithoutStage")),
  );

/** S1: why a year cannot begin on that day: registration and the stages, held in their order after it, come before. */
export const whyNotBefore = (
  { to, stages, days }: Pick<SelectionSettings, "to" | "stages" | "days">,
  startsOn: CalendarDate,
): Refusal | null => {
  if (to >= startsOn) return refusal("registrationAfterStart", { to, startsOn });
  let before = to;
  for (const stage of STAGES) {
    const on = stages.includes(stage) ? days[stage] : undefined;
    if (on === undefined) continue;
    if (on < before || on >= startsOn) return refusal("stageDaysWrong", { stage, on, before, startsOn });
    before = on;
  }
  return null;
};

/** S5, S6: names the first setting candidates are judged by that would change. */
function whyNotRejudge(before: SelectionSettings, plan: SelectionSettings): Refusal | null {
  const [was, is] = [judgedBy(before), judgedBy(plan)];
  const setting = Object.keys(was).find((one) => was[one] !== is[one]);
  if (!setting) return null;
  return setting in before.limits
    ? refusal("limitsJudged", { limit: setting })
    : refusal("selectionJudged", { setting });
}

/** What candidates are judged by, each as one value that compares. */
function judgedBy({ examWeight, interviewRatio, dropsExtremes, limits }: SelectionSettings): Record<string, unknown> {
  const { ageByRank, parties, ...others } = limits;
  return {
    ...{ examWeight, interviewRatio, dropsExtremes, ...others, parties: parties.toSorted().join() },
    ageByRank: ageByRank
      .map(({ rank, highestAge }) => `${rank} ${highestAge}`)
      .toSorted()
      .join(),
  };
}

const isSameStages = (a: SelectionSettings, b: SelectionSettings): boolean => a.stages.join() === b.stages.join();

/** S5: a weight belongs to a stage that is held; where there is neither exam nor interview, nothing is weighed. */
function weighsWhatIsAsked({ stages, examWeight }: SelectionSettings): boolean {
  const [exam, interview] = [stages.includes("writtenExam"), stages.includes("interview")];
  return (!exam && !interview) || ((examWeight === 0 || exam) && (examWeight === 100 || interview));
}
