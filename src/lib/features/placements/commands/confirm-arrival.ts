import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { firstResponsibleOn, mentorOn } from "@/lib/domain/mentoring";
import { whyNotConfirmArrival } from "@/lib/domain/placement-acts";
import { firstRefusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { columnOf } from "@/lib/platform/days";
import { date, id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement } from "../facts";
import { designationsOf, firstResponsibleOf } from "../reception-facts";

/** T1, H1, H2: the host confirms the day the cadre arrived; from then on the start stands. */
export const confirmArrival = command({
  permission: "arrival.confirm",
  input: z.object({ placementId: id, arrivedOn: date }),
  locks: ({ placementId }, actor) => [`placement:${placementId}`, ...(actor.unitId ? [`unit:${actor.unitId}`] : [])],
  timeout: 10_000,
  load: async (tx, { placementId, arrivedOn }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const { facts, scope, version } = placement;
    const named = await firstResponsibleOf(tx, facts.hostUnitId);
    const designations = await designationsOf(tx, facts.hostUnitId);
    const reception = {
      firstResponsibleId: firstResponsibleOn(facts.hostUnitId, named, arrivedOn),
      mentorId: mentorOn(facts, designations, named, arrivedOn)?.personId ?? null,
    };
    return { scope, version, subject: { facts, reception } };
  },
  decide: ({ facts, reception }, input, { actor, clock }) => {
    const why = firstRefusal(
      () => whyNotActOnOwn(actor.personId, facts),
      () => whyNotConfirmArrival(facts, reception, input.arrivedOn, clock.today()),
    );
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { placementId, arrivedOn }, { actor }) => {
    await tx.placement.update({
      where: { id: placementId },
      data: {
        state: "arrived",
        arrivedOn: columnOf(arrivedOn),
        arrivalConfirmedById: actor.personId,
        version: { increment: 1 },
      },
    });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { arrivedOn },
    };
  },
});
