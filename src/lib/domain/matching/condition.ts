import type { CalendarDate } from "../calendar-date";
import { type Refusal, refusal } from "../refusal";
import { EDUCATIONS, type Education, type Level, type PartyStatus, type Sex, type Standing } from "../vocabulary";

/** What a host asks of whoever fills its position: required, and then a rule (S4), or preferred, and then a part of the fit. */
export type Condition =
  /** 中共党员，含预备党员 */
  | { kind: "partyMember" }
  /** 党外干部 */
  | { kind: "nonParty" }
  | { kind: "sex"; sex: Sex }
  /** Years of age reached by a day; reckoned by the month, as a profile knows no day. */
  | { kind: "highestAge"; years: number; on: CalendarDate }
  | { kind: "lowestEducation"; education: Education }
  /** Full years of work by a day. */
  | { kind: "fewestServiceYears"; years: number; on: CalendarDate }
  | { kind: "standing"; standings: readonly Standing[] }
  | { kind: "lowestLevel"; capabilityId: string; level: Level };
export type ConditionKind = Condition["kind"];
type Reckoned = Extract<Condition, { on: CalendarDate }>;
/** A condition as the host states it: age and years of work are reckoned on the day the programme begins; unmarked, it is required. */
export type StatedCondition = (Exclude<Condition, Reckoned> | { kind: Reckoned["kind"]; years: number }) & {
  preferred?: true;
};

/** What is required and what is preferred for a position whose programme begins on that day. */
export function askedFrom(stated: readonly StatedCondition[], on: CalendarDate) {
  const reckoned = ({ preferred: _, ...one }: StatedCondition): Condition => ("years" in one ? { ...one, on } : one);
  return {
    conditions: stated.filter((one) => !one.preferred).map(reckoned),
    preferences: stated.filter((one) => one.preferred).map(reckoned),
  };
}

/** What the conditions look at. */
export type ConditionFacts = {
  birthMonth: string;
  startedWorkMonth: string | null;
  sex: Sex;
  education: Education | null;
  partyStatus: PartyStatus;
  standing: Standing;
  levels: Readonly<Record<string, Level | null>>;
};

const months = (yearAndMonth: string): number =>
  Number(yearAndMonth.slice(0, 4)) * 12 + Number(yearAndMonth.slice(5, 7));
/** Full years from a month to a day, counted by months. */
export const yearsSince = (month: string, on: CalendarDate): number => Math.floor((months(on) - months(month)) / 12);

const isPartyMember = (status: PartyStatus): boolean => status === "member" || status === "probationary";
const rankOf = (education: Education | null): number => (education === null ? -1 : EDUCATIONS.indexOf(education));

/** S4: why a person does not meet a condition or a preference; what is not known of them does not meet it. */
export function whyUnmet(person: ConditionFacts, condition: Condition): Refusal | null {
  switch (condition.kind) {
    case "partyMember":
      return isPartyMember(person.partyStatus) ? null : refusal("partyMemberWanted");
    case "nonParty":
      return isPartyMember(person.partyStatus) ? refusal("nonPartyWanted") : null;
    case "sex":
      return person.sex === condition.sex ? null : refusal("otherSexWanted");
    case "highestAge": {
      const age = yearsSince(person.birthMonth, condition.on);
      return age > condition.years ? refusal("tooOldForPosition", { years: condition.years, age }) : null;
    }
    case "lowestEducation":
      return rankOf(person.education) < rankOf(condition.education) ? refusal("educationTooLow") : null;
    case "fewestServiceYears": {
      const served = person.startedWorkMonth === null ? 0 : yearsSince(person.startedWorkMonth, condition.on);
      return served < condition.years ? refusal("serviceTooShort", { years: condition.years, served }) : null;
    }
    case "standing":
      return condition.standings.includes(person.standing) ? null : refusal("otherStandingWanted");
    case "lowestLevel": {
      const level = person.levels[condition.capabilityId] ?? 0;
      return level < condition.level ? refusal("levelTooLow", { wanted: condition.level }) : null;
    }
  }
}
