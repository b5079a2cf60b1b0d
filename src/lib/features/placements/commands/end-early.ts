import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotEndEarly } from "@/lib/domain/placement-acts";
import { firstRefusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn, whyNotOwnRequest } from "@/lib/domain/self";
import { EARLY_END_REASONS } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { date, id, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { isDepartmentsOwn, loadPlacement } from "../facts";

/** T1: the department leader decides that a term stops before its year is full, and why. */
export const endEarly = command({
  permission: "placement.endEarly",
  input: z.object({
    placementId: id,
    actualEndOn: date,
    reason: oneOf(EARLY_END_REASONS),
    note: text(1000),
    superior: text(200).optional(),
  }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const { scope, version, facts } = placement;
    return { scope, version, subject: { facts, isOwn: await isDepartmentsOwn(tx, facts) } };
  },
  decide: ({ facts, isOwn }, input, { actor, clock }) => {
    const why = firstRefusal(
      () => whyNotActOnOwn(actor.personId, facts),
      () => whyNotOwnRequest(isOwn, input.superior !== undefined),
      () => whyNotEndEarly(facts, input, clock.today()),
    );
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { placementId, actualEndOn, reason, note, superior }) => {
    await tx.placement.update({
      where: { id: placementId },
      data: {
        actualEndOn: columnOf(actualEndOn),
        earlyEndReason: reason,
        earlyEndNote: note,
        earlyEndSuperior: superior,
        version: { increment: 1 },
      },
    });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { actualEndOn, reason, note, ...(superior ? { superior } : {}) },
    };
  },
});
