import { randomUUID } from "node:crypto";
import { z } from "zod";
import { columnOf } from "@/lib/platform/days";
import { date, id, text } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { pinyinOf } from "@/lib/platform/pinyin";
import { REACH } from "@/lib/policy/policy";
import { isLeaderOn, loadUnit } from "../facts";

/**
 * Enters one of a unit's party or government leaders, who may then be first responsible person or mentor. The department
 * may enter anyone it keeps; a unit's own post one of that unit, or somebody new: the others are not its to know (E1).
 */
export const prepareLeader = command({
  permission: "leader.prepare",
  input: z
    .object({ unitId: id, personId: id.optional(), name: text(40).optional(), title: text(60), from: date })
    .refine((input) => input.personId || input.name, { path: ["personId"], message: "chooseOne" }),
  locks: ({ unitId }) => [`unit:${unitId}`],
  timeout: 10_000,
  load: async (tx, { unitId, personId, from }, { actor }) => {
    const found = await loadUnit(tx, unitId);
    const entry = personId ? await tx.directoryEntry.findUnique({ where: { personId } }) : null;
    if (!found || (personId && entry?.departmentId !== found.scope.departmentId)) return null;
    if (personId && REACH[actor.role] !== "department" && entry?.unitId !== unitId) return null;
    return {
      scope: found.scope,
      subject: { already: personId ? await isLeaderOn(tx, unitId, personId, from) : false },
    };
  },
  decide: ({ already }, input) => (already ? fault("personId", "leaderAlready") : { ok: true, value: input }),
  save: async (tx, { unitId, personId, name, title, from }, { actor: { departmentId } }) => {
    const who = personId ?? randomUUID();
    const leaderId = randomUUID();
    if (!personId && name) {
      await tx.person.createMany({ data: [{ id: who, departmentId, unitId }] });
      await tx.directoryEntry.createMany({
        data: [{ personId: who, departmentId, unitId, name, title, ...pinyinOf(name) }],
      });
    }
    await tx.unitLeader.createMany({
      data: [{ id: leaderId, departmentId, unitId, personId: who, title, fromOn: columnOf(from) }],
    });
    return {
      answer: { unitId, leaderId, personId: who },
      about: { kind: "unit", id: unitId },
      changes: { leader: who, title, from },
    };
  },
});
