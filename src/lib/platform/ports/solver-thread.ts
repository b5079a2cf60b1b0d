import { parentPort, workerData } from "node:worker_threads";
import { answersTo, type SolverTask } from "./solver-work";

/** The thread of the solver: does the one task it was begun with. */
for await (const answer of answersTo(workerData as SolverTask)) parentPort?.postMessage(answer);
