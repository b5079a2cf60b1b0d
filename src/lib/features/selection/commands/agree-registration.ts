import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotAgree } from "@/lib/domain/selection/registration";
import { columnOf } from "@/lib/platform/days";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadCandidate, loadSelection } from "../facts";

/** S1: the sending unit agrees to a registration its cadre made. */
export const agreeRegistration = command({
  permission: "candidate.agree",
  input: z.object({ candidateId: id }),
  locks: ({ candidateId }) => [`candidate:${candidateId}`],
  timeout: 10_000,
  load: async (tx, { candidateId }) => {
    const candidate = await loadCandidate(tx, candidateId);
    const selection = candidate && (await loadSelection(tx, candidate.row.programmeId));
    return (
      selection && {
        ...{ scope: candidate.scope, version: candidate.version },
        subject: { registrable: selection.registrable, facts: candidate.facts },
      }
    );
  },
  decide: ({ registrable, facts }, input, { clock }) => {
    const why = whyNotAgree(registrable, facts, clock.today());
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { candidateId }, { actor, clock }) => {
    const agreedOn = clock.today();
    await tx.candidate.update({
      where: { id: candidateId },
      data: { agreedOn: columnOf(agreedOn), agreedById: actor.personId, version: { increment: 1 } },
    });
    return { answer: { candidateId }, about: { kind: "candidate", id: candidateId }, changes: { agreedOn } };
  },
});
