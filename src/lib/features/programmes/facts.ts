import { z } from "zod";
import type { CapabilityText, ProgrammeFacts } from "@/lib/domain/programme";
import type { Tx } from "@/lib/platform/db";
import { date, listOf, text, whole } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import type { ProgrammeScope, UnitScope } from "@/lib/policy/policy";
import { within } from "@/lib/policy/policy";

const named = (value: string): string[] => [
  ...new Set(
    value
      .split(/[\n、，,]/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];
/** Names one a line, or divided by 、 ; doubles and blanks left out. */
const lines = text(500).transform(named);
/** O3: four words, best first, or none. */
const fourWords = text(60)
  .transform(named)
  .refine((words) => words.length === 4, "fourWords")
  .optional()
  .transform((words) => words ?? []);

/** What opening and revising a programme both ask for. */
export const programmeInput = {
  name: text(60),
  year: whole(2000, 2100),
  quota: whole(1, 5000),
  startsOn: date,
  frontLines: lines,
  enterpriseGrades: fourWords,
  hostCapacity: whole(1, 20),
  talkMonths: whole(1, 6),
  reportMonths: whole(1, 6),
  excellentShare: whole(0, 100),
  capabilities: listOf(
    z.object({ name: text(20), levels: listOf(text(60)).pipe(z.array(z.string()).length(5, "required")) }),
  ).pipe(z.array(z.object({ name: z.string(), levels: z.array(z.string()) })).min(1, "required")),
} as const;

export type LoadedProgramme = {
  scope: ProgrammeScope;
  facts: ProgrammeFacts;
  frontLines: string[];
  capabilityIds: string[];
  placed: number;
  version: number;
};

/** A programme with its capabilities and the placements it holds; null where the viewer's area has none such. */
export async function loadProgramme(tx: Tx, id: string): Promise<LoadedProgramme | null> {
  const row = await tx.programme.findUnique({ where: { id } });
  if (!row) return null;
  const capabilities = await tx.capability.findMany({ where: { programmeId: id }, orderBy: { place: "asc" } });
  const placed = await tx.placement.count({ where: { programmeId: id, state: { not: "cancelled" } } });
  return {
    scope: { scope: "programme", id, departmentId: row.departmentId },
    facts: {
      id,
      status: row.status,
      quota: row.quota,
      capabilities: capabilities.map(({ name, levels }): CapabilityText => ({ name, levels })),
    },
    frontLines: row.frontLines,
    capabilityIds: capabilities.map((one) => one.id),
    placed,
    version: row.version,
  };
}

/** S2: whether another programme of the department bears the name. */
export const isProgrammeNameTaken = async (tx: Tx, departmentId: string, name: string, besides: string | null) =>
  (await tx.programme.findFirst({ where: { departmentId, name, NOT: { id: besides ?? undefined } } })) !== null;

/** A position with what is asked of it before it changes; `taken` counts placements that were not cancelled. */
export async function loadPosition(tx: Tx, id: string) {
  const row = await tx.position.findUnique({ where: { id } });
  if (!row) return null;
  const scope: UnitScope = { scope: "unit", id: row.hostUnitId, departmentId: row.departmentId };
  const taken = await tx.placement.count({ where: { positionId: id, state: { notIn: ["cancelled", "closed"] } } });
  return { scope, row, facts: { id, isApproved: row.approvedOn !== null, taken }, version: row.version };
}

/** S4: whether the host already offers a position of that title in the programme. */
export const isPositionNameTaken = async (
  tx: Tx,
  { programmeId, hostUnitId, title }: { programmeId: string; hostUnitId: string; title: string },
  besides: string | null,
) =>
  (await tx.position.findFirst({ where: { programmeId, hostUnitId, title, NOT: { id: besides ?? undefined } } })) !==
  null;

/** E1: a position is judged by the unit that offers it, whose id it calls `hostUnitId`. */
export const withinHost = (viewer: PersonViewer) => ({
  OR: within(viewer, "position.read").OR.map(({ id, ...rest }) =>
    id === undefined ? rest : { ...rest, hostUnitId: id },
  ),
});
