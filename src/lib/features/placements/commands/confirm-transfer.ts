import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { firstRefusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { whyNotConfirmStanding } from "@/lib/domain/standing";
import { columnOf } from "@/lib/platform/days";
import { date, id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement, standingOf } from "../facts";

/** T3: the host confirms that it received the cadre's party membership. */
export const confirmTransfer = command({
  permission: "standing.confirmTransfer",
  input: z.object({ placementId: id, confirmedOn: date, note: text(300).optional() }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    return (
      placement && {
        scope: placement.scope,
        subject: { ...placement, confirmed: await standingOf(tx, placementId) },
      }
    );
  },
  decide: ({ facts, keys, confirmed }, { confirmedOn, note }, { actor, clock }) => {
    const why = firstRefusal(
      () => whyNotActOnOwn(actor.personId, facts),
      () => whyNotConfirmStanding(facts, "partyTransfer", "hostUnit", confirmed, confirmedOn, clock.today()),
    );
    return why ? refuse(why) : accept({ keys, confirmedOn, note });
  },
  save: async (tx, { keys, confirmedOn, note }, { actor, clock }) => {
    await tx.standingCheck.create({
      data: {
        ...keys,
        item: "partyTransfer",
        confirmedOn: columnOf(confirmedOn),
        confirmedById: actor.personId,
        recordedOn: columnOf(clock.today()),
        note,
      },
    });
    const { placementId } = keys;
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { item: "partyTransfer", confirmedOn },
    };
  },
});
