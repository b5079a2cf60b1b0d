import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotCloseProgramme } from "@/lib/domain/programme";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadProgramme } from "../facts";

/** S2: a closed programme takes nobody any more; those already placed keep their course. */
export const closeProgramme = command({
  permission: "programme.close",
  input: z.object({ programmeId: id }),
  locks: ({ programmeId }) => [`programme:${programmeId}`],
  timeout: 10_000,
  load: async (tx, { programmeId }) => {
    const programme = await loadProgramme(tx, programmeId);
    return programme && { scope: programme.scope, version: programme.version, subject: programme.facts };
  },
  decide: (programme, input) => {
    const why = whyNotCloseProgramme(programme);
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { programmeId }) => {
    await tx.programme.update({ where: { id: programmeId }, data: { status: "closed", version: { increment: 1 } } });
    return { answer: { programmeId }, about: { kind: "programme", id: programmeId }, changes: { status: "closed" } };
  },
});
