import type { PartyStatus, Sex } from "../vocabulary";

/** What a list of people is made up of; null: 未填. */
export type Made = { sex: Sex | null; ethnicity: string | null; partyStatus: PartyStatus | null };
/** `unknown`: whose profile does not say. */
export type Part = { count: number; unknown: number };
export type MakeUp = { total: number; women: Part; minority: Part; nonParty: Part };

/** 汉族 is written with its last character and without. */
const isMajority = (ethnicity: string): boolean => /^汉族?$/.test(ethnicity.trim());
const PARTY: readonly PartyStatus[] = ["member", "probationary"];

function part<T>(people: readonly Made[], of: (one: Made) => T | null, isIn: (value: T) => boolean): Part {
  const values = people.map(of);
  return {
    count: values.filter((value) => value !== null && isIn(value)).length,
    unknown: values.filter((value) => value === null).length,
  };
}

/** How many of a list are women, of an ethnic minority, outside the Party; what is not filled in is counted apart. */
export const makeUpOf = (people: readonly Made[]): MakeUp => ({
  total: people.length,
  women: part(
    people,
    (one) => one.sex,
    (sex) => sex === "female",
  ),
  minority: part(
    people,
    (one) => one.ethnicity || null,
    (ethnicity) => !isMajority(ethnicity),
  ),
  nonParty: part(
    people,
    (one) => one.partyStatus,
    (status) => !PARTY.includes(status),
  ),
});
