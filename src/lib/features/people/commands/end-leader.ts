import { z } from "zod";
import { whyNotEndLeader } from "@/lib/domain/first-responsible";
import { columnOf, dayOf } from "@/lib/platform/days";
import { date, id } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { currentFirstResponsible, loadUnit } from "../facts";

/** Enters the end of a leader's office; a mentor among them is stood in for from that day (H2). */
export const endLeader = command({
  permission: "leader.end",
  input: z.object({ unitId: id, leaderId: id, to: date }),
  locks: ({ unitId }) => [`unit:${unitId}`],
  timeout: 10_000,
  load: async (tx, { unitId, leaderId }) => {
    const found = await loadUnit(tx, unitId);
    const leader = await tx.unitLeader.findUnique({ where: { id: leaderId } });
    if (!found || leader?.unitId !== unitId) return null;
    return { scope: found.scope, subject: { leader, current: await currentFirstResponsible(tx, unitId) } };
  },
  decide: ({ leader, current }, { to }) => {
    const refusal = whyNotEndLeader(leader.personId, current);
    if (refusal) return { ok: false, refusal };
    if (to < dayOf(leader.fromOn)) return fault("to", "dateOrder");
    return { ok: true, value: { leader, to } };
  },
  save: async (tx, { leader, to }) => {
    await tx.unitLeader.update({ where: { id: leader.id }, data: { toOn: columnOf(to) } });
    return {
      answer: { unitId: leader.unitId },
      about: { kind: "unit", id: leader.unitId },
      changes: { leader: leader.personId, to },
    };
  },
});
