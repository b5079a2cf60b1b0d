import type { BatchActs } from "@/lib/features/batches/jobs";
import { PLACEMENT_ACTS } from "@/lib/features/placements/jobs";
import { REVIEW_ACTS } from "@/lib/features/reviews/jobs";

/** Every act of a batch: here, above the slices, because commands of several meet in it. */
export const BATCH_ACTS: BatchActs = { ...REVIEW_ACTS, ...PLACEMENT_ACTS };
