import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotRecordInspection } from "@/lib/domain/selection/inspection";
import { columnOf } from "@/lib/platform/days";
import { date, id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { inspectionOf, loadCourse } from "../inspection-facts";

/** S1: who inspected a candidate, when, and what they concluded; revised until the stage is decided. */
export const recordInspection = command({
  permission: "inspection.record",
  input: z.object({ candidateId: id, from: date, to: date, team: text(120), conclusion: text(4000) }),
  locks: ({ candidateId }) => [`candidate:${candidateId}`],
  timeout: 10_000,
  load: async (tx, { candidateId }) => {
    const loaded = await loadCourse(tx, candidateId);
    if (!loaded) return null;
    const { version } = await inspectionOf(tx, candidateId);
    return { scope: loaded.scope, version, subject: loaded };
  },
  decide: ({ course, row }, input, { clock }) => {
    const why = whyNotRecordInspection(course, input, clock.today());
    return why ? refuse(why) : accept({ ...input, programmeId: row.programmeId });
  },
  save: async (tx, { candidateId, programmeId, from, to, team, conclusion }, { actor, clock }) => {
    const found = {
      ...{ fromOn: columnOf(from), toOn: columnOf(to), team, conclusion },
      ...{ recordedById: actor.personId, recordedOn: columnOf(clock.today()) },
    };
    await tx.inspection.upsert({
      where: { candidateId },
      create: { candidateId, programmeId, departmentId: actor.departmentId, ...found },
      update: { ...found, version: { increment: 1 } },
    });
    return { answer: { candidateId }, about: { kind: "candidate", id: candidateId } };
  },
});
