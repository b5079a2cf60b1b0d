import { z } from "zod";
import { closePlacement as close } from "@/lib/domain/closing";
import { columnOf } from "@/lib/platform/days";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement, outcomeGroundOf } from "../facts";

/** O3, O8: closes a placement whose term, reviews and outcome are done. */
export const closePlacement = command({
  permission: "placement.close",
  input: z.object({ placementId: id }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const { scope, version, facts } = placement;
    return { scope, version, subject: { facts, ground: await outcomeGroundOf(tx, placementId) } };
  },
  decide: ({ facts, ground }, { placementId }, { actor, clock }) => {
    const closed = close(facts, ground.record, ground.isDecided, actor.personId, clock.today());
    return closed.ok ? { ok: true, value: { placementId, ...closed.value } } : closed;
  },
  save: async (tx, { placementId, actualEndOn }) => {
    await tx.placement.update({
      where: { id: placementId },
      data: { state: "closed", actualEndOn: columnOf(actualEndOn), version: { increment: 1 } },
    });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { state: "closed", actualEndOn },
    };
  },
});
