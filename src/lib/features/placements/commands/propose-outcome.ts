import { z } from "zod";
import { whyNotDecideOutcome } from "@/lib/domain/after-term";
import { accept, refuse } from "@/lib/domain/decision";
import { OUTCOMES } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { id, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement, outcomeGroundOf } from "../facts";

/** O8: the staff lays an outcome before the leader; only once the leader could decide it, so that nothing promises one. */
export const proposeOutcome = command({
  permission: "outcome.propose",
  input: z.object({
    placementId: id,
    kind: oneOf(OUTCOMES),
    performance: text(1000),
    need: text(1000),
    levelTwoReason: text(1000).optional(),
  }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const { scope, version, facts, keys } = placement;
    return { scope, version, subject: { facts, keys, ground: await outcomeGroundOf(tx, placementId) } };
  },
  decide: ({ facts, keys, ground }, { kind, performance, need, levelTwoReason = null }, { actor, clock }) => {
    const draft = { kind, performance, need, levelTwoReason };
    const why = whyNotDecideOutcome(facts, draft, ground, actor.personId, clock.today());
    return why ? refuse(why) : accept({ keys, draft });
  },
  save: async (tx, { keys, draft: { kind, ...reasons } }, { actor, clock }) => {
    const { placementId } = keys;
    const proposed = { outcome: kind, ...reasons, preparedById: actor.personId, preparedOn: columnOf(clock.today()) };
    await tx.proposal.upsert({
      where: { placementId_kind: { placementId, kind: "outcome" } },
      create: { ...keys, kind: "outcome", ...proposed },
      update: { ...proposed, version: { increment: 1 } },
    });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { outcome: kind, ...reasons },
    };
  },
});
