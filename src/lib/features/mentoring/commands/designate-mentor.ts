import { randomUUID } from "node:crypto";
import { z } from "zod";
import { refuse } from "@/lib/domain/decision";
import { currentDesignation, designate, whyNotWithoutReason } from "@/lib/domain/mentoring";
import { columnOf } from "@/lib/platform/days";
import { date, id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { REACH } from "@/lib/policy/policy";
import { candidateFor, designationsOf } from "../facts";

/** H2: a host names the one mentor who guides every cadre there; naming another closes one and opens the next. */
export const designateMentor = command({
  permission: "mentor.designate",
  input: z.object({ unitId: id, personId: id, from: date, reason: text(500).optional() }),
  locks: ({ unitId }) => [`unit:${unitId}`],
  timeout: 10_000,
  load: async (tx, { unitId, personId, from }) => {
    const unit = await tx.unit.findUnique({ where: { id: unitId } });
    if (!unit) return null;
    const placements = await tx.placement.findMany({
      where: { hostUnitId: unitId, state: { in: ["decided", "arrived"] } },
    });
    const designations = await designationsOf(tx, unitId);
    const candidate = await candidateFor(tx, {
      personId,
      hostUnitId: unitId,
      placementIds: placements.map((p) => p.id),
      on: from,
    });
    const target = { hostUnitId: unitId, placementId: null, cadreIds: placements.map((p) => p.cadreId) };
    return {
      scope: { scope: "unit", id: unit.id, departmentId: unit.departmentId },
      subject: { target, candidate, current: currentDesignation(target, designations) },
    };
  },
  decide: ({ target, candidate, current }, { from, reason }, { clock, actor }) => {
    const why = whyNotWithoutReason(REACH[actor.role] === "department", reason);
    if (why) return refuse(why);
    const decided = designate(target, candidate, current, from, clock.today());
    return decided.ok ? { ok: true, value: { ...decided.value, unitId: target.hostUnitId, reason } } : decided;
  },
  save: async (tx, { closes, opens, unitId, reason }, { actor }) => {
    if (closes) await tx.mentorDesignation.update({ where: { id: closes.id }, data: { toOn: columnOf(closes.to) } });
    const mentorDesignationId = randomUUID();
    await tx.mentorDesignation.create({
      data: {
        id: mentorDesignationId,
        departmentId: actor.departmentId,
        hostUnitId: unitId,
        personId: opens.personId,
        fromOn: columnOf(opens.from),
        namedById: actor.personId,
        reason,
      },
    });
    return {
      answer: { unitId, mentorDesignationId },
      about: { kind: "unit", id: unitId },
      changes: { mentor: opens.personId, from: opens.from },
    };
  },
});
