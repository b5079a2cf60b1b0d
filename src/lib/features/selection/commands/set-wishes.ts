import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotSetWishes } from "@/lib/domain/selection/registration";
import { id } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { loadCandidate, loadSelection } from "../facts";
import { wishesInput } from "../wish-facts";

/** S1: the front lines a candidate would like, best first: set anew while registration is open, by the cadre or for them. */
export const setWishes = command({
  permission: "candidate.wish",
  input: z.object({ candidateId: id, wishes: wishesInput }),
  locks: ({ candidateId }) => [`candidate:${candidateId}`],
  timeout: 10_000,
  load: async (tx, { candidateId }) => {
    const candidate = await loadCandidate(tx, candidateId);
    const selection = candidate && (await loadSelection(tx, candidate.row.programmeId));
    return selection && { scope: candidate.scope, version: candidate.version, subject: { candidate, selection } };
  },
  decide: ({ candidate, selection }, input, { clock }) => {
    const why = whyNotSetWishes(selection.registrable, candidate.facts, clock.today());
    if (why) return refuse(why);
    const unknown = input.wishes.some((wish) => !selection.programme.frontLines.includes(wish));
    return unknown ? fault("wishes", "chooseOne") : accept(input);
  },
  save: async (tx, { candidateId, wishes }, { actor }) => {
    await tx.candidateWish.deleteMany({ where: { candidateId } });
    await tx.candidateWish.createMany({
      data: wishes.map((frontLine, i) => ({
        ...{ candidateId, departmentId: actor.departmentId, frontLine, place: i + 1 },
      })),
    });
    await tx.candidate.update({ where: { id: candidateId }, data: { version: { increment: 1 } } });
    return { answer: { candidateId }, about: { kind: "candidate", id: candidateId }, changes: { wishes } };
  },
});
