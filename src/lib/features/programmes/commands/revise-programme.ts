import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotReviseProgramme } from "@/lib/domain/programme";
import { refusal } from "@/lib/domain/refusal";
import { columnOf } from "@/lib/platform/days";
import { id } from "@/lib/platform/input";
import { openingsLock } from "@/lib/platform/locks";
import { command } from "@/lib/platform/perform";
import { loadSelection } from "../../selection/facts";
import { passedSoFar } from "../../selection/meeting-facts";
import { isProgrammeNameTaken, loadProgramme, programmeInput } from "../facts";

/** S1, S2, O4: changes a programme's settings; its capabilities only while it is a draft. */
export const reviseProgramme = command({
  permission: "programme.prepare",
  input: z.object({ programmeId: id, ...programmeInput }),
  // the openings' lock too: the quota is judged against the placements that stand
  locks: ({ programmeId }, actor) => [
    `programme:${programmeId}`,
    `programmes:${actor.departmentId}`,
    openingsLock(actor),
  ],
  timeout: 10_000,
  load: async (tx, { programmeId, name }, { actor }) => {
    const programme = await loadProgramme(tx, programmeId);
    if (!programme) return null;
    const isTaken = await isProgrammeNameTaken(tx, actor.departmentId, name, programmeId);
    const plan = (await loadSelection(tx, programmeId))?.plan ?? null;
    const held = { placed: programme.placed, decided: await passedSoFar(tx, programmeId), plan };
    return { scope: programme.scope, version: programme.version, subject: { ...programme, held, isTaken } };
  },
  decide: ({ facts, held, capabilityIds, isTaken }, input) => {
    const why = whyNotReviseProgramme(facts, { ...input, ...held });
    if (why) return refuse(why);
    if (isTaken) return refuse(refusal("programmeNameTaken", { name: input.name }));
    return accept({ ...input, capabilityIds, isDraft: facts.status === "draft" });
  },
  save: async (tx, fact, { actor }) => {
    const { programmeId, capabilities, capabilityIds, isDraft, startsOn, ...settings } = fact;
    await tx.programme.update({
      where: { id: programmeId },
      data: { ...settings, startsOn: columnOf(startsOn), version: { increment: 1 } },
    });
    if (isDraft) {
      const gone = capabilityIds.slice(capabilities.length);
      await tx.positionNeed.deleteMany({ where: { capabilityId: { in: gone } } });
      await tx.capability.deleteMany({ where: { id: { in: gone } } });
      // names are unique in a programme: put aside first, so that two may be exchanged
      for (const one of capabilityIds) await tx.capability.updateMany({ where: { id: one }, data: { name: one } });
      for (const [index, one] of capabilities.entries()) {
        const known = capabilityIds[index];
        if (known) await tx.capability.update({ where: { id: known }, data: one });
        else {
          const { departmentId } = actor;
          await tx.capability.create({
            data: { id: randomUUID(), departmentId, programmeId, place: index + 1, ...one },
          });
        }
      }
    }
    return {
      answer: { programmeId },
      about: { kind: "programme", id: programmeId },
      changes: { ...settings, startsOn },
    };
  },
});
