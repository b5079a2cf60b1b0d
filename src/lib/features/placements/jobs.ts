import type { BatchAct } from "@/lib/platform/batch-act";
import { perform } from "@/lib/platform/perform";
import { closePlacement } from "./commands/close-placement";
import { confirmKept } from "./commands/confirm-kept";
import { confirmTransfer } from "./commands/confirm-transfer";

/** What can be done to many placements, each by its own command. */
export const PLACEMENT_ACTS = {
  closePlacements: { perform: (placementId, _, as) => perform(closePlacement, { placementId }, as) },
  confirmTransfers: {
    perform: (placementId, { day }, as) => perform(confirmTransfer, { placementId, confirmedOn: day }, as),
  },
  confirmKept: {
    perform: (placementId, { day }, as) =>
      perform(confirmKept, { placementId, items: ["pay", "identity", "benefits"], confirmedOn: day }, as),
  },
} satisfies Record<string, BatchAct>;
