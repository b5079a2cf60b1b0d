import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { currentDesignation, whyNotEndOwn, whyNotWithoutReason } from "@/lib/domain/mentoring";
import { whyOver } from "@/lib/domain/placement-acts";
import { refusal } from "@/lib/domain/refusal";
import { columnOf } from "@/lib/platform/days";
import { date, id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { REACH } from "@/lib/policy/policy";
import { loadPlacement } from "../../placements/facts";
import { designationsOf } from "../facts";

/** H2: a placement's own mentor ends; from that day the host's guides it again. */
export const endPlacementMentor = command({
  permission: "placementMentor.end",
  input: z.object({ placementId: id, from: date, reason: text(500).optional() }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const designations = await designationsOf(tx, placement.keys.hostUnitId);
    const own = currentDesignation({ hostUnitId: placement.keys.hostUnitId, placementId }, designations);
    return { scope: placement.scope, subject: { placement, designations, own } };
  },
  decide: ({ placement, designations, own }, { placementId, from, reason }, { actor, clock }) => {
    const why =
      whyOver(placement.facts) ??
      whyNotWithoutReason(REACH[actor.role] === "department", reason) ??
      whyNotEndOwn(own, designations, from, clock.today());
    if (why) return refuse(why);
    return own ? accept({ placementId, own, from, reason }) : refuse(refusal("ownMentorNotNamed"));
  },
  save: async (tx, { placementId, own, from, reason }) => {
    await tx.mentorDesignation.update({ where: { id: own.id }, data: { toOn: columnOf(from) } });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { mentor: own.personId, to: from, reason: reason ?? null },
    };
  },
});
