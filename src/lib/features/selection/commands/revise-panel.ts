import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { firstRefusal } from "@/lib/domain/refusal";
import { whyNotHear, whyNotInterview, whyNotRevisePanel, whyNotSeat } from "@/lib/domain/selection/panel";
import { columnOf } from "@/lib/platform/days";
import { id } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { loadSelection } from "../facts";
import { loadChosen, loadPanel } from "../panel-facts";
import { panelInput } from "./form-panel";

/** S5: who sits on a panel, whom it hears, in which order and when, until it is closed; who marked or was marked stays. */
export const revisePanel = command({
  permission: "panel.revise",
  input: z.object({ panelId: id, ...panelInput }),
  locks: ({ panelId, candidates }) => [
    `panel:${panelId}`,
    ...candidates.map((candidateId) => `candidate:${candidateId}`),
  ],
  timeout: 15_000,
  load: async (tx, { panelId, name, scorerIds, candidates }, { clock }) => {
    const panel = await loadPanel(tx, panelId);
    const selection = panel && (await loadSelection(tx, panel.programmeId));
    if (!selection) return null;
    const { programmeId, facts, scope, version } = panel;
    const chosen = await loadChosen(tx, { programmeId, panelId }, { scorerIds, candidateIds: candidates }, clock);
    const known = await tx.panel.findUnique({ where: { programmeId_name: { programmeId, name } } });
    const isTaken = known !== null && known.id !== panelId;
    return chosen && { scope, version, subject: { ...chosen, facts, selection, isTaken } };
  },
  decide: ({ facts, selection, hearable, seatable, isTaken }, input) => {
    const { programme, plan } = selection;
    const cadreIds = hearable.map((one) => one.cadreId);
    // who is in it already is asked nothing anew: they may have withdrawn, and their seat may have marked
    const joining = hearable.filter((one) => !facts.candidateIds.includes(one.candidateId));
    const marked = new Set(facts.given.map((mark) => mark.scorerId));
    const why = firstRefusal(
      () => whyNotRevisePanel(facts, { scorerIds: input.scorerIds, candidateIds: input.candidates }),
      () => whyNotInterview({ status: programme.status, stages: plan?.stages ?? null }),
      ...joining.map((one) => () => whyNotHear(one)),
      ...seatable.map((one) => () => whyNotSeat({ ...one, isScorer: one.isScorer || marked.has(one.personId) })),
    );
    if (why) return refuse(why);
    return isTaken ? fault("name", "taken") : accept({ ...input, cadreIds, before: facts });
  },
  save: async (tx, { panelId, name, heldOn, scorerIds, candidates, cadreIds, before }, { actor }) => {
    const { departmentId } = actor;
    const panel = { name, heldOn: columnOf(heldOn), version: { increment: 1 } };
    await tx.panel.update({ where: { id: panelId }, data: panel });
    const kept = [...scorerIds, ...before.excusedIds];
    await tx.panelScorer.deleteMany({ where: { panelId, personId: { notIn: kept } } });
    const seated = scorerIds.filter((personId) => !before.scorerIds.includes(personId));
    await tx.panelScorer.createMany({ data: seated.map((personId) => ({ panelId, personId, departmentId })) });
    await tx.panelCandidate.deleteMany({ where: { panelId, candidateId: { notIn: candidates } } });
    // two never share a place, not even on the way: everyone steps aside first
    await tx.panelCandidate.updateMany({ where: { panelId }, data: { place: { increment: ASIDE } } });
    for (const [i, candidateId] of candidates.entries()) {
      if (!before.candidateIds.includes(candidateId)) continue;
      await tx.panelCandidate.update({ where: { candidateId }, data: { place: i + 1 } });
    }
    await tx.panelCandidate.createMany({
      data: candidates.flatMap((candidateId, i) =>
        before.candidateIds.includes(candidateId)
          ? []
          : [{ candidateId, panelId, departmentId, cadreId: cadreIds[i] ?? "", place: i + 1 }],
      ),
    });
    return { answer: { panelId }, about: { kind: "panel", id: panelId } };
  },
});

/** Further than any place of a panel reaches. */
const ASIDE = 1000;
