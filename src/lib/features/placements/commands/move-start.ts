import { z } from "zod";
import { refuse } from "@/lib/domain/decision";
import { whyNotPosition } from "@/lib/domain/opening";
import { moveStart as move } from "@/lib/domain/placement-acts";
import { columnOf } from "@/lib/platform/days";
import { date, id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement } from "../facts";
import { openingGroundOf, openingsLock } from "../opening-facts";

/** T1, T2: moves the start, and with it the end, until arrival is confirmed. */
export const moveStart = command({
  permission: "placement.moveStart",
  input: z.object({ placementId: id, startsOn: date }),
  locks: ({ placementId }, actor) => [`placement:${placementId}`, openingsLock(actor)],
  timeout: 10_000,
  load: async (tx, { placementId, startsOn }, { clock }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const { facts, scope, version } = placement;
    const wish = { positionId: facts.positionId, cadreId: facts.cadreId, startsOn, besides: placementId };
    const around = await openingGroundOf(tx, wish, clock.today());
    return around && { scope, version, subject: { facts, ground: around.ground } };
  },
  decide: ({ facts, ground }, { startsOn }) => {
    const moved = move(facts, startsOn, ground.cadreTerms);
    if (!moved.ok) return moved;
    const why = whyNotPosition({ ...facts, startsOn, kin: null, waiver: null }, ground);
    return why ? refuse(why) : { ok: true, value: { ...moved.value, placementId: facts.id, from: facts.startsOn } };
  },
  save: async (tx, { placementId, from, startsOn, endsOn }) => {
    await tx.placement.update({
      where: { id: placementId },
      data: { startsOn: columnOf(startsOn), endsOn: columnOf(endsOn), version: { increment: 1 } },
    });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { from, startsOn, endsOn },
    };
  },
});
