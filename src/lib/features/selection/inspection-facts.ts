import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { MaterialKind } from "@/lib/domain/vocabulary";
import { dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { coursesOf, loadCandidate, loadSelection } from "./facts";

export type InspectionRecord = {
  from: CalendarDate;
  to: CalendarDate;
  team: string;
  conclusion: string;
  recordedById: string;
  recordedOn: CalendarDate;
};
export type Material = {
  id: string;
  kind: MaterialKind;
  heldOn: CalendarDate;
  source: string;
  content: string;
  recordedById: string;
};

/** S1: a candidate with their way so far; results are the department's alone, so only its people are answered truly. */
export async function loadCourse(tx: Tx, candidateId: string) {
  const candidate = await loadCandidate(tx, candidateId);
  const selection = candidate && (await loadSelection(tx, candidate.row.programmeId));
  if (!candidate || !selection?.plan) return null;
  const course = (await coursesOf(tx, selection.plan.stages, [candidate.row])).get(candidateId);
  return course ? { ...candidate, course } : null;
}

/** What was found of a candidate: the inspection, if there is one, and its materials, the first first. */
export async function inspectionOf(tx: Tx, candidateId: string) {
  const row = await tx.inspection.findUnique({ where: { candidateId } });
  const rows = await tx.inspectionMaterial.findMany({
    where: { candidateId },
    orderBy: [{ heldOn: "asc" }, { id: "asc" }],
  });
  const record: InspectionRecord | null = row && {
    ...{ from: dayOf(row.fromOn), to: dayOf(row.toOn), team: row.team, conclusion: row.conclusion },
    ...{ recordedById: row.recordedById, recordedOn: dayOf(row.recordedOn) },
  };
  const materials = rows.map(
    ({ id, kind, heldOn, source, content, recordedById }): Material => ({
      ...{ id, kind, heldOn: dayOf(heldOn), source, content, recordedById },
    }),
  );
  return { record, materials, version: row?.version ?? 0 };
}

/** S1: of these candidates, those whose inspection has its conclusion. */
export async function concludedAmong(tx: Tx, candidateIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.inspection.findMany({ where: { candidateId: { in: [...candidateIds] } } });
  return new Set(rows.map((row) => row.candidateId));
}
