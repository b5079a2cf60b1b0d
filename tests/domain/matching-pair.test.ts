import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Condition } from "@/lib/domain/matching/condition";
import { fitOf } from "@/lib/domain/matching/fit";
import { areaStem, isNativeOf } from "@/lib/domain/matching/native-place";
import { whyNotPair } from "@/lib/domain/matching/pair-law";
import type { MatchingSettings, PersonToPlace, PositionToFill } from "@/lib/domain/matching/problem";
import { REFUSAL_RULE } from "@/lib/domain/refusal";
import { aPersonToPlace, aPositionToFill, aProblem, someSettings } from "./a-matching";

const on = calendarDate("2026-03-01");
const asks = (...conditions: PositionToFill["conditions"]) => aPositionToFill({ conditions });

describe("whyNotPair", () => {
  test.each<[string, PersonToPlace, PositionToFill, Partial<MatchingSettings>, string[]]>([
    ["nothing stands against it", aPersonToPlace(), aPositionToFill(), {}, []],
    ["S3 the host sends them", aPersonToPlace({ sendingUnitId: "town" }), aPositionToFill(), {}, ["sendingIsHost"]],
    ["S6 kin among the host's leaders", aPersonToPlace({ kinUnitIds: ["town"] }), aPositionToFill(), {}, ["kinAtHost"]],
    ["S6 kin elsewhere", aPersonToPlace({ kinUnitIds: ["other"] }), aPositionToFill(), {}, []],
    ["S6 the native place", aPersonToPlace(), aPositionToFill({ area: "祁阳市" }), {}, ["nativePlaceAvoided"]],
    [
      "S6 the native place is not avoided",
      aPersonToPlace(),
      aPositionToFill({ area: "祁阳市" }),
      { avoidNativePlace: false },
      [],
    ],
    ["S6 no native place known", aPersonToPlace({ nativePlace: null }), aPositionToFill({ area: "祁阳市" }), {}, []],
    ["S6 no area known", aPersonToPlace(), aPositionToFill({ area: null }), {}, []],
    [
      "S4 a probationary member is a member",
      aPersonToPlace({ partyStatus: "probationary" }),
      asks({ kind: "partyMember" }),
      {},
      [],
    ],
    [
      "S4 members only",
      aPersonToPlace({ partyStatus: "otherParty" }),
      asks({ kind: "partyMember" }),
      {},
      ["partyMemberWanted"],
    ],
    ["S4 outside the party only", aPersonToPlace(), asks({ kind: "nonParty" }), {}, ["nonPartyWanted"]],
    ["S4 sex", aPersonToPlace(), asks({ kind: "sex", sex: "male" }), {}, ["otherSexWanted"]],
    [
      "S4 as old as allowed",
      aPersonToPlace({ birthMonth: "1990-03" }),
      asks({ kind: "highestAge", years: 36, on }),
      {},
      [],
    ],
    [
      "S4 a year older",
      aPersonToPlace({ birthMonth: "1989-03" }),
      asks({ kind: "highestAge", years: 36, on }),
      {},
      ["tooOldForPosition"],
    ],
    [
      "S4 the year is not full",
      aPersonToPlace({ birthMonth: "1989-04" }),
      asks({ kind: "highestAge", years: 36, on }),
      {},
      [],
    ],
    [
      "S4 education reached",
      aPersonToPlace({ education: "doctor" }),
      asks({ kind: "lowestEducation", education: "master" }),
      {},
      [],
    ],
    [
      "S4 education too low",
      aPersonToPlace(),
      asks({ kind: "lowestEducation", education: "master" }),
      {},
      ["educationTooLow"],
    ],
    [
      "S4 no education known",
      aPersonToPlace({ education: null }),
      asks({ kind: "lowestEducation", education: "bachelor" }),
      {},
      ["educationTooLow"],
    ],
    [
      "S4 served long enough",
      aPersonToPlace({ startedWorkMonth: "2023-03" }),
      asks({ kind: "fewestServiceYears", years: 3, on }),
      {},
      [],
    ],
    [
      "S4 a month short",
      aPersonToPlace({ startedWorkMonth: "2023-04" }),
      asks({ kind: "fewestServiceYears", years: 3, on }),
      {},
      ["serviceTooShort"],
    ],
    [
      "S4 service not known",
      aPersonToPlace({ startedWorkMonth: null }),
      asks({ kind: "fewestServiceYears", years: 3, on }),
      {},
      ["serviceTooShort"],
    ],
    [
      "S4 standing",
      aPersonToPlace({ standing: "enterpriseStaff" }),
      asks({ kind: "standing", standings: ["civilServant"] }),
      {},
      ["otherStandingWanted"],
    ],
    [
      "S4 level reached",
      aPersonToPlace({ levels: { k: 3 } }),
      asks({ kind: "lowestLevel", capabilityId: "k", level: 3 }),
      {},
      [],
    ],
    [
      "S4 level too low",
      aPersonToPlace({ levels: { k: 2 } }),
      asks({ kind: "lowestLevel", capabilityId: "k", level: 3 }),
      {},
      ["levelTooLow"],
    ],
    [
      "S4 level 未测",
      aPersonToPlace({ levels: { k: null } }),
      asks({ kind: "lowestLevel", capabilityId: "k", level: 1 }),
      {},
      ["levelTooLow"],
    ],
    [
      "S4 forbidden at the position",
      aPersonToPlace(),
      aPositionToFill(),
      { forbids: [{ personId: "p1", positionId: "j1" }] },
      ["pairForbidden"],
    ],
    [
      "S4 forbidden at the host",
      aPersonToPlace(),
      aPositionToFill(),
      { forbids: [{ personId: "p1", hostUnitId: "town" }] },
      ["pairForbidden"],
    ],
    [
      "S4 another is forbidden",
      aPersonToPlace(),
      aPositionToFill(),
      { forbids: [{ personId: "p2", positionId: "j1" }] },
      [],
    ],
    [
      "S3, S4, S6 all at once",
      aPersonToPlace({ sendingUnitId: "town", kinUnitIds: ["town"] }),
      asks({ kind: "nonParty" }),
      {},
      ["sendingIsHost", "kinAtHost", "nonPartyWanted"],
    ],
  ])("%s", (name, person, position, over, codes) => {
    const found = whyNotPair(person, position, someSettings(over));
    expect(found.map((why) => why.code)).toEqual(codes);
    for (const { code, rule } of found) {
      expect(rule).toBe(REFUSAL_RULE[code]);
      expect(name).toContain(rule);
    }
  });
});

