import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { boardOf } from "@/lib/domain/matching/board";
import { conflictOf } from "@/lib/domain/matching/conflict";
import { gapOf, type MatchingPlan, whyNotPlan } from "@/lib/domain/matching/plan";
import type { MatchingProblem } from "@/lib/domain/matching/problem";
import { solver } from "@/lib/platform/ports/solver";
import { answersTo, type SolverAnswer } from "@/lib/platform/ports/solver-work";
import { aLargeProblem } from "../../bench/matching-data";
import { aProblem } from "../domain/a-matching";
import { bestWorth, worthOfAll } from "../domain/brute-force";

afterEach(() => {
  vi.useRealTimers();
});

async function all(problem: MatchingProblem): Promise<SolverAnswer[]> {
  const answers: SolverAnswer[] = [];
  for await (const answer of answersTo({ kind: "plan", problem })) answers.push(answer);
  return answers;
}

const planned = async (problem: MatchingProblem): Promise<MatchingPlan> => {
  const answer = await solver.plan(problem, { seconds: 60 });
  if (answer.outcome !== "planned") throw new Error(answer.outcome);
  return answer.plan;
};

describe("what is computed", () => {
  it("is the best of all plans, proven, or the conflict where there is none (S3, S4, S6)", async () => {
    const met = { planned: 0, impossible: 0 };
    await fc.assert(
      fc.asyncProperty(aProblem(), async (problem) => {
        const best = bestWorth(problem);
        const answer = (await all(problem)).at(-1);
        if (best === null) {
          met.impossible++;
          expect(answer).toEqual({ kind: "impossible", conflict: conflictOf(problem) });
          return;
        }
        if (answer?.kind !== "planned") throw new Error(answer?.kind);
        met.planned++;
        const { plan, explanations } = answer;
        expect(whyNotPlan(problem, plan.assignments)).toEqual([]);
        expect(worthOfAll(problem, plan.assignments)).toBe(best);
        expect(plan).toMatchObject({ worth: best, bound: best });
        expect(explanations).toHaveLength(problem.people.length);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(met.planned, met.impossible)).toBeGreaterThan(30);
  });

  it.each([160, 240])(
    "keeps every rule with %i people, bettering plan by plan under a bound that falls",
    async (size) => {
      const problem = aLargeProblem(size, size);
      const answers = await all(problem);
      const plans = answers.flatMap((answer) => (answer.kind === "better" ? [answer.plan] : []));
      for (const [index, plan] of plans.entries()) {
        expect(whyNotPlan(problem, plan.assignments)).toEqual([]);
        expect(worthOfAll(problem, plan.assignments)).toBe(plan.worth);
        expect(plan.bound).toBeGreaterThanOrEqual(plan.worth);
        expect(plan.worth).toBeGreaterThanOrEqual(plans[index - 1]?.worth ?? Number.NEGATIVE_INFINITY);
        expect(plan.bound).toBeLessThanOrEqual(plans[index - 1]?.bound ?? Number.POSITIVE_INFINITY);
      }
      // over 150 people second choices are told when asked
      expect(answers.at(-1)).toEqual({ kind: "planned", plan: plans.at(-1), explanations: null });
      expect(gapOf(plans.at(-1) as MatchingPlan)).toBe(0);
      expect(boardOf(problem).points.filter((points) => points >= 0).length).toBeGreaterThan(18_000);
    },
  );

  it("asks for the pairs that the best ones of each do not hold, where many people are alike", async () => {
    const problem = aLargeProblem(200, 5);
    const alike = problem.people.map((person, n) => ({ ...person, levels: problem.people[n % 3]?.levels ?? {} }));
    const answers = await all({ ...problem, people: alike });
    // the first plan, that of the best pairs of each, and those of pairs that were missing
    expect(answers.filter((answer) => answer.kind === "better").length).toBeGreaterThan(2);
    expect(answers.at(-1)).toMatchObject({ kind: "planned" });
    expect(gapOf((answers.at(-1) as { plan: MatchingPlan }).plan)).toBe(0);
  });

  it("places nobody where nobody is to be placed", async () => {
    const nobody = { ...aLargeProblem(4), people: [] };
    expect((await all(nobody)).at(-1)).toMatchObject({
      kind: "planned",
      plan: { assignments: [], worth: 0, bound: 0 },
    });
  });
});

describe("the thread", () => {
  const problem = aLargeProblem(24, 7);

  it("answers with the same plan each time, explained, in whatever order the problem is told", async () => {
    const turned = { ...problem, people: problem.people.toReversed(), hosts: problem.hosts.toReversed() };
    const [once, again] = [await solver.plan(problem, { seconds: 60 }), await solver.plan(turned, { seconds: 60 })];
    expect(again).toEqual(once);
    if (once.outcome !== "planned") throw new Error(once.outcome);
    const third = once.explanations?.[2];
    const asked = await solver.explain(problem, once.plan, [third?.personId ?? ""], { seconds: 60 });
    expect(asked).toEqual([third]);
  });

  it("keeps a pin, a forbid and a swap made of two pins, and pays no less than their cost", async () => {
    const free = await planned(problem);
    const [a, b] = free.assignments as [MatchingPlan["assignments"][0], MatchingPlan["assignments"][0]];
    const forbidden = await planned({ ...problem, settings: { ...problem.settings, forbids: [a] } });
    expect(forbidden.assignments).not.toContainEqual(a);
    expect(forbidden.worth).toBeLessThanOrEqual(free.worth);
    const elsewhere = forbidden.assignments.find(({ personId }) => personId === a.personId);
    if (!elsewhere) throw new Error("not placed");
    const pinned = await planned({ ...problem, settings: { ...problem.settings, pins: [elsewhere] } });
    expect(pinned.assignments).toContainEqual(elsewhere);
    // no plan without the proposed position is better than the best one with another
    expect(pinned.worth).toBe(forbidden.worth);
    const swapped = [
      { personId: a.personId, positionId: b.positionId },
      { personId: b.personId, positionId: a.positionId },
    ];
    const answer = await solver.plan({ ...problem, settings: { ...problem.settings, pins: swapped } }, { seconds: 60 });
    if (answer.outcome === "planned") expect(answer.plan.assignments).toEqual(expect.arrayContaining(swapped));
    else
      expect(answer).toMatchObject({
        outcome: "impossible",
        conflict: expect.arrayContaining([{ kind: "pin", ...swapped[0] }]),
      });
  });

  it("names the conflict", async () => {
    const two = { ...problem, hosts: problem.hosts.map((host) => ({ ...host, room: 0 })) };
    expect(await solver.plan(two, { seconds: 60 })).toEqual({ outcome: "impossible", conflict: conflictOf(two) });
  });

  it("answers with the best plan so far and its gap when the time is up", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let first: MatchingPlan | undefined;
    const answer = await solver.plan(aLargeProblem(300, 3), {
      seconds: 60,
      onBetter: (plan) => {
        if (first) return;
        first = plan;
        vi.advanceTimersByTime(60_000);
      },
    });
    expect(answer).toEqual({ outcome: "planned", plan: first, explanations: null });
    // the first plan is a lawful one and no more
    expect(gapOf(first as MatchingPlan)).toBeGreaterThan(0);
  });

  it("says so when the time is up before any plan was found", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const answer = solver.plan(problem, { seconds: 60 });
    vi.advanceTimersByTime(60_000);
    expect(await answer).toEqual({ outcome: "outOfTime" });
    const asked = solver.explain(problem, { assignments: [], worth: 0, bound: 0 }, ["p1"], { seconds: 60 });
    vi.advanceTimersByTime(60_000);
    expect(await asked).toBeNull();
  });

  it("is stopped by its signal, before it begins or in the middle, with the signal's reason", async () => {
    const reason = new Error("the page was left");
    await expect(solver.plan(problem, { seconds: 60, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const stopping = new AbortController();
    const answer = solver.plan(aLargeProblem(300, 3), {
      seconds: 60,
      signal: stopping.signal,
      onBetter: () => stopping.abort(reason),
    });
    await expect(answer).rejects.toBe(reason);
  });

  it("hands a fault of its listener to whoever asked", async () => {
    const fault = new Error("the page is gone");
    const onBetter = () => {
      throw fault;
    };
    await expect(solver.plan(problem, { seconds: 60, onBetter })).rejects.toBe(fault);
  });

  it("says what went wrong in it", async () => {
    await expect(solver.plan({ ...problem, hosts: [] }, { seconds: 60 })).rejects.toThrow(/no room stated/);
  });
});
