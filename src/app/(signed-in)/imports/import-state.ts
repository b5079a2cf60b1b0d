import type { Shape } from "@/components/ui/status";
import type { ImportPage } from "@/lib/features/imports/queries";

/** The shape each state of an import is shown with. */
export const SHAPE_OF: Record<ImportPage["state"], Shape> = {
  staged: "dueSoon",
  confirming: "underWay",
  confirmed: "done",
  undone: "endedEarly",
  failed: "overdue",
  discarded: "closed",
};
