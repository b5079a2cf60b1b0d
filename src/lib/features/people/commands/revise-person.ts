import { z } from "zod";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPerson } from "../facts";
import { faultsOfPerson, markOfIdNumber, ownerOfIdNumber, personInput, profileOf, spellingOf } from "../person-facts";

/** Corrects a person; an ID number left blank stays as it is. */
export const revisePerson = command({
  permission: "person.revise",
  input: z.intersection(z.object({ personId: id }), personInput),
  locks: ({ personId, idNumber }, { departmentId }) => [
    `person:${personId}`,
    ...(idNumber ? [`identity:${departmentId}:${idNumber}`] : []),
  ],
  timeout: 10_000,
  load: async (tx, { personId, idNumber, unitId }) => {
    const found = await loadPerson(tx, personId);
    const unit = unitId ? await tx.unit.findUnique({ where: { id: unitId } }) : null;
    if (!found || (unitId && unit?.departmentId !== found.scope.departmentId)) return null;
    return { ...found, subject: { owner: await ownerOfIdNumber(tx, found.scope.departmentId, idNumber) } };
  },
  decide: ({ owner }, input) => faultsOfPerson(input, owner, input.personId) ?? { ok: true, value: input },
  save: async (tx, input, { actor: { departmentId } }) => {
    const { personId, name, title = null, phone = null, idNumber, unitId = null } = input;
    await tx.person.update({ where: { id: personId }, data: { unitId, phone, version: { increment: 1 } } });
    const before = await tx.directoryEntry.findUniqueOrThrow({ where: { personId } });
    // how a name is read was perhaps put right by hand: it stays while the name does
    const spelt = input.spelling || before.name !== name ? spellingOf(input) : {};
    const entry = { name, unitId, title, ...spelt };
    await tx.directoryEntry.update({ where: { personId }, data: entry });
    const identity = { departmentId, idNumber: idNumber ?? "" };
    if (idNumber)
      await tx.identity.upsert({ where: { personId }, create: { personId, ...identity }, update: identity });
    const profile = profileOf(input);
    if (profile) {
      const kept = { departmentId, ...profile };
      await tx.cadreProfile.upsert({ where: { personId }, create: { personId, ...kept }, update: kept });
    }
    return {
      answer: { personId },
      about: { kind: "person", id: personId },
      changes: { name, unitId, ...markOfIdNumber(personId, idNumber) },
    };
  },
});
