import { cache } from "react";
import type { TodoKind } from "@/lib/domain/todo-item";
import { mattersOf } from "@/lib/domain/todo-matter";
import { home } from "@/lib/features/insight/queries";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, type Permission } from "@/lib/policy/policy";

/** What waits for the one signed in: asked once a request, by the page and by the counts beside it. */
export const homeOf = cache(home);

/** Something waits at home for whoever holds one of these; others have a room of their own. */
export const HOME_OF: readonly Permission[] = ["placement.read", "panelMark.give"];
export const hasHome = (viewer: Pick<PersonViewer, "role">): boolean => HOME_OF.some((one) => mayEver(viewer, one));

const OF_REVIEWS: readonly TodoKind[] = [
  "reviewSelf",
  "reviewSendingView",
  "reviewHostPart",
  "signReview",
  "stateMissedReview",
];

/** How much waits under each place that counts: matters at home, reviews under theirs. */
export async function waitingOf(viewer: PersonViewer): Promise<{ home: number; reviews: number }> {
  if (!hasHome(viewer)) return { home: 0, reviews: 0 };
  const { items, panels, ofProgrammes } = await homeOf(viewer);
  return {
    home: mattersOf(items).length + panels.length + ofProgrammes.length,
    reviews: items.filter((item) => OF_REVIEWS.includes(item.kind)).length,
  };
}
