import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { firstRefusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { whyNotConfirmStanding } from "@/lib/domain/standing";
import { columnOf } from "@/lib/platform/days";
import { date, id, listOf, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement, standingOf } from "../facts";

const KEPT = ["pay", "identity", "benefits"] as const;
const kept = listOf(oneOf(KEPT)).pipe(z.array(z.enum(KEPT)).min(1, "chooseAtLeastOne").max(KEPT.length, "invalid"));

/** T3: the sending unit confirms that pay, identity and benefits stay with it; one or several at once. */
export const confirmKept = command({
  permission: "standing.confirmKept",
  input: z.object({
    placementId: id,
    items: kept,
    confirmedOn: date,
    note: text(300).optional(),
  }),
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
  decide: ({ facts, keys, confirmed }, { items, confirmedOn, note }, { actor, clock }) => {
    const chosen = [...new Set(items)];
    const why = firstRefusal(
      () => whyNotActOnOwn(actor.personId, facts),
      ...chosen.map(
        (item) => () => whyNotConfirmStanding(facts, item, "sendingUnit", confirmed, confirmedOn, clock.today()),
      ),
    );
    return why ? refuse(why) : accept({ keys, items: chosen, confirmedOn, note });
  },
  save: async (tx, { keys, items, confirmedOn, note }, { actor, clock }) => {
    const entered = { confirmedById: actor.personId, recordedOn: columnOf(clock.today()) };
    const settled = { confirmedOn: columnOf(confirmedOn), ...entered, note };
    await tx.standingCheck.createMany({ data: items.map((item) => ({ ...keys, item, ...settled })) });
    const { placementId } = keys;
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { items, confirmedOn },
    };
  },
});
