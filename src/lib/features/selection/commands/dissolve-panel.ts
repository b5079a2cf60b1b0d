import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotDissolvePanel } from "@/lib/domain/selection/panel";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPanel } from "../panel-facts";

/** S5: a panel formed by mistake goes while nobody has marked; its candidates are free for another. */
export const dissolvePanel = command({
  permission: "panel.dissolve",
  input: z.object({ panelId: id }),
  locks: ({ panelId }) => [`panel:${panelId}`],
  timeout: 10_000,
  load: async (tx, { panelId }) => {
    const panel = await loadPanel(tx, panelId);
    if (!panel) return null;
    const { scope, version, facts, programmeId } = panel;
    return { scope, version, subject: { facts, programmeId } };
  },
  decide: ({ facts, programmeId }, { panelId }) => {
    const why = whyNotDissolvePanel(facts);
    return why ? refuse(why) : accept({ panelId, programmeId });
  },
  save: async (tx, { panelId, programmeId }) => {
    await tx.panelCandidate.deleteMany({ where: { panelId } });
    await tx.panelScorer.deleteMany({ where: { panelId } });
    await tx.panel.delete({ where: { id: panelId } });
    return { answer: { programmeId }, about: { kind: "panel", id: panelId }, changes: { programmeId } };
  },
});
