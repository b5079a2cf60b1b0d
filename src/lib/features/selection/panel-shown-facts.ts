import { countedMarks, type PanelFacts } from "@/lib/domain/selection/panel";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";
import { givenIn } from "./panel-facts";

const OF_PANEL = { candidates: { orderBy: { place: "asc" } }, scorers: { where: { excusal: null } } } as const;

/**
 * Panels in reach as a list shows them: a scorer's own with how many they have marked, the department's with how many
 * marks there are of how many.
 */
export async function panelRows(tx: Tx, viewer: PersonViewer, only: { programmeId?: string; closedOn?: null }) {
  const rows = await tx.panel.findMany({
    where: { AND: [within(viewer, "panel.read"), only] },
    include: OF_PANEL,
    orderBy: [{ heldOn: "desc" }, { name: "asc" }],
  });
  const ids = rows.map((row) => row.id);
  const programmes = await tx.programme.findMany({ where: { id: { in: rows.map((row) => row.programmeId) } } });
  const marks = mayEver(viewer, "panelMark.give")
    ? Map.groupBy(
        await tx.panelMark.findMany({ where: { panelId: { in: ids }, scorerId: viewer.personId } }),
        (mark) => mark.panelId,
      )
    : await givenIn(tx, ids);
  return rows.map(({ id, name, heldOn, closedOn, candidates, scorers, ...row }) => ({
    ...{ id, name, heldOn: dayOf(heldOn), closedOn: dayOrNull(closedOn) },
    ...{ candidates: candidates.length, scorers: scorers.length },
    marked: countedMarks({ scorerIds: scorers.map((one) => one.personId) }, marks.get(id) ?? []).length,
    toMark: candidates.length * (mayEver(viewer, "panelMark.give") ? 1 : scorers.length),
    programme: programmes.find((one) => one.id === row.programmeId)?.name ?? "",
  }));
}

type Person = { candidateId: string; place: number; name: string };

export async function sheetOf(tx: Tx, viewer: PersonViewer, { candidateIds }: PanelFacts, people: readonly Person[]) {
  const own = await tx.panelMark.findMany({
    where: { scorerId: viewer.personId, candidateId: { in: [...candidateIds] } },
  });
  return people.map((one) => ({
    ...one,
    points: own.find((mark) => mark.candidateId === one.candidateId)?.points ?? null,
  }));
}

/** How far marking is, by scorer and by candidate; not a point of it. Who withdrew meanwhile is told. */
export async function progressOf(tx: Tx, facts: PanelFacts, people: readonly Person[], nameOf: (id: string) => string) {
  const { scorerIds, candidateIds } = facts;
  const given = countedMarks(facts, facts.given);
  const candidates = await tx.candidate.findMany({ where: { id: { in: [...candidateIds] } } });
  const units = await tx.unit.findMany({ where: { id: { in: candidates.map((one) => one.sendingUnitId) } } });
  return {
    scorers: scorerIds.map((id) => ({
      ...{ id, name: nameOf(id), marked: given.filter((mark) => mark.scorerId === id).length },
    })),
    candidates: people.map((one) => {
      const row = candidates.find(({ id }) => id === one.candidateId);
      return {
        ...{ ...one, marked: given.filter((mark) => mark.candidateId === one.candidateId).length },
        unit: units.find(({ id }) => id === row?.sendingUnitId)?.name ?? "",
        isWithdrawn: (row?.withdrawnOn ?? null) !== null,
      };
    }),
  };
}

/** What a closed panel's marks came to, with the marks themselves; of one without a score they count for nothing and are not told. */
export async function resultsOf(
  tx: Tx,
  panelId: string,
  people: readonly Person[],
  scorers: readonly { id: string; name: string }[],
) {
  const scores = await tx.interviewScore.findMany({ where: { panelId } });
  const marks = await tx.panelMark.findMany({ where: { panelId } });
  return people.map((one) => {
    const score = scores.find(({ candidateId }) => candidateId === one.candidateId);
    const pointsOf = (scorerId: string) =>
      marks.find((mark) => mark.candidateId === one.candidateId && mark.scorerId === scorerId)?.points ?? null;
    return {
      ...{ ...one, points: score?.points ?? null, noScore: score?.noScore ?? null },
      marks: score?.noScore ? [] : scorers.map(({ id, name }) => ({ id, name, points: pointsOf(id) })),
    };
  });
}
