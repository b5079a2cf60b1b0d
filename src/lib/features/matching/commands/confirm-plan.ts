import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotConfirm } from "@/lib/domain/matching/confirmation";
import { termEnd } from "@/lib/domain/term";
import { columnOf } from "@/lib/platform/days";
import { id, ticked } from "@/lib/platform/input";
import { openingsLock } from "@/lib/platform/locks";
import { tellOf } from "@/lib/platform/messages";
import { command } from "@/lib/platform/perform";
import { kinRows } from "../../placements/kin-facts";
import { groundOf } from "../ground-facts";
import { loadPlan, planLock } from "../plan-facts";
import { confirmationOf, type Planned } from "../together-facts";

/**
 * S2–S4, S6, T2: the department leader confirms a plan, and all its placements are made in this one transaction, decided,
 * resting on the decision of the locked list; or, where anything moved since it was made, none.
 */
export const confirmPlan = command({
  permission: "plan.confirm",
  input: z.object({ programmeId: id, planId: id, bySuperior: ticked }),
  locks: ({ programmeId }, actor) => [planLock(programmeId), openingsLock(actor)],
  timeout: 60_000,
  load: async (tx, input, { clock }) => {
    const found = await loadPlan(tx, input);
    const { plan, scope } = found ?? {};
    const loaded = plan && (await groundOf(tx, plan.programmeId, plan.startsOn, clock.today()));
    if (!plan || !scope || !loaded) return null;
    const asked = await confirmationOf(tx, plan, loaded, clock.today());
    return { scope, version: plan.version, subject: { plan, asked } };
  },
  decide: ({ plan, asked }, { bySuperior }, { actor: { personId }, clock }) => {
    const why = whyNotConfirm(asked, { personId, bySuperior }, clock.today());
    return why ? refuse(why) : accept({ plan, planned: asked.planned, bySuperior });
  },
  save: async (tx, { plan, planned, bySuperior }, context) => {
    const { actor, clock } = context;
    const { id: planId, programmeId } = plan;
    const made = planned.map((one) => ({ ...one, placementId: randomUUID() }));
    await tx.placement.createMany({
      data: made.map((one) => ({ ...rowOf(one), programmeId, ...{ decidedBySuperior: bySuperior } })),
    });
    await tx.kinDeclaration.createMany({ data: made.flatMap((one) => kinRows(keysOf(one), one.kin)) });
    await tx.placementPlan.update({
      where: { id: planId },
      data: {
        ...{ state: "confirmed", confirmedById: actor.personId, confirmedOn: columnOf(clock.today()) },
        version: { increment: 1 },
      },
    });
    await tellOf(tx, context, { permission: "placement.decide", changes: {} }, made.map(keysOf));
    return {
      answer: { programmeId, placed: made.length },
      about: { kind: "programme", id: programmeId },
      changes: { planId, placed: made.length },
      // one row a placement: whoever reads the log of one finds how it came to be
      also: made.map(({ placementId, positionId, opening: { cadreId } }) => ({
        ...{ event: "plan.confirm", outcome: "done" as const, changes: { planId, positionId, cadreId } },
        about: { kind: "placement", id: placementId, placementId },
      })),
    };
  },
});

type Made = Planned & { placementId: string };

const keysOf = ({ placementId, opening: { departmentId, sendingUnitId, hostUnitId, cadreId } }: Made) => ({
  ...{ departmentId, placementId, sendingUnitId, hostUnitId, cadreId },
});

function rowOf(one: Made) {
  const { placementId: _, ...parties } = keysOf(one);
  const { startsOn, decision } = one.opening;
  const { standing, partyStatus } = one.person;
  return {
    ...{ id: one.placementId, ...parties, positionId: one.positionId, standing, state: "decided" as const },
    partyMember: partyStatus === "member" || partyStatus === "probationary",
    ...{ startsOn: columnOf(startsOn), endsOn: columnOf(termEnd(startsOn)) },
    ...{ decisionStatus: decision?.status, decisionBody: decision?.body, decisionNumber: decision?.documentNumber },
    decidedOn: decision?.decidedOn ? columnOf(decision.decidedOn) : null,
  };
}