describe("the native place (S6)", () => {
  test.each([
    ["湖南祁阳", "祁阳市", true],
    ["湖南省永州市祁阳市", "祁阳市", true],
    ["湖南 江华", "江华瑶族自治县", true],
    ["湖南江永", "江华瑶族自治县", false],
    ["永州市", "祁阳市", false],
    ["", "祁阳市", false],
    ["湖南祁阳", "", false],
  ])("%s and %s: %s", (nativePlace, area, native) => expect(isNativeOf(nativePlace, area)).toBe(native));

  it("never cuts a name to one character", () => {
    expect(areaStem("城区")).toBe("城区");
    expect(areaStem("沙县")).toBe("沙县");
    expect(areaStem("大厂回族自治县")).toBe("大厂");
    expect(areaStem("连山壮族瑶族自治县")).toBe("连山");
  });
});

describe("fitOf", () => {
  const weights = { growth: 3, contribution: 2, wish: 1, hostWish: 1, balance: 1 };
  const needs: PositionToFill["needs"] = [
    { capabilityId: "grow", level: 4 },
    { capabilityId: "far", level: 5 },
    { capabilityId: "bring", level: 3 },
    { capabilityId: "unknown", level: 2 },
  ];

  it("says what they would learn, what they bring and what is 未测, and leaves out what is beyond reach", () => {
    const fit = fitOf(aPersonToPlace({ levels: { grow: 2, far: 2, bring: 5 } }), aPositionToFill({ needs }), weights);
    expect(fit).toMatchObject({ grows: ["grow"], brings: ["bring"], unmeasured: ["unknown"] });
    // two levels of at most two for each of four needs; 3 of 14 levels needed
    expect(fit.parts).toEqual({ growth: 3 * 25, contribution: 2 * 21, wish: 0, hostWish: 0 });
    expect(fit.points).toBe(117);
  });

  test.each([
    [0, 100],
    [1, 80],
    [3, 40],
    [4, 20],
    [7, 20],
  ])("a wish at place %i counts %i", (rank, points) => {
    const others = Array.from({ length: rank }, (_, n) => `x${n}`);
    const wishes = [...others, "j1"].map((positionId) => ({ kind: "position" as const, positionId }));
    const fit = fitOf(aPersonToPlace({ wishes }), aPositionToFill(), weights);
    expect(fit).toMatchObject({ wishRank: rank, parts: { wish: points } });
  });

  const member: Condition = { kind: "partyMember" };
  const woman: Condition = { kind: "sex", sex: "female" };
  const master: Condition = { kind: "lowestEducation", education: "master" };
  test.each<[Condition[], Condition[], number]>([
    [[], [], 0],
    [[master], [], 0],
    [[member], [member], 100],
    [[member, master], [member], 50],
    [[woman, master, member], [woman, member], 67],
  ])("of the host's preferences %j they meet %j, which counts %i times the weight", (preferences, met, points) => {
    const fit = fitOf(aPersonToPlace(), aPositionToFill({ preferences }), { ...weights, hostWish: 3 });
    expect(fit).toMatchObject({ met, preferences: preferences.length, parts: { hostWish: 3 * points } });
    expect(fit.points).toBe(3 * points);
  });

  it("S4: a preference changes nothing in which pairs are lawful, and meeting one more never lowers the fit", () => {
    let more = 0;
    fc.assert(
      fc.property(aProblem(2, 2), ({ people, positions, settings }) => {
        for (const person of people)
          for (const position of positions) {
            const { preferences } = position;
            expect(whyNotPair(person, position, settings)).toEqual(
              whyNotPair(person, { ...position, preferences: [] }, settings),
            );
            const fit = fitOf(person, position, settings.weights);
            for (const [at, preference] of preferences.entries()) {
              if (fit.met.includes(preference)) continue;
              const theirs = { ...position, preferences: preferences.with(at, { kind: "sex", sex: person.sex }) };
              const better = fitOf(person, theirs, settings.weights);
              expect(better.met.length).toBe(fit.met.length + 1);
              expect(better.points).toBeGreaterThanOrEqual(fit.points);
              if (better.points > fit.points) more++;
            }
          }
      }),
    );
    expect(more).toBeGreaterThan(20);
  });

  it("takes the dearest wish that fits: a front line or the position itself", () => {
    const wishes = [
      { kind: "frontLine" as const, frontLine: "rural" },
      { kind: "position" as const, positionId: "j1" },
    ];
    expect(fitOf(aPersonToPlace({ wishes }), aPositionToFill(), weights).wishRank).toBe(0);
  });

  it("is nothing where nothing is wished, needed or weighed", () => {
    expect(fitOf(aPersonToPlace(), aPositionToFill(), weights).points).toBe(0);
    const none = { growth: 0, contribution: 0, wish: 0, hostWish: 0, balance: 0 };
    const fit = fitOf(aPersonToPlace({ levels: { bring: 5 } }), aPositionToFill({ needs }), none);
    expect(fit.points).toBe(0);
  });
});
