import { type Refusal, refusal } from "../refusal";
import { type Condition, type ConditionKind, whyUnmet } from "./condition";
import { isNativeOf } from "./native-place";
import type { Forbid, MatchingSettings, PersonToPlace, Pin, PositionToFill } from "./problem";

/** One demand that a plan must keep. Those that no plan can keep together are named by it (`conflictOf`). */
export type Demand =
  /** This person must be placed. */
  | { kind: "mustPlace"; personId: string }
  /** S4: the position takes no more than its places. */
  | { kind: "places"; positionId: string; places: number }
  /** S6: the host's leadership takes no more than its room. */
  | { kind: "room"; hostUnitId: string; room: number }
  /** S3: not to the unit that sends them. */
  | { kind: "ownUnit"; personId: string }
  /** S6: not where their kin are leaders. */
  | { kind: "kin"; personId: string; hostUnitId: string }
  /** S6: not to where they come from. */
  | { kind: "nativePlace"; personId: string }
  /** S4: a condition of the position, for everyone. */
  | { kind: "condition"; positionId: string; condition: Condition }
  /** S4: conditions of one kind, wherever they are asked, for this person. */
  | { kind: "conditionsFor"; personId: string; condition: ConditionKind }
  | { kind: "pin"; personId: string; positionId: string }
  | { kind: "forbid"; forbid: Forbid };

/** Why a pair may not be: the sentence for people, and the demands either of which rules it out. */
export type Bar = { why: Refusal; demands: readonly Demand[] };

/** What rules a pair out under these settings, all of it. Made once for many pairs. */
export type PairLaw = (person: PersonToPlace, position: PositionToFill) => Bar[];

const isForbidden = (forbid: Forbid, position: PositionToFill): boolean =>
  "positionId" in forbid ? forbid.positionId === position.id : forbid.hostUnitId === position.hostUnitId;

const byPerson = <T extends { personId: string }>(items: readonly T[]): Map<string, T[]> =>
  Map.groupBy(items, (item) => item.personId);

/** S3, S4, S6: the law of pairs, with what was forbidden by hand. */
export function pairLaw(settings: Pick<MatchingSettings, "avoidNativePlace" | "forbids">): PairLaw {
  const forbidden = byPerson(settings.forbids);
  const natives = new Map<string, boolean>();
  const isNative = (nativePlace: string, area: string): boolean => {
    const key = `${nativePlace}\n${area}`;
    const known = natives.get(key) ?? isNativeOf(nativePlace, area);
    natives.set(key, known);
    return known;
  };
  return (person, position) => {
    const { id: personId } = person;
    const { id: positionId, hostUnitId, area } = position;
    const bars: Bar[] = [];
    if (person.sendingUnitId === hostUnitId)
      bars.push({ why: refusal("sendingIsHost"), demands: [{ kind: "ownUnit", personId }] });
    if (person.kinUnitIds.includes(hostUnitId))
      bars.push({ why: refusal("kinAtHost"), demands: [{ kind: "kin", personId, hostUnitId }] });
    if (settings.avoidNativePlace && person.nativePlace && area && isNative(person.nativePlace, area))
      bars.push({ why: refusal("nativePlaceAvoided"), demands: [{ kind: "nativePlace", personId }] });
    for (const condition of position.conditions) {
      const why = whyUnmet(person, condition);
      const forOne: Demand = { kind: "conditionsFor", personId, condition: condition.kind };
      if (why) bars.push({ why, demands: [{ kind: "condition", positionId, condition }, forOne] });
    }
    for (const forbid of forbidden.get(personId) ?? [])
      if (isForbidden(forbid, position))
        bars.push({ why: refusal("pairForbidden"), demands: [{ kind: "forbid", forbid }] });
    return bars;
  };
}

/** S3, S4, S6: every reason why this person may not have this position; none: the pair is lawful. */
export const whyNotPair = (
  person: PersonToPlace,
  position: PositionToFill,
  settings: Pick<MatchingSettings, "avoidNativePlace" | "forbids">,
): Refusal[] => pairLaw(settings)(person, position).map((bar) => bar.why);

/** The pins that hold a person to other positions than this one. */
export const pinsElsewhere = (pins: readonly Pin[], personId: string, positionId: string): Pin[] =>
  pins.filter((pin) => pin.personId === personId && pin.positionId !== positionId);
