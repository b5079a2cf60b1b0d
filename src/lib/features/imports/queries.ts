import type { ImportState } from "@/generated/prisma/client";
import { differences, type KnownChoice, type StagedError } from "@/lib/domain/import/against-records";
import { compact } from "@/lib/domain/import/cell";
import type { ExamScoreValues } from "@/lib/domain/import/read-exam-scores";
import type { RosterValues } from "@/lib/domain/import/read-roster";
import type { UnitValues } from "@/lib/domain/import/read-units";
import type { ImportKind } from "@/lib/domain/vocabulary";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";
import { missingFrom, scoresHeld } from "./exam-facts";
import { type BatchOptions, loadBatch, mappingOf, reportOf, rowsOf } from "./facts";
import { cadreOf, cadresHeld } from "./roster-facts";
import { unitsByName } from "./row-facts";
import { unitsHeld } from "./unit-facts";

export const PAGE = 50;

/** The open programmes, for an import of running placements; null where the post does not import. */
export async function importChoices(viewer: PersonViewer) {
  if (!mayEver(viewer, "import.prepare")) return null;
  return reading(viewer, async (tx) => {
    const where = { departmentId: viewer.departmentId, status: "open" as const };
    return {
      programmes: await tx.programme.findMany({ where, select: { id: true, name: true }, orderBy: { name: "asc" } }),
    };
  });
}

/** Where the workbook of an import is kept, to read it under another mapping; null where it is not the viewer's. */
export async function workbookOf(viewer: PersonViewer, batchId: string) {
  if (!isId(batchId) || !mayEver(viewer, "import.remap")) return null;
  return reading(viewer, async (tx) => {
    const batch = await tx.importBatch.findFirst({ where: { id: batchId, departmentId: viewer.departmentId } });
    const file = batch?.fileId ? await tx.storedFile.findUnique({ where: { id: batch.fileId } }) : null;
    return (
      batch &&
      file && {
        ...{ kind: batch.kind, state: batch.state, fileName: batch.fileName, key: file.key },
        sheets: mappingOf(batch).sheets,
      }
    );
  });
}

/** The programme whose scores an import brings; null for other kinds. */
export const programmeOfScores = (viewer: PersonViewer, batchId: string): Promise<string | null> =>
  reading(viewer, async (tx) => {
    const batch = isId(batchId) ? (await loadBatch(tx, batchId))?.subject : null;
    return batch?.kind === "examScores" ? (mappingOf(batch).options.programmeId ?? null) : null;
  });

type Named = { sheet: string; row: number; name: string | null };
export type FaultyRow = Named & { errors: StagedError[]; overruledReason: string | null };
export type KnownRow = Named & {
  decision: KnownChoice;
  differences: { field: string; from: string | null; to: string }[];
};
export type ImportCounts = { total: number; good: number; bad: number; known: number; updating: number; taken: number };

const countsOf = async (tx: Tx, batchId: string): Promise<ImportCounts> => {
  const [row] = await tx.$queryRaw<Record<"total" | "good" | "known" | "updating" | "taken", number>[]>`
    select count(*)::int as total, count(*) filter (where good)::int as good,
      count(*) filter (where good and subject_id is not null)::int as known,
      count(*) filter (where good and decision = 'update')::int as updating,
      count(*) filter (where good and decision is distinct from 'skip')::int as taken
    from (select subject_id, decision, not exists (select 1 from jsonb_array_elements(errors) e
      where (e->>'overrulable')::boolean is not true or overruled_reason is null) as good
      from import_row where batch_id = ${batchId}::uuid) r`;
  const { total = 0, good = 0, known = 0, updating = 0, taken = 0 } = row ?? {};
  return { total, good, bad: total - good, known, updating, taken };
};

