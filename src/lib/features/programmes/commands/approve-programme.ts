import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotApproveProgramme } from "@/lib/domain/programme";
import { columnOf } from "@/lib/platform/days";
import { date, id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadProgramme } from "../facts";

/** S2: enters who approved the programme, when and under which number; from then on it takes placements. */
export const approveProgramme = command({
  permission: "programme.decide",
  input: z.object({ programmeId: id, approvedBy: text(60), approvedOn: date, documentNumber: text(60) }),
  locks: ({ programmeId }) => [`programme:${programmeId}`],
  timeout: 10_000,
  load: async (tx, { programmeId }) => {
    const programme = await loadProgramme(tx, programmeId);
    return programme && { scope: programme.scope, version: programme.version, subject: programme.facts };
  },
  decide: (programme, input, { clock }) => {
    const why = whyNotApproveProgramme(programme, input.approvedOn, clock.today());
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { programmeId, approvedOn, ...approval }) => {
    await tx.programme.update({
      where: { id: programmeId },
      data: { ...approval, approvedOn: columnOf(approvedOn), status: "open", version: { increment: 1 } },
    });
    return {
      answer: { programmeId },
      about: { kind: "programme", id: programmeId },
      changes: { ...approval, approvedOn, status: "open" },
    };
  },
});
