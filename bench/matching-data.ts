import { calendarDate } from "@/lib/domain/calendar-date";
import type { Condition } from "@/lib/domain/matching/condition";
import { type MatchingProblem, USUAL_WEIGHTS } from "@/lib/domain/matching/problem";
import { LEVELS, type Level } from "@/lib/domain/vocabulary";

const CAPABILITIES = ["grassroots", "economy", "writing", "emergency", "masses", "law"];
const FRONT_LINES = ["rural", "industry", "investment", "petition", "city"];
const AREAS = Array.from({ length: 14 }, (_, n) => `第${n}县`);

/** Numbers that look random and are the same each time (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** As many people as positions, three positions a host, with wishes, kin, native places and conditions as they occur. */
export function aLargeProblem(size: number, seed = 1): MatchingProblem {
  const below = numbersFrom(seed);
  const oneOf = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const hosts = Array.from({ length: Math.ceil(size / 3) }, (_, n) => `host${n}`);
  const on = calendarDate("2026-03-01");
  const conditions = (): Condition[] => [
    ...(below(4) === 0 ? [{ kind: "partyMember" } as const] : []),
    ...(below(5) === 0 ? [{ kind: "highestAge", years: 40, on } as const] : []),
    ...(below(6) === 0 ? [{ kind: "lowestEducation", education: "master" } as const] : []),
  ];
  const level = (): Level | null => (below(10) === 0 ? null : oneOf(LEVELS));
  const ids = (letter: string) => Array.from({ length: size }, (_, n) => `${letter}${n}`);
  const [personIds, positionIds] = [ids("p"), ids("j")];
  return {
    people: personIds.map((id) => ({
      id,
      sendingUnitId: below(20) === 0 ? oneOf(hosts) : "bureau",
      birthMonth: `${1980 + below(18)}-0${1 + below(9)}`,
      sex: oneOf(["male", "female"] as const),
      education: oneOf(["bachelor", "bachelor", "master", "doctor"] as const),
      partyStatus: below(8) === 0 ? "none" : "member",
      standing: "civilServant",
      startedWorkMonth: "2012-07",
      nativePlace: oneOf(AREAS),
      kinUnitIds: below(10) === 0 ? [oneOf(hosts)] : [],
      levels: Object.fromEntries(CAPABILITIES.map((capability) => [capability, level()])),
      wishes: [
        { kind: "position", positionId: oneOf(positionIds) },
        { kind: "position", positionId: oneOf(positionIds) },
        { kind: "frontLine", frontLine: oneOf(FRONT_LINES) },
      ],
    })),
    positions: positionIds.map((id, n) => ({
      id,
      hostUnitId: hosts[n % hosts.length] as string,
      area: AREAS[(n % hosts.length) % AREAS.length] as string,
      frontLine: oneOf(FRONT_LINES),
      places: 1,
      needs: CAPABILITIES.filter(() => below(2) === 0).map((capabilityId) => ({ capabilityId, level: oneOf(LEVELS) })),
      conditions: conditions(),
      preferences: conditions(),
    })),
    hosts: hosts.map((unitId) => ({ unitId, room: 3 })),
    settings: { avoidNativePlace: true, weights: USUAL_WEIGHTS, pins: [], forbids: [] },
  };
}
