import { courseOf } from "@/lib/domain/selection/course";
import type { Given, Hearable, PanelFacts, Seatable } from "@/lib/domain/selection/panel";
import { clock as businessClock, type Clock } from "@/lib/platform/clock";
import { columnOf, dayOf, dayOrNull } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { PanelScope } from "@/lib/policy/policy";
import { coursesOf, loadSelection } from "./facts";
import { namesOf } from "./names-facts";

const WITH_ALL = {
  scorers: { orderBy: { personId: "asc" }, include: { excusal: true } },
  candidates: { orderBy: { place: "asc" } },
} as const;

/** A panel with its people; null where the viewer reaches none such. `given`: see `givenIn`; who was excused only the department is told. */
export async function loadPanel(tx: Tx, panelId: string) {
  const row = await tx.panel.findUnique({ where: { id: panelId }, include: WITH_ALL });
  if (!row) return null;
  const { id, departmentId, programmeId, name } = row;
  const scope: PanelScope = { scope: "panel", id, departmentId };
  const given = (await givenIn(tx, [id])).get(id) ?? [];
  const excusals = row.scorers.flatMap((one) => one.excusal ?? []);
  const facts: PanelFacts = {
    ...{ heldOn: dayOf(row.heldOn), closedOn: dayOrNull(row.closedOn), given },
    scorerIds: row.scorers.filter((one) => !one.excusal).map((one) => one.personId),
    excusedIds: excusals.map((one) => one.personId),
    candidateIds: row.candidates.map((one) => one.candidateId),
  };
  return { scope, facts, row, excusals, name, programmeId, version: row.version };
}

/** S5: which marks are there, by panel, and not what they say: told to the department alone, to anyone else none. */
export async function givenIn(tx: Tx, panelIds: readonly string[]): Promise<Map<string, Given[]>> {
  const rows = await tx.$queryRaw<{ panel_id: string; scorer_id: string; candidate_id: string }[]>`
    select panel_id::text, scorer_id::text, candidate_id::text from app.marks_given(${[...panelIds]}::uuid[])`;
  const by = Map.groupBy(rows, (row) => row.panel_id);
  return new Map(
    panelIds.map((id) => [
      id,
      (by.get(id) ?? []).map((row) => ({ scorerId: row.scorer_id, candidateId: row.candidate_id })),
    ]),
  );
}

/** Names of people, as the directory has them. */
export async function peopleNamed(tx: Tx, ids: readonly string[]): Promise<(id: string) => string> {
  const names = await namesOf(tx, ids, []);
  return (id) => names.person(id).name;
}

/** Who holds a scorer's post on the day, by their names' order. */
export async function scorersOn(tx: Tx, departmentId: string, at: Clock = businessClock) {
  const today = columnOf(at.today());
  const posts = await tx.post.findMany({
    where: { departmentId, role: "scorer", fromOn: { lte: today }, OR: [{ toOn: null }, { toOn: { gt: today } }] },
    select: { personId: true },
  });
  const people = await tx.directoryEntry.findMany({
    where: { personId: { in: posts.map((one) => one.personId) } },
    orderBy: [{ pinyin: "asc" }, { personId: "asc" }],
  });
  return people.map(({ personId, name, title }) => ({ personId, name, title }));
}

/** What the rules ask of those chosen for a panel. Null where a candidate is none of the programme's, or a scorer nobody's. */
export async function loadChosen(
  tx: Tx,
  { programmeId, panelId }: { programmeId: string; panelId: string | null },
  { scorerIds, candidateIds }: { scorerIds: readonly string[]; candidateIds: readonly string[] },
  at: Clock,
): Promise<{ hearable: Hearable[]; seatable: Seatable[] } | null> {
  const selection = await loadSelection(tx, programmeId);
  const rows = await tx.candidate.findMany({ where: { id: { in: [...candidateIds] }, programmeId } });
  const people = await tx.directoryEntry.findMany({ where: { personId: { in: [...scorerIds] } } });
  if (!selection || rows.length < candidateIds.length || people.length < scorerIds.length) return null;
  const courses = await coursesOf(tx, selection.plan?.stages ?? [], rows);
  const heard = await tx.panelCandidate.findMany({ where: { candidateId: { in: [...candidateIds] } } });
  const scorers = await scorersOn(tx, selection.scope.departmentId, at);
  // who withdrew competes with nobody any more, but would still come before this very panel
  const among = { programmeId, cadreId: { in: [...scorerIds] } };
  const standing = await tx.candidate.findMany({
    where: { ...among, OR: [{ withdrawnOn: null }, { id: { in: [...candidateIds] } }] },
  });
  const nameOf = await peopleNamed(
    tx,
    rows.map((row) => row.cadreId),
  );
  return {
    hearable: candidateIds.flatMap((candidateId) => {
      const [row, course] = [rows.find((one) => one.id === candidateId), courses.get(candidateId)];
      if (!row || !course) return [];
      const elsewhere = heard.some((one) => one.candidateId === candidateId && one.panelId !== panelId);
      const who = { candidateId, cadreId: row.cadreId, name: nameOf(row.cadreId) };
      return [{ ...who, state: courseOf(course), isHeardElsewhere: elsewhere }];
    }),
    seatable: scorerIds.map((personId) => ({
      personId,
      name: people.find((one) => one.personId === personId)?.name ?? "",
      isScorer: scorers.some((one) => one.personId === personId),
      isCandidate: standing.some((one) => one.cadreId === personId),
    })),
  };
}
