import { whyNotSettleBaseline } from "@/lib/domain/baseline";
import { accept, refuse } from "@/lib/domain/decision";
import { columnOf } from "@/lib/platform/days";
import { command } from "@/lib/platform/perform";
import { baselineInput, loadBaseline } from "../baseline-facts";

/** O4: the department settles the baseline the host proposed, as it stands in the form. */
export const settleBaseline = command({
  permission: "baseline.settle",
  input: baselineInput,
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: (tx, { placementId }) => loadBaseline(tx, placementId),
  decide: ({ facts, keys, baseline, capabilityIds }, { scores }, { actor }) => {
    const why = whyNotSettleBaseline(facts, baseline, { scores, capabilityIds }, actor.personId);
    return why ? refuse(why) : accept({ keys, scores });
  },
  save: async (tx, { keys, scores }, { actor, clock }) => {
    const data = { state: "settled" as const, scores, settledById: actor.personId, settledOn: columnOf(clock.today()) };
    const { placementId } = keys;
    const baseline = await tx.baseline.upsert({
      where: { placementId },
      create: { ...keys, ...data },
      update: { ...data, version: { increment: 1 } },
    });
    return {
      answer: { placementId },
      about: { kind: "baseline", id: baseline.id, placementId },
      changes: { scores },
    };
  },
});
