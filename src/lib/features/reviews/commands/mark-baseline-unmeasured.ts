import { z } from "zod";
import { whyNotMarkUnmeasured } from "@/lib/domain/baseline";
import { accept, refuse } from "@/lib/domain/decision";
import { columnOf } from "@/lib/platform/days";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadBaseline } from "../baseline-facts";

/** O4, T4: a taken-over placement whose start nobody scored is marked 未测. */
export const markBaselineUnmeasured = command({
  permission: "baseline.markUnmeasured",
  input: z.object({ placementId: id }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: (tx, { placementId }) => loadBaseline(tx, placementId),
  decide: ({ facts, keys, baseline }, _, { actor }) => {
    const why = whyNotMarkUnmeasured(facts, baseline, actor.personId);
    return why ? refuse(why) : accept({ keys });
  },
  save: async (tx, { keys }, { actor, clock }) => {
    const data = {
      state: "notMeasured" as const,
      scores: {},
      settledById: actor.personId,
      settledOn: columnOf(clock.today()),
    };
    const { placementId } = keys;
    const baseline = await tx.baseline.upsert({
      where: { placementId },
      create: { ...keys, ...data },
      update: { ...data, version: { increment: 1 } },
    });
    return { answer: { placementId }, about: { kind: "baseline", id: baseline.id, placementId } };
  },
});
