import fc from "fast-check";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Condition } from "@/lib/domain/matching/condition";
import type {
  Forbid,
  MatchingProblem,
  MatchingSettings,
  PersonToPlace,
  PositionToFill,
} from "@/lib/domain/matching/problem";
import { LEVELS, type Level } from "@/lib/domain/vocabulary";

export const aPersonToPlace = (over: Partial<PersonToPlace> = {}): PersonToPlace => ({
  id: "p1",
  sendingUnitId: "bureau",
  birthMonth: "1990-05",
  sex: "female",
  education: "bachelor",
  partyStatus: "member",
  standing: "civilServant",
  startedWorkMonth: "2012-07",
  nativePlace: "湖南祁阳",
  kinUnitIds: [],
  levels: {},
  wishes: [],
  ...over,
});

export const aPositionToFill = (over: Partial<PositionToFill> = {}): PositionToFill => ({
  id: "j1",
  hostUnitId: "town",
  area: "东安县",
  frontLine: "rural",
  places: 1,
  needs: [],
  conditions: [],
  preferences: [],
  ...over,
});

export const someSettings = (over: Partial<MatchingSettings> = {}): MatchingSettings => ({
  avoidNativePlace: true,
  weights: { growth: 1, contribution: 1, wish: 1, hostWish: 1, balance: 1 },
  pins: [],
  forbids: [],
  ...over,
});

const ON = calendarDate("2026-03-01");
const UNITS = ["u1", "u2", "u3", "u4"];
const AREAS = ["东安县", "祁阳市"];
const CAPABILITIES = ["k1", "k2", "k3"];
const level: fc.Arbitrary<Level | null> = fc.option(fc.constantFrom(...LEVELS), { freq: 6 });
const ids = (letter: string, count: number) => Array.from({ length: count }, (_, n) => `${letter}${n}`);

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant<Condition>({ kind: "partyMember" }),
  fc.constantFrom<Condition>({ kind: "sex", sex: "female" }, { kind: "sex", sex: "male" }),
  fc.constantFrom<Condition>({ kind: "highestAge", years: 33, on: ON }, { kind: "highestAge", years: 38, on: ON }),
  fc.constantFrom<Condition>({ kind: "lowestEducation", education: "master" }),
);

const person = (id: string, positionIds: string[]): fc.Arbitrary<PersonToPlace> =>
  fc.record({
    id: fc.constant(id),
    sendingUnitId: fc.constantFrom(...UNITS),
    birthMonth: fc.constantFrom("1985-02", "1990-05", "1996-11"),
    sex: fc.constantFrom("male", "female"),
    education: fc.constantFrom(null, "bachelor", "master"),
    partyStatus: fc.constantFrom("member", "member", "none"),
    standing: fc.constant("civilServant"),
    startedWorkMonth: fc.constant("2012-07"),
    nativePlace: fc.constantFrom(null, null, "湖南祁阳", "湖南东安"),
    kinUnitIds: fc.constantFrom([], [], ...UNITS.map((unit) => [unit])),
    levels: fc.record(Object.fromEntries(CAPABILITIES.map((id) => [id, level]))),
    wishes: fc.uniqueArray(
      fc.oneof(
        fc.record({ kind: fc.constant("position" as const), positionId: fc.constantFrom(...positionIds) }),
        fc.record({ kind: fc.constant("frontLine" as const), frontLine: fc.constantFrom("rural", "industry") }),
      ),
      { maxLength: 3, selector: (wish) => JSON.stringify(wish) },
    ),
  });

const position = (id: string): fc.Arbitrary<PositionToFill> =>
  fc.record({
    id: fc.constant(id),
    hostUnitId: fc.constantFrom(...UNITS),
    area: fc.constantFrom(null, ...AREAS),
    frontLine: fc.constantFrom("rural", "industry"),
    places: fc.constantFrom(0, 1, 1, 1, 1, 2, 2),
    needs: fc.uniqueArray(
      fc.record({ capabilityId: fc.constantFrom(...CAPABILITIES), level: fc.constantFrom(...LEVELS) }),
      {
        maxLength: 3,
        selector: (need) => need.capabilityId,
      },
    ),
    conditions: fc.oneof(fc.constant([]), fc.tuple(condition)),
    preferences: fc.array(condition, { maxLength: 3 }),
  });

/** Any problem of so many people and positions: some have a plan, some have none. */
export const aProblem = (people = 4, positions = 5): fc.Arbitrary<MatchingProblem> => {
  const [personIds, positionIds] = [ids("p", people), ids("j", positions)];
  const forbid: fc.Arbitrary<Forbid> = fc.oneof(
    fc.record({ personId: fc.constantFrom(...personIds), positionId: fc.constantFrom(...positionIds) }),
    fc.record({ personId: fc.constantFrom(...personIds), hostUnitId: fc.constantFrom(...UNITS) }),
  );
  const pin = fc.record({ personId: fc.constantFrom(...personIds), positionId: fc.constantFrom(...positionIds) });
  const weight = fc.constantFrom(0, 1, 2, 5);
  return fc.record({
    people: fc.tuple(...personIds.map((id) => person(id, positionIds))),
    positions: fc.tuple(...positionIds.map((id) => position(id))),
    hosts: fc.tuple(
      ...UNITS.map((unitId) => fc.record({ unitId: fc.constant(unitId), room: fc.constantFrom(0, 1, 2, 2, 3, 3, 3) })),
    ),
    settings: fc.record({
      avoidNativePlace: fc.boolean(),
      weights: fc.record({ growth: weight, contribution: weight, wish: weight, hostWish: weight, balance: weight }),
      pins: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.tuple(pin)),
      forbids: fc.array(forbid, { maxLength: 2 }),
    }),
  });
};
