import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { courseOf, waitsAt } from "@/lib/domain/selection/course";
import { whyNotMeet, whyNotRecordMeeting } from "@/lib/domain/selection/meeting";
import { columnOf } from "@/lib/platform/days";
import { date, id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { listedOf, loadMeeting, passedSoFar } from "../meeting-facts";
import { faultsOfVotes, voteInput, voteOf } from "../vote-facts";

/**
 * S1, S2: what a meeting decided: who was present, the votes on each, the results. The results of the deciding body are
 * written with it: the body is who decided, the day of the meeting when.
 */
export const recordMeeting = command({
  permission: "meeting.record",
  input: z.object({
    ...{ programmeId: id, meetingId: id, heldOn: date, documentNumber: text(60), reason: text(300) },
    ...voteInput,
  }),
  locks: ({ programmeId, rows }) => [
    `programme:${programmeId}`,
    ...Object.keys(rows).map((candidateId) => `candidate:${candidateId}`),
  ],
  timeout: 20_000,
  load: async (tx, { programmeId, meetingId, rows }) => {
    const loaded = await loadMeeting(tx, programmeId, meetingId);
    if (!loaded?.meeting) return null;
    const { selection, meeting, ground } = loaded;
    const ids = meeting.items.map((item) => item.candidateId);
    if (Object.keys(rows).some((one) => !ids.includes(one))) return null;
    const listed = await listedOf(tx, selection, ids, meetingId);
    // who has left in the meantime need not be spoken of; if they are, the rule answers
    const asked = listed.filter((one) => one.id in rows || waitsAt(courseOf(one.course), "committee"));
    const quota = { quota: selection.programme.quota, before: await passedSoFar(tx, programmeId) };
    return { scope: selection.scope, version: meeting.version, subject: { ground, asked, quota, body: meeting.body } };
  },
  decide: ({ ground, asked, quota, body }, input, { clock }) => {
    const early = whyNotMeet(ground);
    if (early) return refuse(early);
    const faults = faultsOfVotes(asked, input);
    if (faults.length > 0) return { ok: false, faults: Object.fromEntries(faults) };
    const decisions = asked.flatMap(({ id: candidateId, name, course }) => {
      const given = input.rows[candidateId];
      if (!given) return [];
      const reason = given.reason ?? input.reason;
      return [{ candidateId, name, course, given, reason, result: given.result, vote: voteOf(given) }];
    });
    const why = whyNotRecordMeeting(ground, input, decisions, quota, clock.today());
    return why ? refuse(why) : accept({ ...input, body, decisions });
  },
  save: async (tx, fact, { actor, clock }) => {
    const { programmeId, meetingId, heldOn, members, present, documentNumber, body, decisions } = fact;
    const { departmentId, personId } = actor;
    const recorded = { recordedById: personId, recordedOn: columnOf(clock.today()) };
    const results = decisions.map(({ candidateId, given, result, reason }) => ({
      ...{ candidateId, given, reason, result: result === "deferred" ? null : result },
    }));
    for (const { candidateId, given, reason, result } of results) {
      const { inFavour = null, against = null, abstained = null } = given;
      await tx.meetingItem.update({
        where: { meetingId_candidateId: { meetingId, candidateId } },
        data: { inFavour, against, abstained, result, reason },
      });
    }
    await tx.meeting.update({
      where: { id: meetingId },
      data: {
        ...{ heldOn: columnOf(heldOn), members, present, documentNumber, ...recorded },
        version: { increment: 1 },
      },
    });
    await tx.candidateResult.createMany({
      data: results.flatMap(({ candidateId, reason, result }) => {
        const of = { candidateId, departmentId, programmeId, stage: "committee" as const };
        return result ? [{ ...of, result, reason, decider: body, decidedOn: columnOf(heldOn), ...recorded }] : [];
      }),
    });
    return { answer: { meetingId }, about: { kind: "programme", id: programmeId }, changes: { meetingId, heldOn } };
  },
});
