import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotCandidate, whyNotRegister } from "@/lib/domain/selection/registration";
import { columnOf } from "@/lib/platform/days";
import { chosenIds, id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadSelection } from "../facts";

const AT_ONCE = 200;

/** S1: a sending unit puts forward people of its own, many at once; all of them are registered, or none. */
export const nominateCandidates = command({
  permission: "candidate.nominate",
  input: z.object({
    programmeId: id,
    unitId: id,
    cadreIds: chosenIds(AT_ONCE),
  }),
  locks: ({ programmeId, cadreIds }) => [`programme:${programmeId}`, ...cadreIds.map((one) => `person:${one}`)],
  timeout: 20_000,
  load: async (tx, { programmeId, unitId, cadreIds }) => {
    const unit = await tx.unit.findUnique({ where: { id: unitId } });
    const selection = await loadSelection(tx, programmeId);
    if (!unit || !selection) return null;
    const profiles = await tx.cadreProfile.findMany({ where: { personId: { in: cadreIds } } });
    const names = await tx.directoryEntry.findMany({ where: { personId: { in: cadreIds } } });
    const registered = await tx.candidate.findMany({ where: { programmeId, cadreId: { in: cadreIds } } });
    const people = cadreIds.map((cadreId) => ({
      cadreId,
      name: names.find((one) => one.personId === cadreId)?.name ?? "",
      facts: {
        isOfUnit: profiles.some((one) => one.personId === cadreId && one.unitId === unitId),
        isRegistered: registered.some((one) => one.cadreId === cadreId),
      },
    }));
    return {
      scope: { scope: "unit", id: unit.id, departmentId: unit.departmentId },
      subject: { registrable: selection.registrable, people },
    };
  },
  decide: ({ registrable, people }, input, { clock }) => {
    const why = whyNotRegister(registrable, clock.today());
    if (why) return refuse(why);
    for (const { facts, name } of people) {
      const whyNot = whyNotCandidate(facts, name);
      if (whyNot) return refuse(whyNot);
    }
    return accept(input);
  },
  save: async (tx, { programmeId, unitId, cadreIds }, { actor, clock }) => {
    const today = columnOf(clock.today());
    const rows = cadreIds.map((cadreId) => ({
      ...{ id: randomUUID(), departmentId: actor.departmentId, programmeId, cadreId, sendingUnitId: unitId },
      ...{ registeredById: actor.personId, registeredOn: today, agreedById: actor.personId, agreedOn: today },
    }));
    await tx.candidate.createMany({ data: rows });
    return {
      answer: { programmeId, registered: rows.length },
      about: { kind: "programme", id: programmeId },
      changes: { unitId, cadreIds },
    };
  },
});
