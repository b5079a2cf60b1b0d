import type { CalendarDate } from "../calendar-date";
import { calendarDate } from "../calendar-date";
import { type PartyStatus, SEXES, type Sex, STAGES, type Stage } from "../vocabulary";
import type { CourseState } from "./course";
import { fullYears } from "./eligibility";

/** Why somebody left a selection. */
export const LEAVINGS = ["failed", "absent", "disqualified", "withdrawn"] as const;
export type Leaving = (typeof LEAVINGS)[number];

/** One stage of a funnel: who came in either passed, left there or waits there. */
export type FunnelStage = { stage: Stage; in: number; passed: number; waiting: number; left: Record<Leaving, number> };
export type FunnelCount = { total: number; decided: number; stages: FunnelStage[] };

const nobody = (): Record<Leaving, number> => ({ failed: 0, absent: 0, disqualified: 0, withdrawn: 0 });

/** How many left a stage, for whatever reason. */
export const leftOf = ({ left }: Pick<FunnelStage, "left">): number =>
  LEAVINGS.reduce((sum, why) => sum + left[why], 0);

/**
 * S1: how many came to each stage, and what became of them there. At every stage who came in is who passed, left and
 * waits; who passed is who comes to the next; who passed the last is decided.
 */
export function funnelOf(stages: readonly Stage[], states: readonly CourseState[]): FunnelCount {
  const asked = STAGES.filter((stage) => stages.includes(stage));
  let there = states.length;
  const counted = asked.map((stage): FunnelStage => {
    const here = states.filter((one) => one.at === stage);
    const left = nobody();
    let waiting = 0;
    for (const { state } of here) {
      if (state === "waiting" || state === "awaitingAgreement") waiting++;
      else if (state !== "decided") left[state]++;
    }
    const came = there;
    there -= here.length;
    return { stage, in: came, passed: there, waiting, left };
  });
  return { total: states.length, decided: states.filter((one) => one.state === "decided").length, stages: counted };
}

/** S6: ages as a department counts them, in full years. */
export const AGE_GROUPS = ["to30", "to35", "to40", "over40", "unknown"] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** The age group of one born in a month, on a day (the last of registration). */
export function ageGroupOf(birthMonth: string | null, on: CalendarDate): AgeGroup {
  if (!birthMonth) return "unknown";
  const age = fullYears(calendarDate(`${birthMonth}-01`), on);
  if (age <= 30) return "to30";
  if (age <= 35) return "to35";
  return age <= 40 ? "to40" : "over40";
}

export type SexOrUnknown = Sex | "unknown";
export const SEXES_OR_UNKNOWN: readonly SexOrUnknown[] = [...SEXES, "unknown"];

/** What a candidate is counted by; null: the profile does not say. */
export type Counted = {
  state: CourseState;
  unit: { id: string; name: string };
  sex: Sex | null;
  birthMonth: string | null;
  /** The front line wished for first; null where none was. */
  wish: string | null;
};

/** The same funnel for each part of the candidates; the parts are disjoint, so each cell sums to the whole's. */
export function funnelsBy<T extends { state: CourseState }, K>(
  stages: readonly Stage[],
  counted: readonly T[],
  keyOf: (one: T) => K,
): Map<K, FunnelCount> {
  const parts = Map.groupBy(counted, keyOf);
  const counts = [...parts].map(([key, part]): [K, FunnelCount] => [
    key,
    funnelOf(
      stages,
      part.map((one) => one.state),
    ),
  ]);
  return new Map(counts);
}

export type Composed = { sex: Sex | null; ethnicity: string | null; partyStatus: PartyStatus | null };
export const COMPOSITION = ["women", "minorities", "nonParty"] as const;
export type CompositionOf = (typeof COMPOSITION)[number];
/** `unknown`: of whom the profile does not say it; they are in `whole` and not in `part`. */
export type CompositionShare = { of: CompositionOf; part: number; whole: number; unknown: number };

const IS: Record<CompositionOf, (one: Composed) => boolean | null> = {
  women: ({ sex }) => sex && sex === "female",
  minorities: ({ ethnicity }) => (ethnicity?.trim() ? !/^汉族?$/.test(ethnicity.trim()) : null),
  nonParty: ({ partyStatus }) => partyStatus && partyStatus !== "member" && partyStatus !== "probationary",
};

/** Who they would be: the shares of women, of ethnic minorities and of people outside the Party. */
export const compositionOf = (people: readonly Composed[]): CompositionShare[] =>
  COMPOSITION.map((of) => {
    const answers = people.map(IS[of]);
    return {
      of,
      part: answers.filter((is) => is === true).length,
      whole: people.length,
      unknown: answers.filter((is) => is === null).length,
    };
  });
