import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Board, boardOf, type Placing, worthOf } from "@/lib/domain/matching/board";
import { boundOf } from "@/lib/domain/matching/bound";
import { conflictOf, partsOf } from "@/lib/domain/matching/conflict";
import { explainAll } from "@/lib/domain/matching/explanation";
import { placeAll } from "@/lib/domain/matching/placing";
import { assignmentsOf, gapOf, whyNotPlan } from "@/lib/domain/matching/plan";
import type { MatchingProblem } from "@/lib/domain/matching/problem";
import { withMoves } from "@/lib/domain/matching/second-choice";
import { refusal } from "@/lib/domain/refusal";
import { aPersonToPlace, aPositionToFill, aProblem, someSettings } from "./a-matching";
import { bestWorth, demandsOf, isKept, plansKeeping, worthOfAll } from "./brute-force";

const RUNS = { numRuns: 400 };

describe("a lawful placing of everyone (S3, S4, S6)", () => {
  it("is found exactly when there is one, and keeps every rule", () => {
    fc.assert(
      fc.property(aProblem(), (problem) => {
        const board = boardOf(problem);
        const placing = placeAll(board);
        expect(!placing.includes(-1)).toBe(isKept(problem, demandsOf(problem)));
        if (placing.includes(-1)) return;
        const assignments = assignmentsOf(board, placing);
        expect(whyNotPlan(problem, assignments)).toEqual([]);
        expect(worthOf(board, placing)).toBe(worthOfAll(problem, assignments));
      }),
      RUNS,
    );
  });

  it("does not depend on the order in which the problem is told", () => {
    fc.assert(
      fc.property(aProblem(5, 6), (problem) => {
        const turned = { ...problem, people: problem.people.toReversed(), positions: problem.positions.toReversed() };
        expect(placeAll(boardOf(turned))).toEqual(placeAll(boardOf(problem)));
      }),
    );
  });

  it("refuses a problem that names an id twice or a host without room stated", () => {
    const problem: MatchingProblem = {
      people: [aPersonToPlace()],
      positions: [aPositionToFill()],
      hosts: [{ unitId: "town", room: 1 }],
      settings: someSettings(),
    };
    expect(() => boardOf({ ...problem, hosts: [] })).toThrow(/room/);
    expect(() => boardOf({ ...problem, people: [...problem.people, ...problem.people] })).toThrow(/twice/);
  });
});

describe("the conflict", () => {
  it("exists exactly when no plan does; no plan keeps it, and without any one of its demands one does", () => {
    let conflicts = 0;
    fc.assert(
      fc.property(aProblem(), (problem) => {
        const conflict = conflictOf(problem);
        expect(conflict === null).toBe(isKept(problem, demandsOf(problem)));
        if (!conflict) return;
        conflicts++;
        expect(isKept(problem, conflict)).toBe(false);
        for (const demand of conflict) {
          const rest = conflict.filter((one) => one !== demand);
          expect(isKept(problem, rest), JSON.stringify(demand)).toBe(true);
        }
        const { personIds, full, takes, rules } = partsOf(conflict);
        expect(personIds.length + full.length + rules.length).toBe(conflict.length);
        expect(takes).toBe(personIds.length - 1);
      }),
      { numRuns: 1000 },
    );
    expect(conflicts).toBeGreaterThan(100);
  });

  it("names the person whom rules keep from every position but a full one", () => {
    const [a, b] = [aPersonToPlace({ id: "a" }), aPersonToPlace({ id: "b", sendingUnitId: "other" })];
    const conflict = conflictOf({
      people: [a, b],
      positions: [
        aPositionToFill({ id: "j1" }),
        aPositionToFill({ id: "j2", hostUnitId: "other", conditions: [{ kind: "nonParty" }] }),
      ],
      hosts: [
        { unitId: "town", room: 2 },
        { unitId: "other", room: 2 },
      ],
      settings: someSettings(),
    });
    expect(conflict).toEqual([
      { kind: "mustPlace", personId: "a" },
      { kind: "mustPlace", personId: "b" },
      { kind: "places", positionId: "j1", places: 1 },
      { kind: "condition", positionId: "j2", condition: { kind: "nonParty" } },
    ]);
  });

  it("names pins that cannot both be kept, and one to a position that is not offered; not one of someone who is gone", () => {
    const problem = (...pins: MatchingProblem["settings"]["pins"]): MatchingProblem => ({
      people: [aPersonToPlace()],
      positions: ["j1", "j2"].map((id) => aPositionToFill({ id })),
      hosts: [{ unitId: "town", room: 2 }],
      settings: someSettings({ pins }),
    });
    const [one, two] = ["j1", "j2"].map((positionId) => ({ personId: "p1", positionId }));
    if (!one || !two) throw new Error("no pins");
    const must = { kind: "mustPlace", personId: "p1" };
    expect(conflictOf(problem(one, two))).toEqual([must, { kind: "pin", ...two }, { kind: "pin", ...one }]);
    const withdrawn = { personId: "p1", positionId: "j3" };
    expect(conflictOf(problem(withdrawn))).toEqual([must, { kind: "pin", ...withdrawn }]);
    expect(conflictOf(problem({ personId: "p2", positionId: "j1" }))).toBeNull();
  });

  it("names the conditions for a person once, however many positions ask them", () => {
    const positions = ["j1", "j2", "j3"].map((id) => aPositionToFill({ id, conditions: [{ kind: "nonParty" }] }));
    const hosts = [{ unitId: "town", room: 3 }];
    expect(conflictOf({ people: [aPersonToPlace()], positions, hosts, settings: someSettings() })).toEqual([
      { kind: "mustPlace", personId: "p1" },
      { kind: "conditionsFor", personId: "p1", condition: "nonParty" },
    ]);
  });
});

