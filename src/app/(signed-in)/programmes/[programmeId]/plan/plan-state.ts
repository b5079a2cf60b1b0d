import type { Shape } from "@/components/ui/status";
import type { PlanState } from "@/lib/domain/vocabulary";

/** How a plan's state is drawn. */
export const SHAPE_OF: Record<PlanState, Shape> = {
  solving: "underWay",
  proposed: "ahead",
  impossible: "overdue",
  failed: "overdue",
  confirmed: "done",
  discarded: "closed",
};
