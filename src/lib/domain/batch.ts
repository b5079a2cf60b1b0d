import type { Decided } from "./decision";
import { accept, refuse } from "./decision";
import { MOST } from "./list/asked";
import type { ListKey } from "./list/shapes";
import { refusal } from "./refusal";

/** What can be done to many records of a list, each by itself and by its own rules, with the list it is done on. */
export const BATCH_VERBS = {
  signReviews: { list: "reviews", asksDay: false },
  settleBaselines: { list: "placements", asksDay: false },
  closePlacements: { list: "placements", asksDay: false },
  confirmTransfers: { list: "placements", asksDay: true },
  confirmKept: { list: "placements", asksDay: true },
} as const satisfies Record<string, { list: ListKey; asksDay: boolean }>;
export type BatchVerb = keyof typeof BATCH_VERBS;
export const BATCH_VERB_KEYS = Object.keys(BATCH_VERBS) as [BatchVerb, ...BatchVerb[]];

export type BatchState = "prepared" | "running" | "done" | "cancelled" | "stopped";
export type BatchResult = "done" | "refused" | "incomplete" | "notFound" | "undone" | "failed";

/** How many records a batch may hold. */
export function sizedBatch<T>(items: readonly T[]): Decided<readonly T[]> {
  if (items.length === 0) return refuse(refusal("batchEmpty"));
  return items.length > MOST ? refuse(refusal("batchTooLarge", { most: MOST, count: items.length })) : accept(items);
}

/** A batch is started once; null where the viewer has none under the id. */
export const startBatch = <T extends { state: BatchState }>(run: T | null): Decided<T> =>
  run?.state === "prepared" ? accept(run) : refuse(refusal(run ? "batchStarted" : "batchGone"));

/** A batch is given up before its end; what was done stays done. */
export const cancelBatch = <T extends { state: BatchState }>(run: T | null): Decided<T> =>
  run?.state === "prepared" || run?.state === "running"
    ? accept(run)
    : refuse(refusal(run ? "batchEnded" : "batchGone"));
