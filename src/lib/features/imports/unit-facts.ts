import type { UnitValues } from "@/lib/domain/import/read-units";
import type { Tx } from "@/lib/platform/db";
import type { ReadRow, StagedRow } from "./facts";

/** A unit as an import compares, writes and, undoing, writes back. */
export type UnitRecord = { name: string; shortName: string | null; kind: string; region: string | null };

/** What is held of the department's units, by name. */
export async function unitsHeld(tx: Tx, departmentId: string): Promise<Map<string, UnitRecord & { id: string }>> {
  const rows = await tx.$queryRaw<(UnitRecord & { id: string })[]>`
    select u.id::text, u.name, u.short_name as "shortName", u.kind::text, r.name as region
    from unit u left join region r on r.id = u.region_id where u.department_id = ${departmentId}::uuid`;
  return new Map(rows.map((unit) => [unit.name, unit]));
}

/** Rows of units against the records: one of the same name is known. */
export async function judgeUnits(tx: Tx, departmentId: string, rows: readonly ReadRow[]): Promise<StagedRow[]> {
  const held = await unitsHeld(tx, departmentId);
  return rows.map((row) => {
    const { name } = row.values as UnitValues;
    const subjectId = (name && held.get(name)?.id) || null;
    return { ...row, subjectId, decision: subjectId ? "skip" : null };
  });
}
