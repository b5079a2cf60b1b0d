import type { ListKey } from "@/lib/domain/list/shapes";
import { exportAccounts } from "@/lib/features/lists/commands/export-accounts";
import { exportAudit } from "@/lib/features/lists/commands/export-audit";
import { exportImports } from "@/lib/features/lists/commands/export-imports";
import { exportPeople } from "@/lib/features/lists/commands/export-people";
import { exportPlacements } from "@/lib/features/lists/commands/export-placements";
import { exportPositions } from "@/lib/features/lists/commands/export-positions";
import { exportProgrammes } from "@/lib/features/lists/commands/export-programmes";
import { exportReviews } from "@/lib/features/lists/commands/export-reviews";
import { exportUnits } from "@/lib/features/lists/commands/export-units";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";

type Log = (input: Record<string, unknown>, viewer: PersonViewer) => Promise<{ status: string }>;

/** What logs the file of each list. */
export const EXPORTS: Record<ListKey, Log> = {
  placements: (input, viewer) => perform(exportPlacements, input, { viewer }),
  people: (input, viewer) => perform(exportPeople, input, { viewer }),
  units: (input, viewer) => perform(exportUnits, input, { viewer }),
  programmes: (input, viewer) => perform(exportProgrammes, input, { viewer }),
  positions: (input, viewer) => perform(exportPositions, input, { viewer }),
  reviews: (input, viewer) => perform(exportReviews, input, { viewer }),
  imports: (input, viewer) => perform(exportImports, input, { viewer }),
  accounts: (input, viewer) => perform(exportAccounts, input, { viewer }),
  audit: (input, viewer) => perform(exportAudit, input, { viewer }),
};
