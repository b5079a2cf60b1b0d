import { z } from "zod";
import { loadPlacement } from "@/lib/features/placements/facts";
import type { Tx } from "@/lib/platform/db";
import { id, whole } from "@/lib/platform/input";
import { capabilitiesOf } from "./facts";

/** Scores by capability; what is not scored the rule names. */
export const baselineInput = z.object({
  placementId: id,
  scores: z
    .record(id, whole(1, 5))
    .optional()
    .transform((given) => given ?? {}),
});

/** What the baseline is decided on; version 0: nothing proposed yet. */
export async function loadBaseline(tx: Tx, placementId: string) {
  const placement = await loadPlacement(tx, placementId);
  if (!placement) return null;
  const { scope, facts, keys } = placement;
  const baseline = await tx.baseline.findUnique({ where: { placementId } });
  const capabilities = await capabilitiesOf(tx, facts.programmeId);
  return {
    scope,
    version: baseline?.version ?? 0,
    subject: { facts, keys, baseline, capabilityIds: capabilities.map((one) => one.id) },
  };
}
