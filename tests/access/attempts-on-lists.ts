import { randomUUID } from "node:crypto";
import { BATCH_VERB_KEYS } from "@/lib/domain/batch";
import { BATCH_PERMISSION, mayEver } from "@/lib/policy/policy";
import { type Attempt, fresh } from "./attempt";

const own = (input: Attempt["input"]): Attempt => ({ scope: "ownAccount", aimless: true, input });
const anExport: Attempt = { scope: "department", aimless: true, input: () => ({ format: "csv", rows: 3 }) };
const aView = () => ({ viewId: randomUUID() });

/** The commands of `lists` and `batches`: of one's own account, and files of one's own department. */
export const ON_LISTS: Record<string, Attempt> = {
  "batches/cancel-batch": own(() => ({ runId: randomUUID() })),
  "batches/prepare-batch": own(({ placementId }, viewer) => ({
    verb: BATCH_VERB_KEYS.find((verb) => mayEver(viewer, BATCH_PERMISSION[verb])) ?? "closePlacements",
    items: [{ subject: placementId, name: "陆文婧", seenVersion: null }],
  })),
  "batches/start-batch": own(() => ({ runId: randomUUID() })),
  "lists/export-accounts": anExport,
  "lists/export-audit": anExport,
  "lists/export-imports": anExport,
  "lists/export-people": anExport,
  "lists/export-placements": anExport,
  "lists/export-positions": anExport,
  "lists/export-programmes": anExport,
  "lists/export-reviews": anExport,
  "lists/export-units": anExport,
  "lists/remove-view": own(aView),
  "lists/rename-view": own(() => ({ ...aView(), name: "逾期的" })),
  "lists/save-view": own(() => ({ list: "placements", name: fresh("视图"), query: "phase=inPost" })),
  "lists/share-view": own(() => ({ ...aView(), shared: true })),
};
