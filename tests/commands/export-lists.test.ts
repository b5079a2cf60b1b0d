import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { LIST_KEYS, type ListKey } from "@/lib/domain/list/shapes";
import { ROLES } from "@/lib/domain/vocabulary";
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
import { EXPORT_PERMISSION, mayEver } from "@/lib/policy/policy";
import { theWorld } from "../support/world";

const COMMANDS = {
  placements: exportPlacements,
  people: exportPeople,
  units: exportUnits,
  programmes: exportProgrammes,
  positions: exportPositions,
  reviews: exportReviews,
  imports: exportImports,
  accounts: exportAccounts,
  audit: exportAudit,
} as const satisfies Record<ListKey, unknown>;

let db: Awaited<ReturnType<typeof theWorld>>;
let year: Awaited<ReturnType<typeof aYearUnderWay>>;
beforeAll(async () => {
  db = await theWorld();
  year = await aYearUnderWay(db.owner);
});

test.each(LIST_KEYS)("E1, E2: a file of %s is logged, done or denied, for each role", async (list) => {
  const command = COMMANDS[list] as typeof exportPlacements;
  for (const role of ROLES) {
    const viewer = year.viewers[role];
    const input = { query: "q=lwj", format: "xlsx", rows: 7, picked: true };
    const { status } = await perform(command, input, { viewer });
    expect(status === "done", role).toBe(mayEver(viewer, EXPORT_PERMISSION[list]));
    const row = await db.owner.auditEntry.findFirst({ orderBy: { seq: "desc" } });
    const outcome = status === "done" ? "done" : "denied";
    expect(row, role).toMatchObject({ event: EXPORT_PERMISSION[list], outcome, accountId: viewer.accountId });
    if (status === "done") expect(row?.changes).toEqual({ list, ...input });
  }
});
