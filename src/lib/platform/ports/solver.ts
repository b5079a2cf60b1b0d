import { Worker } from "node:worker_threads";
import type { Conflict } from "@/lib/domain/matching/conflict";
import type { Explanation, MatchingPlan } from "@/lib/domain/matching/plan";
import type { MatchingProblem } from "@/lib/domain/matching/problem";
import type { SolverAnswer, SolverTask } from "./solver-work";

/** How long it may take, and what stops it before. */
export type SolverLimits = {
  seconds: number;
  signal?: AbortSignal;
  /** Told of each better plan on the way, with what is proven of it. */
  onBetter?: (plan: MatchingPlan) => void;
};

export type Planned =
  /** The best plan found; `gapOf` it is 0 where it is proven to be the best. Small ones come explained. */
  | { outcome: "planned"; plan: MatchingPlan; explanations: readonly Explanation[] | null }
  /** No plan exists, and why. */
  | { outcome: "impossible"; conflict: Conflict }
  /** The time was up before any plan was found; one may exist. */
  | { outcome: "outOfTime" };

export type Solver = {
  /** The best plan of a problem. Rejects with the signal's reason when stopped. */
  plan(problem: MatchingProblem, limits: SolverLimits): Promise<Planned>;
  /** Why these people are proposed where they are, and their second choices; null when the time was up. */
  explain(
    problem: MatchingProblem,
    plan: MatchingPlan,
    personIds: readonly string[],
    limits: SolverLimits,
  ): Promise<readonly Explanation[] | null>;
};

/** HiGHS in a thread of its own, so that the server answers meanwhile. Each call begins and ends its thread. */
export const solver: Solver = {
  async plan(problem, limits) {
    let best: MatchingPlan | null = null;
    const heard = (plan: MatchingPlan) => {
      best = plan;
      limits.onBetter?.(plan);
    };
    const answer = await inThread({ kind: "plan", problem }, { ...limits, onBetter: heard });
    if (answer?.kind === "planned") return { outcome: "planned", plan: answer.plan, explanations: answer.explanations };
    if (answer?.kind === "impossible") return { outcome: "impossible", conflict: answer.conflict };
    return best ? { outcome: "planned", plan: best, explanations: null } : { outcome: "outOfTime" };
  },
  async explain(problem, plan, personIds, limits) {
    const answer = await inThread({ kind: "explain", problem, plan, personIds }, limits);
    return answer?.kind === "explained" ? answer.explanations : null;
  },
};

/** From the sources a thread reads TypeScript as its parent does; in a build it is bundled like any other module. */
const loader = import.meta.url.endsWith(".ts") && !process.env.NEXT_RUNTIME ? ["--import", "tsx"] : [];

/** Does a task in a thread; null when its time is up. The thread is ended in every case, in the middle of a sum if need be. */
function inThread(task: SolverTask, { seconds, signal, onBetter }: SolverLimits): Promise<SolverAnswer | null> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL("./solver-thread.ts", import.meta.url), { workerData: task, execArgv: loader });
  const ended = Promise.withResolvers<SolverAnswer | null>();
  const stop = () => ended.reject(signal?.reason);
  const timer = setTimeout(() => {
    // what is heard later is late
    worker.removeAllListeners("message");
    ended.resolve(null);
  }, seconds * 1000);
  signal?.addEventListener("abort", stop, { once: true });
  worker.on("message", (answer: SolverAnswer) => {
    if (answer.kind !== "better") return ended.resolve(answer);
    try {
      onBetter?.(answer.plan);
    } catch (fault) {
      // a listener's fault is its caller's, not the server's end
      ended.reject(fault);
    }
  });
  worker.on("error", ended.reject);
  worker.on("exit", (code) => ended.reject(new Error(`the solver's thread ended with ${code} and no answer`)));
  return ended.promise.finally(async () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
    await worker.terminate();
  });
}
