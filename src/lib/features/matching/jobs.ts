import { z } from "zod";
import { hasMoved, movedSince } from "@/lib/domain/matching/moved";
import type { MatchingProblem } from "@/lib/domain/matching/problem";
import { viewerAgain } from "@/lib/platform/auth/viewer-again";
import { clock as businessClock, type Clock } from "@/lib/platform/clock";
import { changing, reading } from "@/lib/platform/db";
import type { Worker } from "@/lib/platform/jobs";
import { perform } from "@/lib/platform/perform";
import { solver as highs, type Solver } from "@/lib/platform/ports/solver";
import type { JobViewer, PersonViewer } from "@/lib/platform/viewer";
import { settlePlan } from "./commands/settle-plan";
import { groundOf } from "./ground-facts";
import { loadPlan, type PlanAnswer, type PlanFailure } from "./plan-facts";

/** How long a plan is solved, and how long its second choices are told, at most. */
const SOLVE_SECONDS = 60;
const EXPLAIN_SECONDS = 20;

const carried = z.object({
  ...{ planId: z.uuid(), programmeId: z.uuid(), version: z.int() },
  ...{ departmentId: z.uuid(), accountId: z.uuid(), personId: z.uuid(), postId: z.uuid() },
});

/**
 * Solves a plan as the person who prepared it, if the post is still theirs. A plan that was asked anew or given up
 * meanwhile is left alone; one whose job breaks is marked so, and one whose server died is taken up again by the queue.
 */
export async function runPlan(data: unknown, solver: Solver = highs, clock: Clock = businessClock): Promise<void> {
  const { planId, programmeId, version, ...preparer } = carried.parse(data);
  const actingFor = await viewerAgain(preparer, clock);
  const viewer: JobViewer = { kind: "job", name: "plan.solve", actingFor };
  const fail = (why: PlanFailure) =>
    changing(
      viewer,
      { locks: [], timeout: 10_000, clock },
      (tx) => tx.$executeRaw`select app.fail_plan(${planId}::uuid, ${version}::integer, ${why})`,
    );
  // Whoever may no longer do this cannot mark the plan either: the database does.
  if (!actingFor) return void (await fail("postGone"));
  try {
    const problem = await problemOf(actingFor, { planId, programmeId, version }, clock);
    if (!problem) return;
    const answer = await answerTo(problem, solver);
    // what moved while it was solved would be told as stale at once
    const now = await problemOf(actingFor, { planId, programmeId, version }, clock);
    if (!now) return;
    const isOver = answer.kind !== "failed" && hasMoved(movedSince(problem, now));
    const input = { planId, programmeId, version, answer: isOver ? { kind: "failed", why: "moved" } : answer };
    const settled = await perform(settlePlan, input, { viewer, clock });
    if (settled.status !== "done") await fail("postGone");
  } catch (error) {
    // Nobody may be left looking at a plan that never ends; the queue keeps the error.
    await fail("error");
    throw error;
  }
}

/** What is to be solved; null where the plan waits for this solving no longer. */
const problemOf = (
  viewer: PersonViewer,
  asked: { planId: string; programmeId: string; version: number },
  clock: Clock,
): Promise<MatchingProblem | null> =>
  reading(
    viewer,
    async (tx) => {
      const found = await loadPlan(tx, asked);
      if (found?.plan.state !== "solving" || found.plan.version !== asked.version) return null;
      const { startsOn, settings } = found.plan;
      const loaded = await groundOf(tx, asked.programmeId, startsOn, clock.today());
      return loaded && { ...loaded.ground, settings };
    },
    clock,
  );

async function answerTo(problem: MatchingProblem, solver: Solver): Promise<PlanAnswer> {
  const { settings: _, ...ground } = problem;
  const began = performance.now();
  const planned = await solver.plan(problem, { seconds: SOLVE_SECONDS });
  if (planned.outcome === "outOfTime") return { kind: "failed", why: "outOfTime" };
  if (planned.outcome === "impossible") return { kind: "impossible", conflict: planned.conflict, ground };
  const { plan } = planned;
  const seconds = Math.ceil((performance.now() - began) / 1000);
  const ids = plan.assignments.map((one) => one.personId);
  const explanations = planned.explanations ?? (await solver.explain(problem, plan, ids, { seconds: EXPLAIN_SECONDS }));
  return { kind: "planned", plan, explanations, ground, seconds };
}

export const planJobs: readonly Worker[] = [{ queue: "plan.solve", run: (data) => runPlan(data) }];
