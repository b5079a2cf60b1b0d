import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotDecidePlacement } from "@/lib/domain/placement-acts";
import { firstRefusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn, whyNotOwnRequest } from "@/lib/domain/self";
import { columnOf } from "@/lib/platform/days";
import { date, id, text, ticked } from "@/lib/platform/input";
import { openingsLock } from "@/lib/platform/locks";
import { command } from "@/lib/platform/perform";
import { loadOpening } from "../opening-facts";

/** S2, S6: the department leader enters the decision the placement rests on, and the waiver where one is needed. */
export const decidePlacement = command({
  permission: "placement.decide",
  input: z.object({
    placementId: id,
    body: text(60),
    decidedOn: date,
    documentNumber: text(60),
    bySuperior: ticked,
    waive: ticked,
    waiverReason: text(500).optional(),
  }),
  locks: ({ placementId }, actor) => [`placement:${placementId}`, openingsLock(actor)],
  timeout: 15_000,
  load: async (tx, { placementId }, { clock }) => {
    const loaded = await loadOpening(tx, placementId, clock.today());
    return loaded && { scope: loaded.scope, version: loaded.version, subject: loaded };
  },
  decide: ({ facts, opening, ground, isDepartmentsOwn }, input, { actor, clock }) => {
    const { body, decidedOn, documentNumber } = input;
    const decision = { status: "given" as const, body, decidedOn, documentNumber };
    const reason = input.waiverReason ?? opening.waiver?.reason ?? null;
    const decidedById = input.waive ? actor.personId : null;
    const waiver = reason === null && decidedById === null ? null : { reason: reason ?? "", decidedById };
    const why = firstRefusal(
      () => whyNotActOnOwn(actor.personId, facts),
      () => whyNotOwnRequest(isDepartmentsOwn, input.bySuperior),
      () => whyNotDecidePlacement(facts, { ...opening, decision, waiver }, ground, clock.today()),
    );
    return why ? refuse(why) : accept({ ...input, waiverReason: reason, waivedById: decidedById });
  },
  save: async (tx, fact) => {
    const { placementId, body, decidedOn, documentNumber, bySuperior, waiverReason, waivedById } = fact;
    await tx.placement.update({
      where: { id: placementId },
      data: {
        state: "decided",
        decisionStatus: "given",
        decisionBody: body,
        decidedOn: columnOf(decidedOn),
        decisionNumber: documentNumber,
        decidedBySuperior: bySuperior,
        waiverReason,
        waivedById,
        version: { increment: 1 },
      },
    });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { body, decidedOn, documentNumber, bySuperior, waived: waivedById !== null },
    };
  },
});
