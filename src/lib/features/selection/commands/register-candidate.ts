import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotCandidate, whyNotRegister } from "@/lib/domain/selection/registration";
import { columnOf } from "@/lib/platform/days";
import { id } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { loadSelection } from "../facts";
import { wishesInput } from "../wish-facts";

/** S1: a cadre registers, with the front lines they would like, best first; the sending unit agrees or does not. */
export const registerCandidate = command({
  permission: "candidate.register",
  input: z.object({ programmeId: id, wishes: wishesInput }),
  locks: ({ programmeId }, actor) => [`programme:${programmeId}`, `person:${actor.personId}`],
  timeout: 10_000,
  load: async (tx, { programmeId }, { actor }) => {
    const selection = await loadSelection(tx, programmeId);
    const profile = await tx.cadreProfile.findUnique({ where: { personId: actor.personId } });
    const person = await tx.person.findUnique({ where: { id: actor.personId } });
    if (!selection || !person) return null;
    const where = { programmeId_cadreId: { programmeId, cadreId: actor.personId } };
    const directory = await tx.directoryEntry.findUnique({ where: { personId: person.id } });
    const isRegistered = (await tx.candidate.findUnique({ where })) !== null;
    return {
      scope: { scope: "person", id: person.id, departmentId: person.departmentId, unitId: person.unitId },
      subject: { selection, unitId: profile?.unitId ?? null, isRegistered, name: directory?.name ?? "" },
    };
  },
  decide: ({ selection, unitId, isRegistered, name }, { programmeId, wishes }, { clock }) => {
    const facts = { isOfUnit: unitId !== null, isRegistered };
    const why = whyNotRegister(selection.registrable, clock.today()) ?? whyNotCandidate(facts, name);
    if (why || unitId === null) return why ? refuse(why) : fault("programmeId", "chooseOne");
    const unknown = wishes.some((wish) => !selection.programme.frontLines.includes(wish));
    return unknown ? fault("wishes", "chooseOne") : accept({ programmeId, unitId, wishes });
  },
  save: async (tx, { programmeId, unitId, wishes }, { actor, clock }) => {
    const { departmentId, personId } = actor;
    const candidateId = randomUUID();
    await tx.candidate.createMany({
      data: [
        {
          ...{ id: candidateId, departmentId, programmeId, cadreId: personId, sendingUnitId: unitId },
          ...{ registeredById: personId, registeredOn: columnOf(clock.today()) },
        },
      ],
    });
    await tx.candidateWish.createMany({
      data: wishes.map((frontLine, i) => ({ candidateId, departmentId, frontLine, place: i + 1 })),
    });
    return {
      answer: { candidateId, programmeId },
      about: { kind: "candidate", id: candidateId },
      changes: { programmeId, wishes },
    };
  },
});