async function knownRows(
  tx: Tx,
  kind: ImportKind,
  departmentId: string,
  batchId: string,
  options: BatchOptions,
  page: number,
) {
  const where = { batchId, subjectId: { not: null }, errors: { equals: [] } };
  const rows = await tx.importRow.findMany({
    where,
    orderBy: [{ sheet: "asc" }, { row: "asc" }],
    skip: (page - 1) * PAGE,
    take: PAGE,
  });
  const ids = rows.flatMap(({ subjectId }) => subjectId ?? []);
  if (kind === "examScores") {
    const scores = await scoresHeld(tx, options.programmeId ?? "", ids);
    return rows.map((row): KnownRow => {
      const { name, number, score } = row.values as unknown as ExamScoreValues;
      const at = { sheet: row.sheet, row: row.row, name: name ?? number, decision: row.decision as KnownChoice };
      return { ...at, differences: differences({ score: scores.get(row.subjectId ?? "") ?? null }, { score }) };
    });
  }
  const units = kind === "roster" ? await unitsByName(tx, departmentId) : null;
  const people = kind === "roster" ? await cadresHeld(tx, ids) : null;
  const held = kind === "units" ? await unitsHeld(tx, departmentId) : null;
  const nameOf = new Map([...(units?.values() ?? [])].map(({ id, name }) => [id, name]));
  return rows.map((row): KnownRow => {
    const values = row.values as unknown as RosterValues & UnitValues;
    const at = { sheet: row.sheet, row: row.row, name: values.name, decision: row.decision as KnownChoice };
    if (held) {
      const { id: _, ...before } = held.get(values.name ?? "") ?? { id: "" };
      const { shortName, kind: unitKind, region } = values;
      return { ...at, differences: differences(before, { shortName, kind: unitKind, region }) };
    }
    const { hasProfile: __, ...before } = people?.get(row.subjectId ?? "") ?? { hasProfile: false };
    const unitId = units?.get(compact(values.unit ?? ""))?.id ?? null;
    const shown = differences(before as Record<string, string | null>, cadreOf(values, unitId, options));
    const spoken = (field: string, value: string | null) =>
      field === "unitId" && value ? (nameOf.get(value) ?? value) : value;
    return {
      ...at,
      differences: shown.map(({ field, from, to }) => ({
        field,
        from: spoken(field, from),
        to: spoken(field, to) ?? to,
      })),
    };
  });
}

export type ImportPage = NonNullable<Awaited<ReturnType<typeof importPage>>>;

/** One import with what is wrong and what is known, `PAGE` rows of each; null where it is not the viewer's. */
export async function importPage(viewer: PersonViewer, batchId: string, pages: { faults: number; known: number }) {
  if (!isId(batchId) || !mayEver(viewer, "import.read")) return null;
  return reading(viewer, async (tx) => {
    const batch = (await loadBatch(tx, batchId))?.subject;
    if (!batch || batch.departmentId !== viewer.departmentId) return null;
    const { sheets, options } = mappingOf(batch);
    const isStaged = batch.state === "staged";
    const faultyWhere = { batchId, NOT: { errors: { equals: [] } } };
    const faulty = await tx.importRow.findMany({
      where: faultyWhere,
      orderBy: [{ sheet: "asc" }, { row: "asc" }],
      skip: (pages.faults - 1) * PAGE,
      take: PAGE,
    });
    const { kind, departmentId } = batch;
    const counts = await countsOf(tx, batchId);
    return {
      ...{ batchId, kind, fileName: batch.fileName, state: batch.state as ImportState, version: batch.version },
      ...{ done: batch.done, report: reportOf(batch), sheets, options, canRemap: isStaged && batch.fileId !== null },
      missing: isStaged && kind === "examScores" ? await missingFrom(tx, batch, await rowsOf(tx, batchId)) : [],
      // S5: a sheet of scores is taken whole or not at all
      counts: kind === "examScores" && counts.bad > 0 ? { ...counts, taken: 0 } : counts,
      faultyTotal: await tx.importRow.count({ where: faultyWhere }),
      faulty: faulty.map(
        (row): FaultyRow => ({
          ...{ sheet: row.sheet, row: row.row, overruledReason: row.overruledReason },
          name: (row.values as { name?: string | null }).name ?? null,
          errors: row.errors as unknown as StagedError[],
        }),
      ),
      known:
        isStaged && kind !== "placements" ? await knownRows(tx, kind, departmentId, batchId, options, pages.known) : [],
    };
  });
}
