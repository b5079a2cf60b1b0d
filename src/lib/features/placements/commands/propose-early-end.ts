import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotEndEarly } from "@/lib/domain/placement-acts";
import { firstRefusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { EARLY_END_REASONS } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { date, id, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement } from "../facts";

/** T1: the staff lays an early end before the leader, who decides it; judged by the same rule, revised until decided. */
export const proposeEarlyEnd = command({
  permission: "earlyEnd.propose",
  input: z.object({ placementId: id, actualEndOn: date, reason: oneOf(EARLY_END_REASONS), note: text(1000) }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    return placement && { scope: placement.scope, version: placement.version, subject: placement };
  },
  decide: ({ facts, keys }, { actualEndOn, reason, note }, { actor, clock }) => {
    const end = { actualEndOn, reason, note };
    const why = firstRefusal(
      () => whyNotActOnOwn(actor.personId, facts),
      () => whyNotEndEarly(facts, end, clock.today()),
    );
    return why ? refuse(why) : accept({ keys, end });
  },
  save: async (tx, { keys, end }, { actor, clock }) => {
    const { placementId } = keys;
    const proposed = {
      ...{ actualEndOn: columnOf(end.actualEndOn), reason: end.reason, note: end.note },
      ...{ preparedById: actor.personId, preparedOn: columnOf(clock.today()) },
    };
    await tx.proposal.upsert({
      where: { placementId_kind: { placementId, kind: "earlyEnd" } },
      create: { ...keys, kind: "earlyEnd", ...proposed },
      update: { ...proposed, version: { increment: 1 } },
    });
    return { answer: { placementId }, about: { kind: "placement", id: placementId, placementId }, changes: end };
  },
});
