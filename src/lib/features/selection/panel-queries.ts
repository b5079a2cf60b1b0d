import {
  whyNotDissolvePanel,
  whyNotExcuseScorer,
  whyNotGiveMarks,
  whyNotRevisePanel,
} from "@/lib/domain/selection/panel";
import { clock } from "@/lib/platform/clock";
import { dayOf } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";
import { loadSelection } from "./facts";
import { loadPanel, peopleNamed } from "./panel-facts";
import { panelRows, progressOf, resultsOf, sheetOf } from "./panel-shown-facts";

/** S5: the panels in reach, the last first: a scorer's own, the department's all. */
export const panelsPage = (viewer: PersonViewer) =>
  reading(viewer, async (tx) =>
    mayEver(viewer, "panel.read") ? { today: clock.today(), panels: await panelRows(tx, viewer, {}) } : null,
  );

/**
 * One panel (S5, E1). To a scorer their own sheet; to the department how far each scorer is; once it is closed, to both
 * all of its marks and what they came to.
 */
export const panelPage = (viewer: PersonViewer, panelId: string) =>
  reading(viewer, async (tx) => {
    if (!isId(panelId) || !mayEver(viewer, "panel.read")) return null;
    if (!(await tx.panel.findFirst({ where: { AND: [{ id: panelId }, within(viewer, "panel.read")] } }))) return null;
    const panel = await loadPanel(tx, panelId);
    const selection = panel && (await loadSelection(tx, panel.programmeId));
    if (!panel || !selection?.plan) return null;
    const { facts, row, excusals } = panel;
    const programme = await tx.programme.findUnique({ where: { id: panel.programmeId } });
    const nameOf = await peopleNamed(tx, [
      ...facts.scorerIds,
      ...excusals.flatMap((one) => [one.personId, one.excusedById]),
      ...row.candidates.map((one) => one.cadreId),
    ]);
    const people = row.candidates.map(({ candidateId, cadreId, place }) => ({
      ...{ candidateId, place, name: nameOf(cadreId) },
    }));
    const today = clock.today();
    const marks = mayEver(viewer, "panelMark.give");
    return {
      ...{
        id: panelId,
        name: panel.name,
        heldOn: facts.heldOn,
        closedOn: facts.closedOn,
        version: panel.version,
        today,
      },
      ...{ programme: { id: panel.programmeId, name: programme?.name ?? "" }, scope: panel.scope },
      ...{ dropsExtremes: selection.plan.dropsExtremes, scorers: facts.scorerIds.length, candidates: people.length },
      sheet: marks && !facts.closedOn ? await sheetOf(tx, viewer, facts, people) : null,
      progress: marks || facts.closedOn ? null : await progressOf(tx, facts, people, nameOf),
      results: facts.closedOn
        ? await resultsOf(
            tx,
            panelId,
            people,
            facts.scorerIds.map((id) => ({ id, name: nameOf(id) })),
          )
        : null,
      excused: excusals.map(({ personId, excusedById, excusedOn, reason }) => ({
        ...{ id: personId, name: nameOf(personId), by: nameOf(excusedById), on: dayOf(excusedOn), reason },
      })),
      whyNotRevise: whyNotRevisePanel(facts, null),
      whyNotExcuse: whyNotExcuseScorer(facts, null),
      whyNotDissolve: whyNotDissolvePanel(facts),
      whyNotMark: whyNotGiveMarks(facts, today),
    };
  });
