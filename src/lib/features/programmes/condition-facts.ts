import { z } from "zod";
import type { StatedCondition } from "@/lib/domain/matching/condition";
import { EDUCATIONS, LEVELS, SEXES, STANDINGS } from "@/lib/domain/vocabulary";
import { id, listOf, oneOf, ticked, whole } from "@/lib/platform/input";

/** What is stated of party membership; a position asks for one or for neither. */
export const PARTY_CONDITIONS = ["partyMember", "nonParty"] as const;
const level = z.union(LEVELS.map((one) => z.literal(one)));
/** Which of the conditions are only preferred; no box ticked, none is. */
const preferred = z.preprocess(
  (given) => given ?? {},
  z.object({
    ...{ party: ticked, sex: ticked, highestAge: ticked, lowestEducation: ticked, fewestServiceYears: ticked },
    standings: ticked,
  }),
);

/** S4: what the form of a position says of its conditions; blank: not asked, and then it is neither required nor preferred. */
export const conditionInput = {
  party: oneOf(PARTY_CONDITIONS).optional(),
  sex: oneOf(SEXES).optional(),
  highestAge: whole(18, 65).optional(),
  lowestEducation: oneOf(EDUCATIONS).optional(),
  fewestServiceYears: whole(1, 40).optional(),
  standings: listOf(oneOf(STANDINGS)).transform((chosen) => STANDINGS.filter((one) => chosen.includes(one))),
  levels: listOf(z.object({ capabilityId: id, level: whole(1, 5).pipe(level).optional(), preferred: ticked })),
  preferred,
} as const;
type ConditionInput = z.output<z.ZodObject<typeof conditionInput>>;

/** A condition that is asked at all, marked where it is only preferred. */
function stated(condition: StatedCondition | false | undefined, isPreferred: boolean): StatedCondition[] {
  if (!condition) return [];
  return [isPreferred ? { ...condition, preferred: true } : condition];
}

/** S4: the conditions of a form, in the order people read them. */
export function statedConditions(input: ConditionInput): StatedCondition[] {
  const { party, sex, highestAge, lowestEducation, fewestServiceYears, standings, levels, preferred } = input;
  return [
    ...stated(party && { kind: party }, preferred.party),
    ...stated(sex && { kind: "sex", sex }, preferred.sex),
    ...stated(highestAge !== undefined && { kind: "highestAge", years: highestAge }, preferred.highestAge),
    ...stated(lowestEducation && { kind: "lowestEducation", education: lowestEducation }, preferred.lowestEducation),
    ...stated(
      fewestServiceYears !== undefined && { kind: "fewestServiceYears", years: fewestServiceYears },
      preferred.fewestServiceYears,
    ),
    ...stated(standings.length > 0 && { kind: "standing", standings }, preferred.standings),
    ...levels.flatMap(({ capabilityId, level, preferred: isPreferred }) =>
      stated(level !== undefined && { kind: "lowestLevel", capabilityId, level }, isPreferred),
    ),
  ];
}

/** Whether a condition asks for a capability that is none of these. */
export const asksUnknown = (conditions: readonly StatedCondition[], capabilityIds: readonly string[]): boolean =>
  conditions.some((one) => one.kind === "lowestLevel" && !capabilityIds.includes(one.capabilityId));

const kept: z.ZodType<StatedCondition[]> = z.array(
  z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("partyMember") }),
      z.object({ kind: z.literal("nonParty") }),
      z.object({ kind: z.literal("sex"), sex: z.enum(SEXES) }),
      z.object({ kind: z.literal("highestAge"), years: z.int() }),
      z.object({ kind: z.literal("lowestEducation"), education: z.enum(EDUCATIONS) }),
      z.object({ kind: z.literal("fewestServiceYears"), years: z.int() }),
      z.object({ kind: z.literal("standing"), standings: z.array(z.enum(STANDINGS)) }),
      z.object({ kind: z.literal("lowestLevel"), capabilityId: z.uuid(), level }),
    ])
    .and(z.object({ preferred: z.literal(true).optional() })),
);

/** The conditions a position's row keeps, each required unless it is marked as preferred; one of another shape is a bug. */
export const conditionsOf = (row: { conditions: unknown }): StatedCondition[] => kept.parse(row.conditions);
