import { randomUUID } from "node:crypto";
import { z } from "zod";
import { whyNotRecordBreach } from "@/lib/domain/closing";
import { accept, refuse } from "@/lib/domain/decision";
import { columnOf } from "@/lib/platform/days";
import { date, id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement } from "../facts";

/** O8: enters a breach of discipline; it bars promotion, and nothing else. Read by the department alone. */
export const recordBreach = command({
  permission: "breach.record",
  input: z.object({ placementId: id, happenedOn: date, description: text(2000) }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    return placement && { scope: placement.scope, subject: placement };
  },
  decide: ({ facts, keys }, { happenedOn, description }, { actor, clock }) => {
    const why = whyNotRecordBreach(facts, happenedOn, actor.personId, clock.today());
    return why ? refuse(why) : accept({ keys, happenedOn, description });
  },
  save: async (tx, { keys, happenedOn, description }, { actor, clock }) => {
    const breachId = randomUUID();
    await tx.breach.create({
      data: {
        ...{ id: breachId, ...keys, description, recordedById: actor.personId },
        ...{ happenedOn: columnOf(happenedOn), recordedOn: columnOf(clock.today()) },
      },
    });
    const { placementId } = keys;
    // E2: confidential, so the log keeps the day, and of the text a hash
    return { answer: { placementId }, about: { kind: "breach", id: breachId, placementId }, changes: { happenedOn } };
  },
});
