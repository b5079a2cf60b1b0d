import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedFrom, type StatedCondition } from "@/lib/domain/matching/condition";
import {
  type Plannable,
  type Together,
  whyNotConfirmPlan,
  whyNotDeclareCandidateKin,
  whyNotDiscardPlan,
  whyNotPreparePlan,
  whyNotTogether,
} from "@/lib/domain/matching/confirmation";
import { hasMoved, movedSince } from "@/lib/domain/matching/moved";
import type { Forbid } from "@/lib/domain/matching/problem";
import { forbidIn, keyOf, rearranged } from "@/lib/domain/matching/rearranged";
import { planTodo } from "@/lib/domain/todo-programme";
import { PLAN_STATES } from "@/lib/domain/vocabulary";
import { aPersonToPlace, aPositionToFill } from "./a-matching";
import { day } from "./a-placement";

const today = day("2026-03-20");
const startsOn = day("2026-06-01");

describe("S2: a plan is prepared for those on the locked list, within the quota", () => {
  const ready: Plannable = { status: "open", isListLocked: true, quota: 20, placed: 0, toPlace: 20 };
  test.each([
    [{}, null],
    [{ status: "draft" }, "programmeNotOpen"],
    [{ isListLocked: null }, "programmeNominates"],
    [{ isListLocked: false }, "listNotLocked"],
    [{ toPlace: 0 }, "nobodyToPlace"],
    [{ placed: 1 }, "quotaBelowToPlace"],
  ] as const)("%j: %s", (over, code) => {
    expect(whyNotPreparePlan({ ...ready, ...over })?.code ?? null).toBe(code);
  });
});

describe("S2, E1: a plan is confirmed while it is proposed, nothing moved and the decision is announced", () => {
  const still = { people: [], positions: [], hosts: [] };
  test.each(PLAN_STATES)("%s", (state) => {
    const why = whyNotConfirmPlan({ state, isAnnounced: true, moved: still })?.code ?? null;
    const over = state === "confirmed" || state === "discarded";
    expect(why).toBe(state === "proposed" ? null : over ? "planClosed" : "planNotProposed");
    expect(whyNotDiscardPlan(state)?.code ?? null).toBe(over ? "planClosed" : null);
    expect(planTodo(state)?.role ?? null).toBe(
      state === "proposed"
        ? "departmentLeader"
        : state === "impossible" || state === "failed"
          ? "departmentStaff"
          : null,
    );
  });
  test("what moved is told before what is not announced", () => {
    const moved = { ...still, people: ["p1"], hosts: ["h1"] };
    expect(whyNotConfirmPlan({ state: "proposed", isAnnounced: false, moved })).toMatchObject({
      ...{ code: "planStale", facts: { people: 1, positions: 0, hosts: 1 } },
    });
    expect(whyNotConfirmPlan({ state: "proposed", isAnnounced: false, moved: still })).toMatchObject({
      ...{ code: "decisionNotAnnounced", rule: "E1" },
    });
  });
});

test("S6: kin are asked of those decided, until they are placed", () => {
  expect(whyNotDeclareCandidateKin({ isDecided: false, isPlaced: false })?.code).toBe("notOnDecidedList");
  expect(whyNotDeclareCandidateKin({ isDecided: true, isPlaced: true })?.code).toBe("candidatePlaced");
  expect(whyNotDeclareCandidateKin({ isDecided: true, isPlaced: false })).toBeNull();
});

describe("S2, S4, S6: placements made together are judged as if those before stood", () => {
  const hosts = ["h1", "h2"];
  const one = fc.record({ cadre: fc.nat(5), position: fc.nat(3) });
  const scene = fc.record({
    chosen: fc.array(one, { minLength: 1, maxLength: 6 }),
    places: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
    capacity: fc.integer({ min: 1, max: 4 }),
    quota: fc.integer({ min: 1, max: 6 }),
  });
  const hostOf = (position: number): string => hosts[position % 2] ?? "";
  const togetherOf = ({ chosen, places, capacity, quota }: typeof scene extends fc.Arbitrary<infer T> ? T : never) =>
    chosen.map(({ cadre, position }): Together => {
      const hostUnitId = hostOf(position);
      const decision = { status: "given" as const, body: "市委常委会", decidedOn: today, documentNumber: "1号" };
      return {
        positionId: `j${position}`,
        opening: {
          ...{ departmentId: "d", cadreId: `c${cadre}`, sendingUnitId: "bureau", hostUnitId, startsOn },
          ...{ takeOverOn: null, decision, kin: [], waiver: null },
        },
        ground: {
          programme: { id: "p", isOpen: true, quota, placed: 0, hostCapacity: capacity },
          position: { programmeId: "p", hostUnitId, places: places[position] ?? 1, terms: [] },
          ...{ isOnDecidedList: true, isAnnounced: true, cadreTerms: [], hostTerms: [], hostLeaderIds: [] },
        },
      };
    });
  test("lawful together exactly where each load is: counted one by one", () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const count = (of: (one: { cadre: number; position: number }) => string) =>
          Object.values(Object.groupBy(drawn.chosen, of)).map((group) => group?.length ?? 0);
        const isLawful =
          drawn.chosen.length <= drawn.quota &&
          count(({ cadre }) => `c${cadre}`).every((times) => times === 1) &&
          count(({ position }) => hostOf(position)).every((load) => load <= drawn.capacity) &&
          drawn.places.every(
            (places, position) => drawn.chosen.filter((one) => one.position === position).length <= places,
          );
        expect(whyNotTogether(togetherOf(drawn), today) === null).toBe(isLawful);
      }),
    );
  });
});

