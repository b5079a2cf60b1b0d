import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotDeclareCandidateKin } from "@/lib/domain/matching/confirmation";
import { id, oneOf } from "@/lib/platform/input";
import { openingsLock } from "@/lib/platform/locks";
import { command, fault } from "@/lib/platform/perform";
import { kinInput } from "../../placements/kin-facts";
import { declaredByCandidates } from "../../selection/candidate-kin-facts";
import { decidedIn } from "../../selection/decided-facts";
import { isPlacedIn, loadCandidate, loadSelection } from "../../selection/facts";
import { versionOfSaid } from "../candidate-kin-facts";

/** S6: enters what a decided candidate answered when asked about kin, before anybody is placed; anew until they are. */
export const declareCandidateKin = command({
  permission: "candidateKin.declare",
  input: z.object({ candidateId: id, ...kinInput, kinAnswer: oneOf(["none", "some"]) }),
  locks: ({ candidateId }, actor) => [`candidate:${candidateId}`, openingsLock(actor)],
  timeout: 10_000,
  load: async (tx, { candidateId }) => {
    const candidate = await loadCandidate(tx, candidateId);
    if (!candidate) return null;
    const { programmeId, cadreId } = candidate.row;
    const selection = await loadSelection(tx, programmeId);
    if (!selection) return null;
    const isDecided = (await decidedIn(tx, programmeId))(cadreId) === true;
    const isPlaced = await isPlacedIn(tx, programmeId, cadreId);
    const said = (await declaredByCandidates(tx, [candidateId]))(candidateId);
    return { scope: selection.scope, version: versionOfSaid(said), subject: { programmeId, isDecided, isPlaced } };
  },
  decide: ({ programmeId, isDecided, isPlaced }, { candidateId, kinAnswer, kin }) => {
    const why = whyNotDeclareCandidateKin({ isDecided, isPlaced });
    if (why) return refuse(why);
    if (kinAnswer === "some" && kin.length === 0) return fault("kin[0].name", "required");
    return accept({ programmeId, candidateId, kin: kinAnswer === "none" ? [] : kin });
  },
  save: async (tx, { programmeId, candidateId, kin }, { actor: { departmentId } }) => {
    const row = () => ({ id: randomUUID(), candidateId, departmentId, programmeId });
    await tx.candidateKin.deleteMany({ where: { candidateId } });
    const rows = kin.length === 0 ? [{ ...row(), none: true }] : kin.map((one) => ({ ...row(), ...one }));
    await tx.candidateKin.createMany({ data: rows });
    return {
      answer: { candidateId, programmeId },
      about: { kind: "candidate", id: candidateId },
      changes: { kin: kin.length },
    };
  },
});
