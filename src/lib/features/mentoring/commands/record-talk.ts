import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { mentorOn } from "@/lib/domain/mentoring";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { isRecordedLate, whyNotRecordTalk, whyNotTalker } from "@/lib/domain/talks";
import { TALK_KINDS } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { date, id, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { REACH } from "@/lib/policy/policy";
import { loadPlacement } from "../../placements/facts";
import { departmentPeopleOn, designationsOf, firstResponsibleOf, leadersOn } from "../facts";

/**
 * H3: a talk is logged: who talked, what was agreed, and a note only the department and its author read. Whoever leaves
 * out who talked means the mentor of that day; in the department, themselves.
 */
export const recordTalk = command({
  permission: "talk.record",
  input: z.object({
    placementId: id,
    heldOn: date,
    kind: oneOf(TALK_KINDS).default("routine"),
    talkedById: id.optional(),
    agreed: text(2000),
    note: text(2000).optional(),
  }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId, heldOn, talkedById }, { actor, clock }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const { departmentId, hostUnitId } = placement.keys;
    const side = REACH[actor.role] === "department" ? ("department" as const) : ("host" as const);
    const guide = mentorOn(
      placement.facts,
      await designationsOf(tx, hostUnitId),
      await firstResponsibleOf(tx, hostUnitId),
      heldOn,
    );
    const talkedBy = talkedById ?? (side === "department" ? actor.personId : guide?.personId);
    const leaders = await leadersOn(tx, hostUnitId, heldOn);
    // A post may be younger in the system than the work it stands for: who holds one today counts too.
    const ofDepartment = [
      ...(await departmentPeopleOn(tx, departmentId, heldOn)),
      ...(await departmentPeopleOn(tx, departmentId, clock.today())),
    ];
    const talker = talkedBy && {
      personId: talkedBy,
      guidesThatDay: guide?.personId === talkedBy,
      isLeaderOfHost: leaders.some((one) => one.personId === talkedBy),
      isOfDepartment: ofDepartment.includes(talkedBy),
    };
    return { scope: placement.scope, subject: { placement, side, talker: talker || null } };
  },
  decide: ({ placement, side, talker }, input, { actor, clock }) => {
    const why =
      whyNotActOnOwn(actor.personId, placement.keys) ??
      (talker && whyNotActOnOwn(talker.personId, placement.keys)) ??
      whyNotRecordTalk(placement.facts, input, clock.today()) ??
      whyNotTalker(side, talker);
    if (why) return refuse(why);
    return accept({ ...input, keys: placement.keys, side, talkedById: talker?.personId ?? actor.personId });
  },
  save: async (tx, { keys, side, talkedById, heldOn, kind, agreed, note }, { actor, clock }) => {
    const talkId = randomUUID();
    await tx.talk.create({
      data: {
        ...keys,
        id: talkId,
        side,
        kind,
        heldOn: columnOf(heldOn),
        talkedById,
        recordedById: actor.personId,
        recordedOn: columnOf(clock.today()),
        recordedAt: clock.now(),
        agreed,
      },
    });
    if (note) await tx.talkNote.create({ data: { ...keys, talkId, authorId: actor.personId, text: note } });
    return {
      answer: { placementId: keys.placementId, talkId },
      about: { kind: "talk", id: talkId, placementId: keys.placementId },
      changes: {
        side,
        kind,
        heldOn,
        talkedBy: talkedById,
        late: isRecordedLate(heldOn, clock.today()),
        // E2: of a confidential text the log keeps a hash only.
        agreed: sealOf(agreed),
        note: note ? sealOf(note) : null,
      },
    };
  },
});

const sealOf = (text: string) => createHash("sha256").update(text).digest("hex");
