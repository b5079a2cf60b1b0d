import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { columnOf } from "@/lib/platform/days";
import { command } from "@/lib/platform/perform";
import { isProgrammeNameTaken, programmeInput } from "../facts";

/** S2: opens a programme as a draft; it takes nobody until its approval is entered. */
export const openProgramme = command({
  permission: "programme.open",
  input: z.object(programmeInput),
  locks: (_, actor) => [`programmes:${actor.departmentId}`],
  timeout: 10_000,
  load: async (tx, { name }, { actor }) => ({
    scope: { scope: "department", id: actor.departmentId },
    subject: { isTaken: await isProgrammeNameTaken(tx, actor.departmentId, name, null) },
  }),
  decide: ({ isTaken }, input) =>
    isTaken ? refuse(refusal("programmeNameTaken", { name: input.name })) : accept(input),
  save: async (tx, { capabilities, startsOn, ...settings }, { actor }) => {
    const programmeId = randomUUID();
    const { departmentId } = actor;
    await tx.programme.create({
      data: { id: programmeId, departmentId, ...settings, startsOn: columnOf(startsOn), status: "draft" },
    });
    await tx.capability.createMany({
      data: capabilities.map((one, index) => ({
        id: randomUUID(),
        departmentId,
        programmeId,
        place: index + 1,
        ...one,
      })),
    });
    return {
      answer: { programmeId },
      about: { kind: "programme", id: programmeId },
      changes: { name: settings.name, quota: settings.quota, startsOn },
    };
  },
});
