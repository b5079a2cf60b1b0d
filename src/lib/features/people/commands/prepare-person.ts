import { randomUUID } from "node:crypto";
import { command } from "@/lib/platform/perform";
import { faultsOfPerson, markOfIdNumber, ownerOfIdNumber, personInput, profileOf, spellingOf } from "../person-facts";

/** Enters a person: directory entry, contact, identity apart, and the profile of a cadre. */
export const preparePerson = command({
  permission: "person.prepare",
  input: personInput,
  locks: ({ idNumber }, { departmentId }) => (idNumber ? [`identity:${departmentId}:${idNumber}`] : []),
  timeout: 10_000,
  load: async (tx, { idNumber, unitId }, { actor: { departmentId } }) => {
    const unit = unitId ? await tx.unit.findUnique({ where: { id: unitId } }) : null;
    if (unitId && unit?.departmentId !== departmentId) return null;
    const owner = await ownerOfIdNumber(tx, departmentId, idNumber);
    return { scope: { scope: "department", id: departmentId }, subject: { owner } };
  },
  decide: ({ owner }, input) => faultsOfPerson(input, owner, null) ?? { ok: true, value: input },
  save: async (tx, input, { actor: { departmentId } }) => {
    const personId = randomUUID();
    const { name, title, phone, idNumber, unitId = null } = input;
    await tx.person.create({ data: { id: personId, departmentId, unitId, phone } });
    await tx.directoryEntry.create({ data: { personId, departmentId, name, unitId, title, ...spellingOf(input) } });
    if (idNumber) await tx.identity.create({ data: { personId, departmentId, idNumber } });
    const profile = profileOf(input);
    if (profile) await tx.cadreProfile.create({ data: { personId, departmentId, ...profile } });
    return {
      answer: { personId },
      about: { kind: "person", id: personId },
      changes: { name, unitId, ...markOfIdNumber(personId, idNumber) },
    };
  },
});
