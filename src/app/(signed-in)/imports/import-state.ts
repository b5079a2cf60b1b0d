import type { Shape } from "@/components/ui/status";
import type { ImportState } from "@/generated/prisma/client";

/** The shape each state of an import is shown with. */
export const SHAPE_OF: Record<ImportState, Shape> = {
  staged: "dueSoon",
  confirming: "underWay",
  confirmed: "done",
  undone: "endedEarly",
  failed: "overdue",
  discarded: "closed",
};
