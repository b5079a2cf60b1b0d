import { z } from "zod";
import { refuse } from "@/lib/domain/decision";
import { whyNotHost, whyNotPosition, whyWaiverUndecided } from "@/lib/domain/opening";
import { moveStart as move } from "@/lib/domain/placement-acts";
import { firstRefusal } from "@/lib/domain/refusal";
import { columnOf } from "@/lib/platform/days";
import { date, id } from "@/lib/platform/input";
import { openingsLock } from "@/lib/platform/locks";
import { command } from "@/lib/platform/perform";
import { loadOpening } from "../opening-facts";

/** T1, T2, S4, S6: moves the start, and with it the end, until arrival is confirmed. */
export const moveStart = command({
  permission: "placement.moveStart",
  input: z.object({ placementId: id, startsOn: date }),
  locks: ({ placementId }, actor) => [`placement:${placementId}`, openingsLock(actor)],
  timeout: 10_000,
  load: async (tx, { placementId, startsOn }, { clock }) => {
    const loaded = await loadOpening(tx, placementId, clock.today(), startsOn);
    return loaded && { scope: loaded.scope, version: loaded.version, subject: loaded };
  },
  decide: ({ facts, opening, ground }, { startsOn }) => {
    const moved = move(facts, startsOn, ground.cadreTerms);
    if (!moved.ok) return moved;
    const why = firstRefusal(
      () => whyNotPosition(opening, ground),
      () => whyNotHost(opening, ground),
      () => (facts.state === "prepared" ? null : whyWaiverUndecided(opening, ground)),
    );
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
