import { cache } from "react";
import type { TodoKind } from "@/lib/domain/todo-item";
import { mattersOf } from "@/lib/domain/todo-matter";
import { home } from "@/lib/features/insight/queries";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";

/** What waits for the one signed in: asked once a request, by the page and by the counts beside it. */
export const homeOf = cache(home);

const OF_REVIEWS: readonly TodoKind[] = [
  "reviewSelf",
  "reviewSendingView",
  "reviewHostPart",
  "signReview",
  "stateMissedReview",
];

/** How much waits under each place that counts: matters at home, reviews under theirs. */
export async function waitingOf(viewer: PersonViewer): Promise<{ home: number; reviews: number }> {
  if (!mayEver(viewer, "placement.read")) return { home: 0, reviews: 0 };
  const { items, ofProgrammes } = await homeOf(viewer);
  return {
    home: mattersOf(items).length + ofProgrammes.length,
    reviews: items.filter((item) => OF_REVIEWS.includes(item.kind)).length,
  };
}
