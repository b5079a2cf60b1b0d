import { courseOf, waitsAt } from "@/lib/domain/selection/course";
import { whyNotInterview, whyNotRevisePanel } from "@/lib/domain/selection/panel";
import { clock } from "@/lib/platform/clock";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";
import { coursesOf, loadSelection } from "./facts";
import { loadPanel, peopleNamed, scorersOn } from "./panel-facts";
import { panelRows } from "./panel-shown-facts";
import { programmeIn } from "./programme-facts";

/** Whom a panel may have: the scorers of today who do not stand themselves, and who waits at the interview and comes before no other. */
async function choicesOf(tx: Tx, programmeId: string, panelId: string | null) {
  const selection = await loadSelection(tx, programmeId);
  if (!selection) return null;
  const rows = await tx.candidate.findMany({
    where: { programmeId },
    orderBy: [{ sendingUnitId: "asc" }, { id: "asc" }],
  });
  const heard = new Map(
    (await tx.panelCandidate.findMany({ where: { candidateId: { in: rows.map((row) => row.id) } } })).map((one) => [
      one.candidateId,
      one,
    ]),
  );
  const courses = await coursesOf(tx, selection.plan?.stages ?? [], rows);
  const free = rows.filter(({ id }) => {
    const [course, seat] = [courses.get(id), heard.get(id)];
    if (seat) return seat.panelId === panelId;
    return course && waitsAt(courseOf(course), "interview");
  });
  const nameOf = await peopleNamed(
    tx,
    free.map((row) => row.cadreId),
  );
  const standing = new Set(rows.filter((row) => row.withdrawnOn === null).map((row) => row.cadreId));
  const scorers = await scorersOn(tx, selection.scope.departmentId);
  const units = await tx.unit.findMany({ where: { id: { in: free.map((row) => row.sendingUnitId) } } });
  return {
    selection,
    scorers: scorers.filter(({ personId }) => !standing.has(personId)),
    candidates: free
      .map(({ id, cadreId, sendingUnitId }) => ({
        ...{ id, name: nameOf(cadreId), place: heard.get(id)?.place ?? null },
        unit: units.find((one) => one.id === sendingUnitId)?.name ?? "",
      }))
      .toSorted((a, b) => (a.place ?? Number.MAX_SAFE_INTEGER) - (b.place ?? Number.MAX_SAFE_INTEGER)),
    heard: heard.size,
  };
}

/** A programme's panels, and whom a new one may have. The department's alone. */
export const programmePanels = (viewer: PersonViewer, programmeId: string) =>
  reading(viewer, async (tx) => {
    if (!mayEver(viewer, "candidateResult.read")) return null;
    const programme = await programmeIn(tx, viewer, programmeId);
    const choices = programme && (await choicesOf(tx, programmeId, null));
    if (!programme || !choices) return null;
    const { selection, scorers, candidates, heard } = choices;
    return {
      ...{ id: programmeId, name: programme.name, today: clock.today(), scorers, candidates, heard },
      panels: await panelRows(tx, viewer, { programmeId }),
      dropsExtremes: selection.plan?.dropsExtremes ?? false,
      whyNot: whyNotInterview({ status: programme.status, stages: selection.plan?.stages ?? null }),
    };
  });

/** A panel as the form that changes it shows it. */
export const panelForm = (viewer: PersonViewer, panelId: string) =>
  reading(viewer, async (tx) => {
    if (!isId(panelId) || !mayEver(viewer, "panel.revise")) return null;
    if (!(await tx.panel.findFirst({ where: { AND: [{ id: panelId }, within(viewer, "panel.revise")] } }))) return null;
    const panel = await loadPanel(tx, panelId);
    const choices = panel && (await choicesOf(tx, panel.programmeId, panelId));
    if (!panel || !choices) return null;
    const { facts, version, name, programmeId } = panel;
    const programme = await tx.programme.findUnique({ where: { id: programmeId } });
    const nameOf = await peopleNamed(tx, facts.scorerIds);
    const gone = facts.scorerIds.filter((id) => !choices.scorers.some((one) => one.personId === id));
    return {
      ...{
        id: panelId,
        name,
        heldOn: facts.heldOn,
        version,
        scorerIds: facts.scorerIds,
        candidateIds: facts.candidateIds,
      },
      ...{ programme: { id: programmeId, name: programme?.name ?? "" }, candidates: choices.candidates },
      // who sits on it and holds the post no longer is shown, or a saved form would drop them unseen
      scorers: [
        ...choices.scorers.filter((one) => !facts.excusedIds.includes(one.personId)),
        ...gone.map((personId) => ({ personId, name: nameOf(personId), title: null, isGone: true })),
      ],
      ...{ dropsExtremes: choices.selection.plan?.dropsExtremes ?? false, whyNot: whyNotRevisePanel(facts, null) },
    };
  });
