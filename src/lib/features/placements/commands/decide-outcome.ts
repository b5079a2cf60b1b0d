import { z } from "zod";
import { whyNotDecideOutcome } from "@/lib/domain/after-term";
import { accept, refuse } from "@/lib/domain/decision";
import { firstRefusal } from "@/lib/domain/refusal";
import { whyNotOwnRequest } from "@/lib/domain/self";
import { OUTCOMES } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { id, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { isDepartmentsOwn, loadPlacement, outcomeGroundOf } from "../facts";

/** O8: the department leader decides what becomes of the cadre after the year; once, after the end-of-term review. */
export const decideOutcome = command({
  permission: "outcome.decide",
  input: z.object({
    placementId: id,
    kind: oneOf(OUTCOMES),
    performance: text(1000),
    need: text(1000),
    levelTwoReason: text(1000).optional(),
    superior: text(200).optional(),
  }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const { scope, version, facts, keys } = placement;
    const ground = await outcomeGroundOf(tx, placementId);
    return { scope, version, subject: { facts, keys, ground, isOwn: await isDepartmentsOwn(tx, facts) } };
  },
  decide: ({ facts, keys, ground, isOwn }, input, { actor, clock }) => {
    const { kind, performance, need, levelTwoReason = null, superior = null } = input;
    const draft = { kind, performance, need, levelTwoReason };
    const why = firstRefusal(
      () => whyNotDecideOutcome(facts, draft, ground, actor.personId, clock.today()),
      () => whyNotOwnRequest(isOwn, superior !== null),
    );
    return why ? refuse(why) : accept({ keys, draft: { ...draft, superior } });
  },
  save: async (tx, { keys, draft }, { actor, clock }) => {
    await tx.placementOutcome.create({
      data: { ...keys, ...draft, decidedOn: columnOf(clock.today()), decidedById: actor.personId },
    });
    const { placementId } = keys;
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { outcome: draft.kind, ...(draft.superior ? { superior: draft.superior } : {}) },
    };
  },
});
