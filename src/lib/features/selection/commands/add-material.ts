import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotAddMaterial } from "@/lib/domain/selection/inspection";
import { MATERIAL_KINDS } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { date, id, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadCourse } from "../inspection-facts";

/** S1: what an inspection heard or read of a candidate; only ever added. */
export const addMaterial = command({
  permission: "inspectionMaterial.add",
  input: z.object({
    ...{ candidateId: id, kind: oneOf(MATERIAL_KINDS), heldOn: date },
    ...{ source: text(120), content: text(4000) },
  }),
  locks: ({ candidateId }) => [`candidate:${candidateId}`],
  timeout: 10_000,
  load: async (tx, { candidateId }) => {
    const loaded = await loadCourse(tx, candidateId);
    return loaded && { scope: loaded.scope, subject: loaded };
  },
  decide: ({ course, row }, input, { clock }) => {
    const why = whyNotAddMaterial(course, input.heldOn, clock.today());
    return why ? refuse(why) : accept({ ...input, programmeId: row.programmeId });
  },
  save: async (tx, { heldOn, ...material }, { actor, clock }) => {
    const { departmentId, personId } = actor;
    await tx.inspectionMaterial.create({
      data: {
        ...{ id: randomUUID(), departmentId, ...material, heldOn: columnOf(heldOn) },
        ...{ recordedById: personId, recordedOn: columnOf(clock.today()) },
      },
    });
    return { answer: { candidateId: material.candidateId }, about: { kind: "candidate", id: material.candidateId } };
  },
});
