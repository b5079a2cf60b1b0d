import { randomUUID } from "node:crypto";
import { z } from "zod";
import { refuse } from "@/lib/domain/decision";
import { currentDesignation, designate, whyNotWithoutReason } from "@/lib/domain/mentoring";
import { whyOver } from "@/lib/domain/placement-acts";
import { columnOf } from "@/lib/platform/days";
import { date, id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { REACH } from "@/lib/policy/policy";
import { loadPlacement } from "../../placements/facts";
import { candidateFor, designationsOf } from "../facts";

/** H2: for one placement the host names another of its leaders; that designation wins over the host's. */
export const designatePlacementMentor = command({
  permission: "placementMentor.designate",
  input: z.object({ placementId: id, personId: id, from: date, reason: text(500).optional() }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId, personId, from }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const { hostUnitId, cadreId } = placement.keys;
    const target = { hostUnitId, placementId, cadreIds: [cadreId] };
    const current = currentDesignation(target, await designationsOf(tx, hostUnitId));
    const candidate = await candidateFor(tx, { personId, hostUnitId, placementIds: [placementId], on: from });
    return { scope: placement.scope, subject: { placement, target, candidate, current } };
  },
  decide: ({ placement, target, candidate, current }, { from, reason }, { actor, clock }) => {
    const why = whyOver(placement.facts) ?? whyNotWithoutReason(REACH[actor.role] === "department", reason);
    if (why) return refuse(why);
    const decided = designate(target, candidate, current, from, clock.today());
    return decided.ok ? { ok: true, value: { ...decided.value, keys: placement.keys, reason } } : decided;
  },
  save: async (tx, { closes, opens, keys, reason }, { actor }) => {
    if (closes) await tx.mentorDesignation.update({ where: { id: closes.id }, data: { toOn: columnOf(closes.to) } });
    const mentorDesignationId = randomUUID();
    const { departmentId, hostUnitId, placementId } = keys;
    await tx.mentorDesignation.create({
      data: {
        id: mentorDesignationId,
        departmentId,
        hostUnitId,
        placementId,
        personId: opens.personId,
        fromOn: columnOf(opens.from),
        namedById: actor.personId,
        reason,
      },
    });
    return {
      answer: { placementId, mentorDesignationId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { mentor: opens.personId, from: opens.from },
    };
  },
});
