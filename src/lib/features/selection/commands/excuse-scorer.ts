import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotExcuseScorer } from "@/lib/domain/selection/panel";
import { columnOf } from "@/lib/platform/days";
import { id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPanel } from "../panel-facts";

/** S5: a scorer who is kin, ill or kept away marks no more; what they gave stays, and counts for nobody. */
export const excuseScorer = command({
  permission: "panelScorer.excuse",
  input: z.object({ panelId: id, scorerId: id, reason: text(300) }),
  // the closing's lock: the same scorers stand when the marks are missed and when they are added up
  locks: ({ panelId }) => [`panel:${panelId}`],
  timeout: 10_000,
  load: async (tx, { panelId, scorerId }) => {
    const panel = await loadPanel(tx, panelId);
    if (!panel?.row.scorers.some((one) => one.personId === scorerId)) return null;
    return { scope: panel.scope, version: panel.version, subject: panel.facts };
  },
  decide: (facts, input) => {
    const why = whyNotExcuseScorer(facts, input.scorerId);
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { panelId, scorerId, reason }, { actor, clock }) => {
    const { departmentId, personId: excusedById } = actor;
    const excusedOn = clock.today();
    await tx.panelExcusal.createMany({
      data: [{ panelId, personId: scorerId, departmentId, reason, excusedById, excusedOn: columnOf(excusedOn) }],
    });
    await tx.panel.update({ where: { id: panelId }, data: { version: { increment: 1 } } });
    return { answer: { panelId }, about: { kind: "panel", id: panelId }, changes: { excusedOn } };
  },
});
