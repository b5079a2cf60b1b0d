import { type Condition, whyUnmet } from "./condition";
import type { FitWeights, PersonToPlace, PositionToFill } from "./problem";

/** A need further above a person's level than this is no school but a strain. */
export const REACH = 2;
/** What a first wish is worth, what each later one loses, and what the last one keeps. */
const FIRST = 100;
const LOST_BY_RANK = 20;
const LAST = 20;
/** What the second person at a host costs; the third costs it twice, the fourth three times. */
const BALANCE_STEP = 20;

/** How well a person suits a position, in whole points, with what it is made of. Each part is 0–100 times its weight. */
export type Fit = {
  points: number;
  parts: { growth: number; contribution: number; wish: number; hostWish: number };
  /** Capabilities the position demands a level or two above theirs: what they would learn. */
  grows: readonly string[];
  /** Capabilities they have as the position needs them, or better: what they bring. */
  brings: readonly string[];
  /** Needed, and 未测: counts for neither. */
  unmeasured: readonly string[];
  /** The place of the position among their wishes, from 0; null: not wished for. */
  wishRank: number | null;
  /** Those of the host's preferences they meet, of so many. */
  met: readonly Condition[];
  preferences: number;
};

const forRank = (rank: number | null): number => (rank === null ? 0 : Math.max(LAST, FIRST - LOST_BY_RANK * rank));
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

function wishRankOf(person: PersonToPlace, position: PositionToFill): number | null {
  const rank = person.wishes.findIndex((wish) =>
    wish.kind === "position" ? wish.positionId === position.id : wish.frontLine === position.frontLine,
  );
  return rank < 0 ? null : rank;
}

/** The fit of a pair, lawful or not. */
export function fitOf(person: PersonToPlace, position: PositionToFill, weights: FitWeights): Fit {
  const grows: string[] = [];
  const brings: string[] = [];
  const unmeasured: string[] = [];
  let [growth, brought, needed] = [0, 0, 0];
  for (const { capabilityId, level: need } of position.needs) {
    const level = person.levels[capabilityId] ?? null;
    needed += need;
    if (level === null) unmeasured.push(capabilityId);
    else if (level >= need) {
      brings.push(capabilityId);
      brought += need;
    } else if (need - level <= REACH) {
      grows.push(capabilityId);
      growth += need - level;
    }
  }
  const wishRank = wishRankOf(person, position);
  const met = position.preferences.filter((one) => whyUnmet(person, one) === null);
  const preferences = position.preferences.length;
  const parts = {
    growth: weights.growth * share(growth, REACH * position.needs.length),
    contribution: weights.contribution * share(brought, needed),
    wish: weights.wish * forRank(wishRank),
    hostWish: weights.hostWish * share(met.length, preferences),
  };
  const points = parts.growth + parts.contribution + parts.wish + parts.hostWish;
  return { points, parts, grows, brings, unmeasured, wishRank, met, preferences };
}

/** What the nth person a host receives costs the plan, from 1; never less than the one before, so that the best is exact. */
export const balanceCost = (nth: number, weights: FitWeights): number => weights.balance * BALANCE_STEP * (nth - 1);
