import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { interviewResults, whyNotClosePanel } from "@/lib/domain/selection/panel";
import { NO_SCORES } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { byId, id, oneOf } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadSelection } from "../facts";
import { loadPanel } from "../panel-facts";

/** S5: the marks are in: what they came to stands for each candidate, or why one has none; from now on nothing changes. */
export const closePanel = command({
  permission: "panel.close",
  input: z.object({
    panelId: id,
    noScores: byId(oneOf(NO_SCORES)),
  }),
  locks: ({ panelId }) => [`panel:${panelId}`],
  timeout: 15_000,
  load: async (tx, { panelId, noScores }) => {
    const panel = await loadPanel(tx, panelId);
    const selection = panel && (await loadSelection(tx, panel.programmeId));
    if (!panel || !selection?.plan) return null;
    if (Object.keys(noScores).some((candidateId) => !panel.facts.candidateIds.includes(candidateId))) return null;
    const { scope, version, facts, programmeId } = panel;
    return { scope, version, subject: { facts, programmeId, dropsExtremes: selection.plan.dropsExtremes } };
  },
  decide: ({ facts, programmeId, dropsExtremes }, { panelId, noScores }, { clock }) => {
    const without = new Map(Object.entries(noScores));
    const why = whyNotClosePanel(facts, without, clock.today());
    return why ? refuse(why) : accept({ panelId, programmeId, without, dropsExtremes, ...facts });
  },
  save: async (tx, { panelId, programmeId, without, scorerIds, candidateIds, dropsExtremes }, { actor, clock }) => {
    const { departmentId, personId } = actor;
    const closedOn = columnOf(clock.today());
    for (const noScore of NO_SCORES) {
      const ids = [...without].filter(([, why]) => why === noScore).map(([candidateId]) => candidateId);
      await tx.panelCandidate.updateMany({ where: { panelId, candidateId: { in: ids } }, data: { noScore } });
    }
    const closed = { closedOn, closedById: personId, version: { increment: 1 } };
    await tx.panel.update({ where: { id: panelId }, data: closed });
    // the department reads no mark before this moment, not even to add them up
    const marks = await tx.panelMark.findMany({ where: { panelId } });
    const results = interviewResults({ scorerIds, candidateIds }, marks, without, dropsExtremes);
    await tx.interviewScore.createMany({
      data: results.map((result) => ({ ...result, panelId, programmeId, departmentId, closedOn })),
    });
    return {
      answer: { panelId, programmeId },
      about: { kind: "panel", id: panelId },
      changes: { scored: results.length - without.size, without: without.size },
    };
  },
});
