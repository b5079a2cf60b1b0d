import { z } from "zod";
import { whyNotDecideOutcome } from "@/lib/domain/after-term";
import { accept, refuse } from "@/lib/domain/decision";
import { OUTCOMES } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { id, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement, outcomeGroundOf } from "../facts";

/** O8: the department leader decides what becomes of the cadre after the year; once, after the end-of-term review. */
export const decideOutcome = command({
  permission: "outcome.decide",
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
  save: async (tx, { keys, draft }, { actor, clock }) => {
    await tx.placementOutcome.create({
      data: { ...keys, ...draft, decidedOn: columnOf(clock.today()), decidedById: actor.personId },
    });
    const { placementId } = keys;
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { outcome: draft.kind },
    };
  },
});