describe("the bound", () => {
  it("is reached by no plan at any prices", () => {
    const prices = fc.array(fc.nat(400), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(aProblem(), prices, prices, (problem, positions, hosts) => {
        const best = bestWorth(problem);
        fc.pre(best !== null);
        const board = boardOf(problem);
        const price = { position: Int32Array.from(positions), host: Int32Array.from(hosts.slice(0, 4)) };
        expect(boundOf(board, price)).toBeGreaterThanOrEqual(best ?? 0);
      }),
      RUNS,
    );
  });

  it("gives the gap as a share of it", () => {
    expect(gapOf({ worth: 990, bound: 1000 })).toBe(0.01);
    expect(gapOf({ worth: 1000, bound: 1000 })).toBe(0);
    expect(gapOf({ worth: -3, bound: 0 })).toBe(3);
  });
});

/** A best placing, by trying all. */
function bestPlacing(problem: MatchingProblem): { board: Board; placing: Placing } | null {
  const board = boardOf(problem);
  const columns = new Map(board.positionIds.map((id, j) => [id, j]));
  let best: { worth: number; placing: Placing } | null = null;
  for (const plan of plansKeeping(problem, demandsOf(problem))) {
    const at = new Map(plan.map(({ personId, positionId }) => [personId, columns.get(positionId) ?? -1]));
    const placing = Int32Array.from(board.personIds, (id) => at.get(id) ?? -1);
    const worth = worthOf(board, placing);
    if (!best || worth > best.worth) best = { worth, placing };
  }
  return best && { board, placing: best.placing };
}

describe("the second choice", () => {
  it("is what a person has in the best plan that does not give them the proposed position, with its cost and moves", () => {
    let choices = 0;
    fc.assert(
      fc.property(aProblem(), (problem) => {
        const found = bestPlacing(problem);
        fc.pre(found !== null);
        if (!found) return;
        const assignments = assignmentsOf(found.board, found.placing);
        const worth = worthOf(found.board, found.placing);
        const explained = explainAll(problem, { assignments, worth, bound: worth }, found.board.personIds);
        expect(explained.map(({ personId, positionId }) => ({ personId, positionId }))).toEqual(assignments);
        for (const { second, ...assignment } of explained) {
          const without = bestWorth(problem, assignment);
          if (second === "none") expect(without).toBeNull();
          else if (second !== "unproven") {
            choices++;
            expect(second.cost).toBe(worth - (without ?? 0));
            const other = withMoves(assignments, second.moves);
            expect(whyNotPlan(problem, other)).toEqual([]);
            expect(worthOfAll(problem, other)).toBe(without);
            expect(second.moves[0]).toEqual({
              personId: assignment.personId,
              fromId: assignment.positionId,
              toId: second.positionId,
            });
          }
        }
      }),
      RUNS,
    );
    expect(choices).toBeGreaterThan(100);
  });

  it("is not told of a plan that is not proven to be the best, nor anything of one that is no longer lawful", () => {
    const problem: MatchingProblem = {
      people: [aPersonToPlace()],
      positions: [aPositionToFill()],
      hosts: [{ unitId: "town", room: 1 }],
      settings: someSettings(),
    };
    const plan = { assignments: [{ personId: "p1", positionId: "j1" }], worth: 0, bound: 9 };
    expect(explainAll(problem, plan, ["p1"])[0]?.second).toBe("unproven");
    expect(explainAll(problem, { ...plan, bound: 0 }, ["p1", "stranger"]).map((one) => one.second)).toEqual(["none"]);
    const kin = { ...problem, people: [aPersonToPlace({ kinUnitIds: ["town"] })] };
    expect(explainAll(kin, plan, ["p1"])).toEqual([]);
  });
});

describe("whyNotPlan", () => {
  const problem: MatchingProblem = {
    people: [aPersonToPlace({ id: "a" }), aPersonToPlace({ id: "b", kinUnitIds: ["town"] })],
    positions: [aPositionToFill({ id: "j1" }), aPositionToFill({ id: "j2" })],
    hosts: [{ unitId: "town", room: 1 }],
    settings: someSettings({ pins: [{ personId: "a", positionId: "j2" }] }),
  };

  it("names what is wrong with whom, where and by which rule (S4, S6)", () => {
    const both = [
      { personId: "a", positionId: "j1" },
      { personId: "b", positionId: "j1" },
    ];
    expect(whyNotPlan(problem, both)).toEqual([
      { kind: "pair", personId: "b", positionId: "j1", why: refusal("kinAtHost") },
      { kind: "pin", personId: "a", positionId: "j2" },
      { kind: "places", positionId: "j1", places: 1, taken: 2 },
      { kind: "room", hostUnitId: "town", room: 1, taken: 2 },
    ]);
  });

  it("names who is unknown, placed twice or not at all", () => {
    const odd = [
      { personId: "a", positionId: "j2" },
      { personId: "a", positionId: "j1" },
      { personId: "c", positionId: "j1" },
    ];
    expect(whyNotPlan(problem, odd)).toEqual([
      { kind: "twice", personId: "a", positionId: "j1" },
      { kind: "unknown", personId: "c", positionId: "j1" },
      { kind: "unplaced", personId: "b" },
    ]);
  });
});