describe("what the staff asks of a plan becomes what is held and what is excluded", () => {
  const hostOf = (positionId: string) => ({ j1: "h1", j2: "h2", j3: "h2" })[positionId] ?? null;
  const none = { rows: [], moves: [], kept: [] };
  const row = (personId: string, positionId: string, wish: "asSolved" | "pin" | "notHere" | "notWithHost") => ({
    ...{ personId, positionId, wish },
  });
  test("row by row", () => {
    const rows = [
      row("a", "j1", "pin"),
      row("b", "j2", "notHere"),
      row("c", "j3", "notWithHost"),
      row("d", "j1", "asSolved"),
    ];
    expect(rearranged({ ...none, rows }, hostOf)).toEqual({
      pins: [{ personId: "a", positionId: "j1" }],
      forbids: [
        { personId: "b", positionId: "j2" },
        { personId: "c", hostUnitId: "h2" },
      ],
    });
  });
  test("a swap by hand counts before the rows, and lifts what excluded it", () => {
    const rows = [row("a", "j1", "pin"), row("b", "j2", "pin")];
    const moves = [
      { personId: "a", positionId: "j2" },
      { personId: "b", positionId: "j1" },
    ];
    const kept: Forbid[] = [
      { personId: "a", hostUnitId: "h2" },
      { personId: "b", positionId: "j2" },
    ];
    expect(rearranged({ rows, moves, kept }, hostOf)).toEqual({
      pins: moves,
      forbids: [{ personId: "b", positionId: "j2" }],
    });
  });
  test("one kept exclusion asked again is one", () => {
    const kept: Forbid[] = [{ personId: "b", positionId: "j2" }];
    expect(rearranged({ ...none, rows: [row("b", "j2", "notHere")], kept }, hostOf).forbids).toEqual(kept);
  });
  test("a word of a form reads back as what it was, and another word as nothing", () => {
    for (const forbid of [
      { personId: "b", positionId: "j2" },
      { personId: "c", hostUnitId: "h2" },
    ])
      expect(forbidIn(keyOf(forbid))).toEqual(forbid);
    for (const word of ["", "b", "b j2", "b position", "b house h2"]) expect(forbidIn(word)).toBeNull();
  });
});

describe("what moved since a plan was made", () => {
  const ground = {
    people: [aPersonToPlace({ id: "a", levels: { k1: 3, k2: null } }), aPersonToPlace({ id: "b" })],
    positions: [aPositionToFill({ id: "j1", conditions: [{ kind: "partyMember" }] })],
    hosts: [{ unitId: "town", room: 2 }],
  };
  test("nothing, in whatever order a store keeps fields and rows", () => {
    const turned = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T;
    const again = { ...ground, people: ground.people.map(turned).reverse() };
    expect(hasMoved(movedSince(JSON.parse(JSON.stringify(again)), ground))).toBe(false);
  });
  test("who went, who came, what is asked or free otherwise", () => {
    const now = {
      people: [aPersonToPlace({ id: "a", levels: { k1: 4, k2: null } }), aPersonToPlace({ id: "c" })],
      positions: [aPositionToFill({ id: "j1", conditions: [{ kind: "nonParty" }] })],
      hosts: [{ unitId: "town", room: 1 }],
    };
    expect(movedSince(ground, now)).toEqual({ people: ["a", "b", "c"], positions: ["j1"], hosts: ["town"] });
  });
  test("a host prefers what it required", () => {
    const positions = [aPositionToFill({ id: "j1", preferences: [{ kind: "partyMember" }] })];
    expect(movedSince(ground, { ...ground, positions })).toEqual({ people: [], positions: ["j1"], hosts: [] });
    const other = [aPositionToFill({ id: "j1", preferences: [{ kind: "nonParty" }] })];
    expect(movedSince({ ...ground, positions }, { ...ground, positions: other }).positions).toEqual(["j1"]);
  });
});

test("S4: ages and years of work are reckoned on the day the programme begins; what is not marked is required", () => {
  const stated: StatedCondition[] = [
    { kind: "highestAge", years: 40 },
    { kind: "fewestServiceYears", years: 5, preferred: true },
    { kind: "partyMember" },
    { kind: "sex", sex: "female", preferred: true },
  ];
  expect(askedFrom(stated, startsOn)).toEqual({
    conditions: [{ kind: "highestAge", years: 40, on: startsOn }, { kind: "partyMember" }],
    preferences: [
      { kind: "fewestServiceYears", years: 5, on: startsOn },
      { kind: "sex", sex: "female" },
    ],
  });
});
