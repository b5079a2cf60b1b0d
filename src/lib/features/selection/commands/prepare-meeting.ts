import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotPrepareMeeting } from "@/lib/domain/selection/meeting";
import { columnOf } from "@/lib/platform/days";
import { chosenIds, date, id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { listedOf, loadMeeting } from "../meeting-facts";

/** S1: a meeting of the deciding body with its agenda and the list that comes before it; revised until it is recorded. */
export const prepareMeeting = command({
  permission: "meeting.prepare",
  input: z.object({
    ...{ programmeId: id, meetingId: id.optional(), body: text(60), heldOn: date, agenda: text(4000) },
    candidateIds: chosenIds(400),
  }),
  locks: ({ programmeId }) => [`programme:${programmeId}`],
  timeout: 15_000,
  load: async (tx, { programmeId, meetingId = null, candidateIds }) => {
    const loaded = await loadMeeting(tx, programmeId, meetingId);
    if (!loaded) return null;
    const listed = await listedOf(tx, loaded.selection, candidateIds, meetingId);
    if (listed.length < candidateIds.length) return null;
    const version = loaded.meeting?.version ?? 0;
    return { scope: loaded.selection.scope, version, subject: { ground: loaded.ground, listed } };
  },
  decide: ({ ground, listed }, input, { clock }) => {
    const why = whyNotPrepareMeeting(ground, listed, clock.today());
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { programmeId, meetingId = randomUUID(), candidateIds, heldOn, ...told }, { actor }) => {
    const { departmentId } = actor;
    const says = { ...told, heldOn: columnOf(heldOn) };
    await tx.meeting.upsert({
      where: { id: meetingId },
      create: { id: meetingId, departmentId, programmeId, ...says },
      update: { ...says, version: { increment: 1 } },
    });
    await tx.meetingItem.deleteMany({ where: { meetingId } });
    await tx.meetingItem.createMany({
      data: candidateIds.map((candidateId, i) => ({ meetingId, candidateId, departmentId, place: i + 1 })),
    });
    return { answer: { meetingId }, about: { kind: "programme", id: programmeId }, changes: { meetingId } };
  },
});
