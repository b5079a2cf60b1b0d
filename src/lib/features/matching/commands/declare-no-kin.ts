import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotDeclareCandidateKin } from "@/lib/domain/matching/confirmation";
import { firstRefusal } from "@/lib/domain/refusal";
import { chosenIds, id } from "@/lib/platform/input";
import { openingsLock } from "@/lib/platform/locks";
import { command } from "@/lib/platform/perform";
import { declaredByCandidates } from "../../selection/candidate-kin-facts";
import { decidedIn } from "../../selection/decided-facts";
import { loadSelection } from "../../selection/facts";

/**
 * S6: enters of many decided candidates at once that they were asked about kin and have none; all of them, or none. An
 * answer that is there already stays as it is.
 */
export const declareNoKin = command({
  permission: "candidateKin.declare",
  input: z.object({
    programmeId: id,
    candidateIds: chosenIds(1000),
  }),
  locks: ({ candidateIds }, actor) => [
    ...candidateIds.map((candidateId) => `candidate:${candidateId}`),
    openingsLock(actor),
  ],
  timeout: 10_000,
  load: async (tx, { programmeId, candidateIds }) => {
    const selection = await loadSelection(tx, programmeId);
    const rows = await tx.candidate.findMany({ where: { id: { in: candidateIds }, programmeId } });
    if (!selection || rows.length < candidateIds.length) return null;
    const isDecided = await decidedIn(tx, programmeId);
    const cadreId = { in: rows.map((row) => row.cadreId) };
    const placed = await tx.placement.findMany({ where: { programmeId, cadreId, state: { not: "cancelled" } } });
    const declared = await declaredByCandidates(tx, candidateIds);
    const candidates = rows.map((row) => ({
      ...{ id: row.id, isDecided: isDecided(row.cadreId) === true, isAsked: declared(row.id) !== null },
      isPlaced: placed.some((one) => one.cadreId === row.cadreId),
    }));
    return { scope: selection.scope, subject: { candidates } };
  },
  decide: ({ candidates }, { programmeId }) => {
    const why = firstRefusal(...candidates.map((one) => () => whyNotDeclareCandidateKin(one)));
    if (why) return refuse(why);
    return accept({ programmeId, candidateIds: candidates.filter((one) => !one.isAsked).map((one) => one.id) });
  },
  save: async (tx, { programmeId, candidateIds }, { actor: { departmentId } }) => {
    const data = candidateIds.map((candidateId) => ({
      ...{ id: randomUUID(), candidateId, departmentId, programmeId, none: true },
    }));
    await tx.candidateKin.createMany({ data });
    return {
      answer: { programmeId, asked: candidateIds.length },
      about: { kind: "programme", id: programmeId },
      changes: { candidateIds },
    };
  },
});
