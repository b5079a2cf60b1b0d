import { randomUUID } from "node:crypto";
import { z } from "zod";
import { nameAsFirstResponsible } from "@/lib/domain/first-responsible";
import { columnOf } from "@/lib/platform/days";
import { date, id, text } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { isKinAtUnit } from "../../placements/kin-facts";
import { currentFirstResponsible, isLeaderOn, loadUnit } from "../facts";

/** H1, H2: names who answers for every cadre the unit hosts; a successor closes the one before on the same day. */
export const nameFirstResponsible = command({
  permission: "firstResponsible.name",
  input: z.object({ unitId: id, personId: id, from: date, reason: text(500).optional() }),
  locks: ({ unitId }) => [`unit:${unitId}`],
  timeout: 10_000,
  load: async (tx, { unitId, personId, from }) => {
    const found = await loadUnit(tx, unitId);
    if (!found) return null;
    const isLeader = await isLeaderOn(tx, unitId, personId, from);
    const candidate = { personId, isLeader, isKin: await isKinAtUnit(tx, personId, unitId) };
    return {
      scope: found.scope,
      subject: { unitId, candidate, current: await currentFirstResponsible(tx, unitId) },
    };
  },
  decide: ({ unitId, candidate, current }, { from, reason }, { actor, clock }) => {
    // the host names its own; the department steps in with a reason
    if (actor.role === "departmentStaff" && !reason) return fault("reason", "reasonRequired");
    const decided = nameAsFirstResponsible(candidate, current, from, clock.today());
    return decided.ok ? { ok: true, value: { ...decided.value, unitId, reason } } : decided;
  },
  save: async (tx, { closes, opens, unitId, reason }, { actor }) => {
    if (closes) await tx.firstResponsible.update({ where: { id: closes.id }, data: { toOn: columnOf(closes.to) } });
    const firstResponsibleId = randomUUID();
    const { departmentId } = actor;
    await tx.firstResponsible.create({
      data: {
        id: firstResponsibleId,
        departmentId,
        unitId,
        personId: opens.personId,
        fromOn: columnOf(opens.from),
        reason,
      },
    });
    return {
      answer: { unitId, firstResponsibleId },
      about: { kind: "unit", id: unitId },
      changes: { firstResponsible: opens.personId, from: opens.from },
    };
  },
});
